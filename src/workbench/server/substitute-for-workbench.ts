/** Where Microsoft serves office.js; the address that the production page must load it from. */
export const OFFICE_JS_ON_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the workbench serves the same file out of the npm package. */
export const OFFICE_JS_LOCAL = '/office-js/office.js';

/** Where the workbench serves {@link SEAM_SCRIPT}. */
export const SEAM_PATH = '/office-seam.js';

/**
 * Gives office.js the host object that desktop Office gives it: `window.external`, here made by
 * the page around the pane. Must run before office.js, which looks for it while loading.
 */
export const SEAM_SCRIPT =
  "Object.defineProperty(window, 'external', { value: window.parent.getExternal(), configurable: true });\n";

/**
 * The built pane's page as the workbench shows it: office.js from this machine, and the seam just
 * before it. Nothing else of the page changes.
 *
 * @throws Error when the page does not load office.js exactly once, in a script element of its own
 */
export function substituteForWorkbench(html: string): string {
  const parts = html.split(OFFICE_JS_ON_CDN);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(
      `The pane's page must load ${OFFICE_JS_ON_CDN} once; it does so ${parts.length - 1} times.`,
    );
  }
  const opening = before.lastIndexOf('<script');
  if (opening < 0 || before.indexOf('>', opening) >= 0) {
    throw new Error("The pane's page names office.js outside a script element.");
  }
  const seam = `<script src="${SEAM_PATH}"></script>`;
  return `${before.slice(0, opening)}${seam}${before.slice(opening)}${OFFICE_JS_LOCAL}${after}`;
}
