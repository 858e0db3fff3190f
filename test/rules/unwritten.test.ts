import type { Rule } from '../../src/domain/rule';
import { en } from '../../src/messages/findings/en';
import { vi } from '../../src/messages/findings/vi';
import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/index.examples';
import { findUnwritten } from '../support/rules/find-unwritten';

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is written to the end', (id, rule) => {
  const left = findUnwritten(rule, ruleExamples[id], { vi, en });
  if (left.length > 0) throw new Error(`Write next:\n${left.join('\n')}`);
  expect(left).toEqual([]);
});

test('what is left to write is named with its file', () => {
  const started = rules[0];
  const rule: Rule = { ...started, source: '<write> the law' };
  const table = { year: 2024, columns: [], rows: [] };
  const examples = {
    valid: [{ name: 'a right one', caption: '<write> bảng đúng', table }],
    invalid: [{ name: '<write> a wrong one', table, findings: [] }],
  };
  const english = {
    ...en,
    rules: {
      ...en.rules,
      [started.id]: {
        ...en.rules[started.id],
        error: { title: 'A title', text: () => 'Cell <write> what to do' },
      },
    },
  };
  expect(findUnwritten(rule, examples, { vi, en: english })).toEqual([
    `src/rules/${started.id}.ts: <write> the law`,
    `src/rules/${started.id}.examples.ts: <write> bảng đúng`,
    `src/rules/${started.id}.examples.ts: <write> a wrong one`,
    'src/messages/findings/en.ts: <write> what to do',
  ]);
});
