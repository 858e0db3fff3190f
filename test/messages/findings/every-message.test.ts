import type { Finding } from '../../../src/domain/finding';
import { renderFinding } from '../../../src/messages/findings';
import { rules } from '../../../src/rules';
import { ruleExamples } from '../../../src/rules/index.examples';
import { findingsOf } from '../../support/rules/test-rule';

const found = rules.flatMap(({ id }) =>
  ruleExamples[id].invalid.flatMap(({ name, table }) =>
    findingsOf(table, id).map((finding): [string, Finding] => [
      `${finding.ruleId}/${finding.messageId} in “${name}”`,
      finding,
    ]),
  ),
);

/** Every sentence of a finding, in one language. */
function sentencesOf(finding: Finding, language: 'vi' | 'en'): string[] {
  const { title, text, explanation, suggestions } = renderFinding(finding, language);
  return [title, text, ...explanation, ...suggestions];
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test.each(found)('%s leaves no gap', (_, finding) => {
    for (const sentence of sentencesOf(finding, language)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      // What a missing figure or name would leave behind.
      expect(sentence).not.toMatch(/ {2}|\( ?\)|\(, | [.,;:)]|“”|^[:,]| (là|nếu|is|to)\.$/);
    }
  });

  test.each(found)('%s says one thing for each suggestion', (_, finding) => {
    expect(renderFinding(finding, language).suggestions).toHaveLength(finding.suggestions.length);
  });
});

test('the two languages word every finding differently', () => {
  for (const [, finding] of found)
    expect(renderFinding(finding, 'vi').text).not.toBe(renderFinding(finding, 'en').text);
});

/** `7540.5` as it stands in Vietnamese text, written without Intl. */
function inVietnamese(canonical: string): string {
  const [whole = '', fraction] = canonical.split('.');
  const grouped = whole.replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const withFigure = found.filter(([, { actual }]) => actual !== undefined && /\d/.test(actual));

test.each(withFigure)('%s shows what stands in the cell', (_, finding) => {
  // The formula of a formula finding is long, and the cell itself shows it.
  if (finding.ruleId === 'formula-overwritten') return;
  const said = sentencesOf(finding, 'vi').join(' ');
  const actual = finding.actual!;
  expect(said).toContain(/^-?\d+(\.\d+)?$/.test(actual) ? inVietnamese(actual) : actual);
});

test('digits are grouped with dots and cut with commas in Vietnamese, the other way in English', () => {
  for (const [, finding] of found) {
    const vi = sentencesOf(finding, 'vi').join(' ');
    const en = sentencesOf(finding, 'en').join(' ');
    // Text that stands in a cell is quoted as it is.
    const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '');
    expect(unquoted(vi)).not.toMatch(/\d,\d{3},|\d\.\d{1,2}(?!\d)/);
    expect(unquoted(en)).not.toMatch(/\d\.\d{3}\.|\d,\d{1,2}(?!\d)/);
    expect(vi).not.toMatch(/\d %/);
  }
});
