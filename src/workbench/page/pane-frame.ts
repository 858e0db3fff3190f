export interface Pane {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** Loads the add-in again, as Excel does for every workbook; the sample is not made again. */
  reload(): void;
}

/** Where the server gives out the built pane. */
const PANE_PAGE = '/addin/taskpane.html';

/**
 * The add-in's page in a frame, loaded once: like Excel's, it goes on running while it is
 * closed.
 *
 * @param sample id of the sample workbook that the add-in is to make
 */
export function createPane(side: HTMLElement, sample: string | undefined): Pane {
  const address = new URL(PANE_PAGE, window.location.href);
  if (sample !== undefined) address.searchParams.set('sample', sample);
  const frame = document.createElement('iframe');
  frame.className = 'pane';
  frame.title = 'Soát Biểu';
  frame.src = address.href;

  const title = document.createElement('h1');
  title.textContent = 'Soát Biểu';
  const closing = document.createElement('button');
  closing.type = 'button';
  closing.textContent = '×';
  closing.setAttribute('aria-label', 'Đóng ngăn');
  const bar = document.createElement('div');
  bar.className = 'side-bar';
  bar.append(title, closing);
  side.append(bar, frame);

  const pane: Pane = {
    get isOpen() {
      return !document.body.classList.contains('pane-closed');
    },
    open: () => document.body.classList.remove('pane-closed'),
    close: () => document.body.classList.add('pane-closed'),
    reload: () => {
      address.searchParams.delete('sample');
      frame.contentWindow?.location.replace(address.href);
    },
  };
  closing.addEventListener('click', () => pane.close());
  return pane;
}
