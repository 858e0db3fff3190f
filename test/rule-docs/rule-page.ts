import { formatRange } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import type { Rule } from '../../src/domain/rule';
import { renderFinding } from '../../src/messages/findings';
import { findOptionLabel } from '../../src/messages/findings/option-labels';
import type { RuleExamples } from '../../src/rules/rule-examples';
import { checkExample, type CheckedExample } from './checked-example';
import { exampleTable, LEGEND } from './example-table';
import { markdownTable, plain } from './markdown';
import { KINDS, SEVERITIES } from './words';

/** What is known of a rule once its examples have gone through the engine. */
export interface RuleSheet {
  readonly rule: Rule;
  readonly valid: readonly CheckedExample[];
  readonly invalid: readonly CheckedExample[];
  /** One finding for each message, in the order in which the rule names them. */
  readonly shown: readonly Finding[];
}

/** Throws where no example brings one of the messages: the page would not say when it comes. */
export function createRuleSheet(rule: Rule, { valid, invalid }: RuleExamples): RuleSheet {
  const checked = invalid.map((example) => checkExample(rule.id, example));
  const findings = checked.flatMap(({ own }) => own);
  return {
    rule,
    valid: valid.map((example) => checkExample(rule.id, example)),
    invalid: checked,
    shown: rule.messages.map((messageId) => {
      const finding = findings.find((one) => one.messageId === messageId);
      if (!finding)
        throw new Error(
          `src/rules/${rule.id}.examples.ts: the rule says ${messageId} of none of its invalid examples; finish the rule, or add a table of which it does`,
        );
      return finding;
    }),
  };
}

/** The rule's page: for officials in Vietnamese, with one line for readers of English. */
export function rulePage({ rule, valid, invalid, shown }: RuleSheet): string {
  const english = renderFinding(shown[0]!, 'en').title;
  return [
    `# ${plain(renderFinding(shown[0]!, 'vi').title)}`,
    `_English: ${plain(english)}. Rule ${rule.id}, severity ${SEVERITIES[rule.severity].en}, looks at ${KINDS[rule.kind].en}, since version ${rule.since}._`,
    profile(rule, invalid),
    `**Căn cứ:** ${plain(rule.source)}.`,
    ...optionSection(rule),
    '## Nội dung báo',
    ...shown.flatMap(messageSection),
    '## Ví dụ bị báo',
    LEGEND,
    ...invalid.flatMap((example, i) => [
      `### ${i + 1}. ${plain(example.caption)}`,
      exampleTable(example),
      example.own.map(findingItem).join('\n'),
      ...otherRules(example),
    ]),
    '## Ví dụ không bị báo',
    ...valid.flatMap((example, i) => [
      `### ${invalid.length + i + 1}. ${plain(example.caption)}`,
      exampleTable(example),
      ...otherRules(example),
    ]),
    '[Danh mục quy tắc](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

function profile(rule: Rule, invalid: readonly CheckedExample[]): string {
  const { vi, en } = SEVERITIES[rule.severity];
  const mended = invalid.some(({ own }) => own.some(({ suggestions }) => suggestions.length > 0));
  const headers = ['Mã quy tắc', 'Mức độ', 'Xem xét', 'Có từ phiên bản', 'Sửa bằng một lần bấm'];
  return markdownTable(
    headers.map((header) => ({ header, align: 'left' })),
    [
      [
        `\`${rule.id}\``,
        `${vi} (${en})`,
        KINDS[rule.kind].vi,
        rule.since,
        mended ? 'có, khi chỉ rõ được cách sửa' : 'không',
      ],
    ],
  );
}

/** What a pack or a workbook may set. */
function optionSection({ id, options = {} }: Rule): string[] {
  const items = Object.entries(options).map(([name, usual]) => {
    const value = usual === '' ? 'để trống' : `\`${JSON.stringify(usual)}\``;
    return `- \`${name}\`: ${plain(findOptionLabel(name, 'vi'))}; mặc định ${value}.`;
  });
  if (items.length === 0) return [];
  return [
    `**Tùy chọn** đặt được trong [gói chương trình](../PACKS.md) hoặc trong sổ tính, ở \`options\` của \`${id}\`:`,
    items.join('\n'),
  ];
}

function messageSection(finding: Finding): string[] {
  const vi = renderFinding(finding, 'vi');
  const en = renderFinding(finding, 'en');
  return [
    `### ${plain(vi.title)} (\`${finding.messageId}\`)`,
    [
      `- Tiếng Việt: ${plain(vi.text)}`,
      `- English: **${plain(en.title)}.** ${plain(en.text)}`,
    ].join('\n'),
  ];
}

function findingItem(finding: Finding): string {
  const { text, explanation, suggestions } = renderFinding(finding, 'vi');
  return [
    `- ${formatRange(finding.place.range)}: ${plain(text)}`,
    ...[...explanation.map(plain), ...offer(finding, suggestions)].map((line) => `  - ${line}`),
  ].join('\n');
}

/** What is worth knowing, but not wrong, needs no repair. */
function offer({ severity }: Finding, suggestions: readonly string[]): string[] {
  if (suggestions.length > 0)
    return [`Một lần bấm: ${suggestions.map((fix) => `**${plain(fix)}**`).join(' hoặc ')}.`];
  return severity === 'info' ? [] : ['Không có cách sửa bằng một lần bấm.'];
}

function otherRules({ others }: CheckedExample): string[] {
  const links = others.map(
    ({ ruleId, place }) => `[${ruleId}](${ruleId}.md) (ô ${formatRange(place.range)})`,
  );
  return links.length === 0 ? [] : [`Ở bảng này có quy tắc khác báo: ${links.join(', ')}.`];
}
