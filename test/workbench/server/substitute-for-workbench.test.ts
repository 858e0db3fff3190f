import {
  OFFICE_JS_LOCAL,
  OFFICE_JS_ON_CDN,
  SEAM_PATH,
  substituteForWorkbench,
} from '../../../src/workbench/server/substitute-for-workbench';

const PAGE = `<!doctype html><html><head><title>Soát Biểu</title>
<script src="${OFFICE_JS_ON_CDN}"></script><script defer src="js/taskpane.js"></script></head>
<body><div id="root"></div></body></html>`;

const SEAM_ELEMENT = `<script src="${SEAM_PATH}"></script>`;

describe("the pane's page in the workbench", () => {
  const substituted = substituteForWorkbench(PAGE);

  it('differs from the built one by two substitutions and nothing else', () => {
    const undone = substituted.replace(SEAM_ELEMENT, '').replace(OFFICE_JS_LOCAL, OFFICE_JS_ON_CDN);
    expect(undone).toBe(PAGE);
    expect(substituted.length - PAGE.length).toBe(
      SEAM_ELEMENT.length + OFFICE_JS_LOCAL.length - OFFICE_JS_ON_CDN.length,
    );
  });

  it('runs the seam just before office.js', () => {
    expect(substituted).toContain(`${SEAM_ELEMENT}<script src="${OFFICE_JS_LOCAL}">`);
  });

  it('is found in a minified page too', () => {
    expect(substituteForWorkbench(`<script src=${OFFICE_JS_ON_CDN}></script>`)).toBe(
      `${SEAM_ELEMENT}<script src=${OFFICE_JS_LOCAL}></script>`,
    );
  });

  it('names no other site', () => {
    expect(substituted).not.toContain('https:');
  });

  it.each([
    ['no office.js', PAGE.replace(OFFICE_JS_ON_CDN, 'office.js'), '0 times'],
    ['office.js twice', PAGE + PAGE, '2 times'],
    ['office.js in a text', `<p>${OFFICE_JS_ON_CDN}</p>`, 'outside a script'],
    ['office.js after a script', `<script></script>${OFFICE_JS_ON_CDN}`, 'outside a script'],
  ])('is refused with %s', (_case, page, message) => {
    expect(() => substituteForWorkbench(page)).toThrow(message);
  });
});
