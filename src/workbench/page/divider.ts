const NARROWEST = 280;
const WIDEST = 720;
const DEFAULT_WIDTH = 320;
const STEP = 20;

/** Lets the person set the pane's width with the mouse or with the arrow keys. */
export function letDivide(divider: HTMLElement, side: HTMLElement): void {
  const setWidth = (pixels: number): void => {
    const width = Math.round(Math.min(Math.max(pixels, NARROWEST), WIDEST));
    side.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  divider.setAttribute('aria-valuemin', String(NARROWEST));
  divider.setAttribute('aria-valuemax', String(WIDEST));
  setWidth(DEFAULT_WIDTH);

  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add('dividing');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('dividing');
  });
  divider.addEventListener('keydown', (event) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    setWidth(side.getBoundingClientRect().width + change);
    event.preventDefault();
  });
}
