import type { Severity } from '../../domain/severity';
import {
  checkCommandWords,
  type CheckCommandWords,
} from '../../messages/command-line/check-command';
import { describeSettings } from '../../messages/command-line/check-settings';
import { formatCount } from '../../messages/figures';
import type { Language } from '../../messages/language';
import type { FileReport, FindingReport, Summary, TableReport } from '../report/check-report';
import { groupBy } from '../report/group-by';
import { kindsOfFindings } from '../report/kinds-of-findings';
import { legible } from './legible';
import type { Reporter } from './reporter';

/** For people: by file, sheet and kind of finding, with what stands there and what to do. */
export function createTextReporter(language: Language): Reporter {
  const words = checkCommandWords(language);
  const count = (value: number): string => formatCount(value, language);
  const counts = (one: Readonly<Record<Severity, number>>): string =>
    words.counts({ error: count(one.error), warning: count(one.warning), info: count(one.info) });
  return {
    start: () => '',
    file: (report) => `${fileLines(report, language, counts, count).map(legible).join('\n')}\n\n`,
    end: (summary) => `${summaryLine(summary, language)}\n`,
  };
}

/** What came of all files. */
export function summaryLine(
  { checked, refused, errors, warnings, infos }: Summary,
  language: Language,
): string {
  const words = checkCommandWords(language);
  const count = (value: number): string => formatCount(value, language);
  const found = { error: count(errors), warning: count(warnings), info: count(infos) };
  return `${words.summary(count(checked), count(refused))}. ${words.counts(found)}.`;
}

function fileLines(
  { path, status, reason, tables, findings, settings }: FileReport,
  language: Language,
  counts: (one: Readonly<Record<Severity, number>>) => string,
  count: (value: number) => string,
): string[] {
  const words = checkCommandWords(language);
  if (status === 'refused') return [`${path}: ${words.refused}`, `  ${reason ?? ''}`];
  const understood = tables.filter(({ columns }) => columns.length > 0).length;
  const recognised = understood === 0 ? words.noTables : words.tables(count(understood));
  const of = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const clean = understood === 0 ? '' : `, ${words.clean}`;
  const found =
    findings.length === 0
      ? clean
      : `, ${counts({ error: of('error'), warning: of('warning'), info: of('info') })}`;
  const sheets = new Set([...tables, ...findings].map(({ sheet }) => sheet));
  return [
    `${path}: ${recognised}${found}`,
    ...(settings ? describeSettings(settings, language).map((line) => `  ${line}`) : []),
    ...[...sheets].flatMap((name) => {
      const lines = [
        ...sheetLines(
          findings.filter(({ sheet }) => sheet === name),
          words,
        ),
        ...unrecognisedLines(
          tables.filter(({ sheet }) => sheet === name),
          words,
        ),
      ];
      return lines.length === 0 ? [] : [`  ${name}`, ...lines];
    }),
  ];
}

/** Figures that were not checked, by the reason. */
function unrecognisedLines(tables: readonly TableReport[], words: CheckCommandWords): string[] {
  const figures = tables.flatMap(({ unrecognised }) => unrecognised);
  if (figures.length === 0) return [];
  const byReason = groupBy(figures, ({ reason }) => reason);
  return [
    `    ${words.unrecognised}`,
    ...[...byReason].map(
      ([reason, same]) => `      ${same.map(({ range }) => range).join(', ')}: ${reason}`,
    ),
  ];
}

function sheetLines(findings: readonly FindingReport[], words: CheckCommandWords): string[] {
  return kindsOfFindings(findings).flatMap((kind) => {
    const { severity, ruleId } = kind[0]!;
    return [
      `    ${words.severities[severity]} [${ruleId}]`,
      ...kind.flatMap((finding) => findingLines(finding, words)),
    ];
  });
}

function findingLines(
  { range, message, suggestions }: FindingReport,
  words: CheckCommandWords,
): string[] {
  return [
    `      ${range}: ${message}`,
    ...suggestions.map(({ title }) => `        ${words.suggestion}: ${title}`),
  ];
}
