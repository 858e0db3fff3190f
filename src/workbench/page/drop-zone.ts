/** Takes a file that is dropped anywhere on the page; the zone is shown while one is held over it. */
export function acceptDrops(zone: HTMLElement, onFile: (file: File) => void): void {
  const holdsFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  // Before the grid hears of it, which would take the file for a picture.
  const options = { capture: true };
  window.addEventListener(
    'dragenter',
    (event) => {
      if (holdsFile(event)) zone.hidden = false;
    },
    options,
  );
  // The zone then covers the page: what leaves it leaves the page.
  zone.addEventListener('dragleave', () => {
    zone.hidden = true;
  });
  window.addEventListener(
    'dragover',
    (event) => {
      if (holdsFile(event)) event.preventDefault();
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      zone.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    options,
  );
}
