/**
 * What filters the page. Without it everything is shown and the form is not. A kind of finding is
 * hidden as a whole; so are sheets and files in which nothing is left.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('form');
  if (!form) return;
  const status = form.querySelector('[role=status]');
  const fold = (text) =>
    text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const files = [...document.querySelectorAll('.file')].map((element) => ({
    element,
    name: fold(element.dataset.path),
    sheets: [...element.querySelectorAll('.sheet')].map((sheet) => ({
      element: sheet,
      kinds: [...sheet.querySelectorAll('.kind')],
    })),
  }));
  const rows = [...document.querySelectorAll('#files tbody tr')].map((element) => ({
    element,
    name: fold(element.dataset.path),
  }));
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const filter = () => {
    const severities = [...form.elements.severity].filter((box) => box.checked);
    const shown = new Set(severities.map((box) => box.value));
    const rule = form.elements.rule.value;
    const words = fold(form.elements.path.value.trim());
    let count = 0;
    for (const file of files) {
      const named = file.name.includes(words);
      let left = 0;
      for (const sheet of file.sheets) {
        let onSheet = 0;
        for (const kind of sheet.kinds) {
          const { severity, rule: own, count: size } = kind.dataset;
          const fits = named && shown.has(severity) && (rule === '' || rule === own);
          kind.hidden = !fits;
          if (!fits) continue;
          onSheet += 1;
          count += Number(size);
        }
        sheet.element.hidden = onSheet === 0;
        left += onSheet;
      }
      file.element.hidden = file.sheets.length > 0 ? left === 0 : !named;
    }
    for (const row of rows) row.element.hidden = !row.name.includes(words);
    status.textContent = status.dataset.words
      .replace('{shown}', number.format(count))
      .replace('{all}', number.format(Number(status.dataset.all)));
  };
  // A link of the summary leads to what a filter may have hidden.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest('[hidden]')) return;
    form.reset();
    filter();
    target.scrollIntoView();
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  addEventListener('hashchange', reveal);
  form.hidden = false;
  filter();
})();
`;
