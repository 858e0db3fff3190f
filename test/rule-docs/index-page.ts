import { renderFinding } from '../../src/messages/findings';
import { markdownTable, plain } from './markdown';
import type { RuleSheet } from './rule-page';
import { KINDS, SEVERITIES } from './words';

/** All rules: by what they look at, the gravest first. */
export function indexPage(sheets: readonly RuleSheet[]): string {
  return [
    '# Danh mục quy tắc',
    '_English: every rule, by what it looks at and by severity. `npm run rule-docs` writes these pages from the rules and their examples._',
    Object.values(SEVERITIES)
      .map(({ vi, en, meaning }) => `- **${vi}** (${en}): ${meaning}.`)
      .join('\n'),
    ...Object.entries(KINDS).flatMap(([kind, { group }]) => {
      const members = sheets.filter(({ rule }) => rule.kind === kind);
      return members.length === 0 ? [] : [`## ${group}`, groupTable(members)];
    }),
  ]
    .join('\n\n')
    .concat('\n');
}

function groupTable(sheets: readonly RuleSheet[]): string {
  const headers = ['Mức độ', 'Quy tắc', 'Báo khi'];
  return markdownTable(
    headers.map((header) => ({ header, align: 'left' })),
    Object.entries(SEVERITIES).flatMap(([severity, { vi }]) =>
      sheets
        .filter(({ rule }) => rule.severity === severity)
        .map(({ rule, shown }) => [vi, `[${rule.id}](${rule.id}.md)`, titles(shown)]),
    ),
  );
}

function titles(shown: RuleSheet['shown']): string {
  return shown.map((finding) => plain(renderFinding(finding, 'vi').title)).join('; ');
}
