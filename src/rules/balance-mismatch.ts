import type { LinearPattern, PatternTerm } from '../domain/relation';
import type { ColumnBalance } from '../domain/table';
import { defineRelationRule } from './define-rule';

/**
 * Up or down against another figure, what is left of an amount, what a year's increase and
 * decrease lead to: no dimension tells of which columns such a one is the balance, the figures of
 * most rows do, and a row in which it is not is wrong.
 */
export const balanceMismatch = defineRelationRule({
  id: 'balance-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'blanks'],
  source:
    'Tăng/giảm = số sau − số trước; còn lại = số giao − số đã thực hiện, như phần lớn các dòng',
  relate({ columnBalances = [] }) {
    return columnBalances.map((balance): LinearPattern => ({
      kind: 'linear',
      ruleId: 'balance-mismatch',
      messageId: 'mismatch',
      comparison: '=',
      subject: balance.subject,
      terms: termsOf(balance),
      ...(balance.blanks && { blanks: balance.blanks }),
    }));
  },
});

/** The figures are named in the order in which they are added and then taken away. */
function termsOf({ plus, minus }: ColumnBalance): PatternTerm[] {
  return [
    ...plus.map((column, i): PatternTerm => ({ column, coefficient: 1, role: `plus${i + 1}` })),
    ...minus.map((column, i): PatternTerm => ({ column, coefficient: -1, role: `minus${i + 1}` })),
  ];
}
