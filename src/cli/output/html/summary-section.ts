import type { RuleDescription } from '../../../app/describe-rules';
import type { Severity } from '../../../domain/severity';
import { checkCommandWords } from '../../../messages/command-line/check-command';
import { htmlReportWords, type HtmlReportWords } from '../../../messages/command-line/html-report';
import { formatCount } from '../../../messages/figures';
import type { Language } from '../../../messages/language';
import type { FileReport, Summary } from '../../report/check-report';
import { markup, type Markup } from './markup';

export interface PageContext {
  readonly language: Language;
  readonly rules: readonly RuleDescription[];
}

/** What the summary says of one file; its findings themselves are not kept. */
export class FileOutcome {
  readonly path: string;
  readonly status: FileReport['status'];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Number of findings by rule. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly tables: number;
  /** Whether there is anything to say of it besides the summary. */
  readonly hasSection: boolean;

  constructor(
    { path, status, tables, findings, settings }: FileReport,
    readonly anchor: string,
  ) {
    const counts = { error: 0, warning: 0, info: 0 };
    const byRule = new Map<string, number>();
    for (const { severity, ruleId } of findings) {
      counts[severity] += 1;
      byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
    }
    this.path = path;
    this.status = status;
    this.counts = counts;
    this.byRule = byRule;
    this.tables = tables.filter(({ columns }) => columns.length > 0).length;
    this.hasSection =
      status === 'refused' ||
      settings !== undefined ||
      findings.length > 0 ||
      tables.some(({ unrecognised }) => unrecognised.length > 0);
  }
}

/** How often each rule was broken, most often first. */
export function countByRule(files: readonly FileOutcome[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { byRule } of files)
    for (const [rule, count] of byRule) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].sort(([, one], [, other]) => other - one);
}

export function summarySection(
  summary: Summary,
  files: readonly FileOutcome[],
  context: PageContext,
): Markup {
  const { language } = context;
  const words = htmlReportWords(language);
  const count = (value: number): string => formatCount(value, language);
  const figure = (label: string, value: number): Markup =>
    markup`<div><dt>${label}</dt><dd>${count(value)}</dd></div>`;
  return markup`<section aria-labelledby="summary-heading">
<h2 id="summary-heading">${words.summary}</h2>
<p class="verdict">${verdict(summary, files, words, count)}</p>
<dl class="figures">
${figure(words.checked, summary.checked)}
${figure(words.refused, summary.refused)}
${figure(words.severities.error, summary.errors)}
${figure(words.severities.warning, summary.warnings)}
${figure(words.severities.info, summary.infos)}
</dl>
<p class="quiet">${legend(words)}</p>
${fileTable(files, language)}
${ruleTable(files, context)}
</section>`;
}

function verdict(
  { checked, errors, refused, warnings }: Summary,
  files: readonly FileOutcome[],
  words: HtmlReportWords,
  count: (value: number) => string,
): string {
  if (checked === 0) return words.nothingChecked;
  const faulty = files.filter(({ counts }) => counts.error > 0).length;
  const found =
    errors > 0
      ? words.withErrors(count(faulty), count(checked))
      : warnings > 0
        ? words.withWarnings
        : words.clean;
  return refused > 0 ? `${found} ${words.withRefused(count(refused))}` : found;
}

function legend({ severities, meanings }: HtmlReportWords): string {
  const entries = (['error', 'warning', 'info'] as const).map(
    (severity) => `${severities[severity]}: ${meanings[severity]}`,
  );
  return `${entries.join('; ')}.`;
}

function fileTable(files: readonly FileOutcome[], language: Language): Markup {
  const words = htmlReportWords(language);
  const { severities } = words;
  return markup`<table id="files">
<caption>${words.workbooks}</caption>
<thead><tr><th scope="col">${words.workbook}</th><th scope="col">${words.outcome}</th>
<th scope="col" class="count">${severities.error}</th><th scope="col" class="count">${severities.warning}</th><th scope="col" class="count">${severities.info}</th></tr></thead>
<tbody>
${files.map((file) => fileRow(file, language))}</tbody>
</table>`;
}

function fileRow(file: FileOutcome, language: Language): Markup {
  const { path, anchor, hasSection, counts, status } = file;
  const name = hasSection ? markup`<a href="#${anchor}">${path}</a>` : markup`${path}`;
  const figure = (value: number): Markup =>
    markup`<td class="count">${status === 'refused' ? '' : formatCount(value, language)}</td>`;
  return markup`<tr data-path="${path}"><th scope="row">${name}</th><td>${outcome(file, language)}</td>${figure(counts.error)}${figure(counts.warning)}${figure(counts.info)}</tr>
`;
}

function outcome({ status, tables, byRule }: FileOutcome, language: Language): string {
  const words = htmlReportWords(language);
  const check = checkCommandWords(language);
  if (status === 'refused') return words.refused;
  if (tables === 0) return check.noTables;
  const recognised = check.tables(formatCount(tables, language));
  return byRule.size === 0 ? `${recognised}, ${check.clean}` : recognised;
}

function ruleTable(files: readonly FileOutcome[], context: PageContext): Markup | undefined {
  const { language, rules } = context;
  const words = htmlReportWords(language);
  const counts = countByRule(files);
  if (counts.length === 0) return undefined;
  const row = ([id, count]: [string, number]): Markup =>
    markup`<tr><th scope="row"><a href="#r-${id}">${titleOf(id, rules)}</a></th><td class="count">${formatCount(count, language)}</td></tr>
`;
  return markup`<table>
<caption>${words.rules}</caption>
<thead><tr><th scope="col">${words.rule}</th><th scope="col" class="count">${words.count}</th></tr></thead>
<tbody>
${counts.map(row)}</tbody>
</table>`;
}

/** What a rule is called: the first heading under which it reports. */
export function titleOf(id: string, rules: readonly RuleDescription[]): string {
  return rules.find((rule) => rule.id === id)?.titles[0] ?? id;
}
