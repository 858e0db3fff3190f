import type { LinearPattern, PatternTerm } from '../domain/relation';

interface RowSumPattern {
  readonly ruleId: string;
  readonly whole: number;
  readonly parts: readonly number[];
}

/** In every row the whole is the sum of its parts; a blank part counts as nothing. */
export function wholeIsSum({ ruleId, whole, parts }: RowSumPattern): LinearPattern {
  return {
    kind: 'linear',
    ruleId,
    messageId: 'mismatch',
    comparison: '=',
    subject: whole,
    terms: parts.map((column, i): PatternTerm => ({
      column,
      coefficient: 1,
      role: `part${i + 1}`,
    })),
    blanks: 'zero',
    rounding: 'rounding',
  };
}

/** In every row no part is larger than the whole. */
export function partsWithin({ ruleId, whole, parts }: RowSumPattern): LinearPattern[] {
  return parts.map((part) => ({
    kind: 'linear',
    ruleId,
    messageId: 'exceeds',
    comparison: '<=',
    subject: part,
    terms: [{ column: whole, coefficient: 1, role: 'whole' }],
  }));
}
