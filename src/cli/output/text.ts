import type { Severity } from '../../domain/severity';
import {
  checkCommandWords,
  type CheckCommandWords,
} from '../../messages/command-line/check-command';
import { formatCount } from '../../messages/figures';
import type { Language } from '../../messages/language';
import type { FileReport, FindingReport, Summary } from '../report/check-report';
import { legible } from './legible';
import type { Reporter } from './reporter';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** For people: by file, sheet and kind of finding, with what stands there and what to do. */
export function createTextReporter(language: Language): Reporter {
  const words = checkCommandWords(language);
  const count = (value: number): string => formatCount(value, language);
  const counts = (one: Readonly<Record<Severity, number>>): string =>
    words.counts({ error: count(one.error), warning: count(one.warning), info: count(one.info) });
  return {
    start: () => '',
    file: (report) => `${fileLines(report, words, counts, count).map(legible).join('\n')}\n\n`,
    end: ({ checked, refused, errors, warnings, infos }: Summary) => {
      const found = counts({ error: errors, warning: warnings, info: infos });
      return `${words.summary(count(checked), count(refused))}. ${found}.\n`;
    },
  };
}

function fileLines(
  { path, status, reason, tables, findings }: FileReport,
  words: CheckCommandWords,
  counts: (one: Readonly<Record<Severity, number>>) => string,
  count: (value: number) => string,
): string[] {
  if (status === 'refused') return [`${path}: ${words.refused}`, `  ${reason ?? ''}`];
  const recognised = tables.length === 0 ? words.noTables : words.tables(count(tables.length));
  if (findings.length === 0) {
    return [`${path}: ${tables.length === 0 ? recognised : `${recognised}, ${words.clean}`}`];
  }
  const of = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const found = counts({ error: of('error'), warning: of('warning'), info: of('info') });
  const bySheet = groupBy(findings, ({ sheet }) => sheet);
  return [
    `${path}: ${recognised}, ${found}`,
    ...[...bySheet].flatMap(([sheet, onSheet]) => [`  ${sheet}`, ...sheetLines(onSheet, words)]),
  ];
}

function sheetLines(findings: readonly FindingReport[], words: CheckCommandWords): string[] {
  const kinds = [
    ...groupBy(findings, ({ ruleId, messageId }) => `${ruleId}/${messageId}`).values(),
  ];
  const gravity = ([first]: readonly FindingReport[]): number =>
    GRAVEST_FIRST.indexOf(first!.severity);
  kinds.sort((one, other) => gravity(one) - gravity(other));
  return kinds.flatMap((kind) => {
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

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
