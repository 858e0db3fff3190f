import type { RatioPattern, RowSharePattern } from '../domain/relation';

/** The same as a ratio whose columns are fact indexes, counted from the first fact of the table. */
export function ratioAcrossRows(pattern: RowSharePattern, width: number): RatioPattern {
  const { ruleId, messageId, row, base, rate, part, whole } = pattern;
  return {
    kind: 'ratio',
    ruleId,
    messageId,
    rate: row * width + rate,
    numerator: row * width + part,
    denominator: base * width + whole,
    factor: 100,
  };
}

/** The facts of a share, the rate first. */
export function factsOfShare(pattern: RowSharePattern, width: number): readonly number[] {
  const { rate, numerator, denominator } = ratioAcrossRows(pattern, width);
  return [rate, numerator, denominator];
}
