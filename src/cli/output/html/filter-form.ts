import { htmlReportWords } from '../../../messages/command-line/html-report';
import { markup, type Markup } from './markup';
import { countByRule, titleOf, type FileOutcome, type PageContext } from './summary-section';

/** Shown by the script that it needs. */
export function filterForm(
  files: readonly FileOutcome[],
  { language, rules }: PageContext,
): Markup {
  const { filter: words, severities } = htmlReportWords(language);
  const counts = countByRule(files);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const box = (value: string, label: string): Markup =>
    markup`<label><input type="checkbox" name="severity" value="${value}" checked> ${label}</label>
`;
  return markup`<form hidden aria-label="${words.heading}">
<fieldset><legend>${words.severity}</legend>
${box('error', severities.error)}${box('warning', severities.warning)}${box('info', severities.info)}${box('unread', words.unread)}</fieldset>
<div class="fields">
<label>${words.rule} <select name="rule"><option value="">${words.anyRule}</option>
${counts.map(([id]) => markup`<option value="${id}">${titleOf(id, rules)}</option>\n`)}</select></label>
<label>${words.path} <input type="search" name="path" autocomplete="off"></label>
<button type="reset">${words.reset}</button>
</div>
<p role="status" data-words="${words.status}" data-all="${all}"></p>
</form>`;
}
