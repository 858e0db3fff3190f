import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/index.examples';
import { testRule } from '../support/rules/test-rule';

const FOLDER = join(__dirname, '../../src/rules');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { valid, invalid } = ruleExamples[id];

  test('stands in a file of its own name, with its examples beside it', () => {
    expect(existsSync(join(FOLDER, `${id}.ts`))).toBe(true);
    expect(existsSync(join(FOLDER, `${id}.examples.ts`))).toBe(true);
  });

  test('says where it comes from and since when it is there', () => {
    expect(rule.source.trim()).not.toBe('');
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('has at least two examples of each kind, under names of their own', () => {
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(invalid.length).toBeGreaterThanOrEqual(2);
    const names = [...valid, ...invalid].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('shows each of its messages in an example', () => {
    const shown = invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId));
    expect([...new Set(shown)].sort()).toEqual([...rule.messages].sort());
  });

  testRule(id, ruleExamples[id]);
});

test('no rule file is left out of the index', () => {
  const withExamples = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.examples.ts') && file !== 'index.examples.ts')
    .map((file) => file.replace('.examples.ts', ''));
  expect(withExamples.sort()).toEqual(rules.map(({ id }) => id).sort());
});
