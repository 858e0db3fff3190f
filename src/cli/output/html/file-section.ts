import type { Severity } from '../../../domain/severity';
import { checkCommandWords } from '../../../messages/command-line/check-command';
import { describeSettings } from '../../../messages/command-line/check-settings';
import { htmlReportWords } from '../../../messages/command-line/html-report';
import { formatCount } from '../../../messages/figures';
import { findMessageTitle } from '../../../messages/findings';
import type { Language } from '../../../messages/language';
import type { FileReport, FindingReport, TableReport } from '../../report/check-report';
import { groupBy } from '../../report/group-by';
import { kindsOfFindings } from '../../report/kinds-of-findings';
import { markup, type Markup } from './markup';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ' };
const RELATED_SHOWN = 12;

/** Everything that is said of one workbook: by sheet, then by kind of finding. */
export function fileSection(report: FileReport, anchor: string, language: Language): Markup {
  const { path, status, tables, findings, settings } = report;
  const changes = settings ? describeSettings(settings, language) : [];
  const sheets = [...new Set([...tables, ...findings].map(({ sheet }) => sheet))];
  return markup`<section class="file" id="${anchor}" data-path="${path}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading">${path}</h3>
${changes.map((change) => markup`<p>${change}</p>\n`)}${
    status === 'refused'
      ? refusal(report, language)
      : sheets.map((name) =>
          sheetSection(
            name,
            findings.filter(({ sheet }) => sheet === name),
            tables.filter(({ sheet }) => sheet === name),
            language,
          ),
        )
  }</section>
`;
}

function refusal({ reason }: FileReport, language: Language): Markup {
  const { refused } = htmlReportWords(language);
  return markup`<div class="sheet"><div class="kind error" data-severity="unread" data-rule="" data-count="0">
<p><strong class="severity error">${SIGNS.error} ${refused}</strong></p>
<p>${reason}</p>
</div></div>
`;
}

function sheetSection(
  name: string,
  findings: readonly FindingReport[],
  tables: readonly TableReport[],
  language: Language,
): Markup {
  const unread = tables.flatMap(({ unrecognised }) => unrecognised);
  if (findings.length === 0 && unread.length === 0) return markup``;
  return markup`<section class="sheet">
<h4>${htmlReportWords(language).sheet(name)}</h4>
${kindsOfFindings(findings).map((kind) => kindSection(kind, language))}${unreadFigures(unread, language)}</section>
`;
}

/** Findings that say the same of different cells. */
function kindSection(kind: readonly FindingReport[], language: Language): Markup {
  const words = htmlReportWords(language);
  const { severity, ruleId, messageId } = kind[0]!;
  const title = findMessageTitle(ruleId, messageId, language) ?? ruleId;
  return markup`<section class="kind ${severity}" data-severity="${severity}" data-rule="${ruleId}" data-count="${kind.length}">
<h5><span class="severity ${severity}">${SIGNS[severity]} ${words.severities[severity]}:</span> ${title}</h5>
<table>
<caption>${words.found(formatCount(kind.length, language))} · <a href="#r-${ruleId}">${words.why}<span class="quiet"> (${ruleId})</span></a></caption>
<thead><tr><th scope="col">${words.cell}</th><th scope="col">${words.content}</th></tr></thead>
<tbody>
${kind.map((finding) => findingRow(finding, language))}</tbody>
</table>
</section>
`;
}

function findingRow(finding: FindingReport, language: Language): Markup {
  const words = htmlReportWords(language);
  const { range, message } = finding;
  const advice = adviceOn(finding, language).map(
    (line) => markup`<p><span class="todo">${words.todo}:</span> ${line}</p>`,
  );
  const related = relatedCells(finding, language);
  return markup`<tr><th scope="row">${range}</th><td><p>${message}</p>${advice}${
    related === '' ? undefined : markup`<p class="quiet">${words.relatedCells}: ${related}</p>`
  }</td></tr>
`;
}

/** What to do about it, as far as that is known. */
function adviceOn(finding: FindingReport, language: Language): string[] {
  const words = htmlReportWords(language);
  const { severity, range, expected, suggestions } = finding;
  if (suggestions.length > 0) return suggestions.map(({ title }) => title);
  if (severity === 'info') return [];
  if (expected) return [words.compareWith(range, expected.text)];
  return severity === 'error' ? [words.review(range)] : [];
}

function relatedCells({ sheet, range, related }: FindingReport, language: Language): string {
  const cells = related
    .filter((other) => other.sheet !== sheet || other.range !== range)
    .map((other) => (other.sheet === sheet ? other.range : `${other.sheet}!${other.range}`));
  const more = cells.length - RELATED_SHOWN;
  if (more <= 0) return cells.join(', ');
  const { moreCells } = htmlReportWords(language);
  return `${cells.slice(0, RELATED_SHOWN).join(', ')} ${moreCells(formatCount(more, language))}`;
}

function unreadFigures(figures: TableReport['unrecognised'], language: Language): Markup {
  if (figures.length === 0) return markup``;
  const items = [...groupBy(figures, ({ reason }) => reason)].map(
    ([reason, same]) => markup`<li>${same.map(({ range }) => range).join(', ')}: ${reason}</li>\n`,
  );
  return markup`<section class="kind" data-severity="unread" data-rule="" data-count="0">
<h5>${checkCommandWords(language).unrecognised}</h5>
<ul>
${items}</ul>
</section>
`;
}
