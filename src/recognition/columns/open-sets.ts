import type { ColumnSource } from './draft';

/**
 * Whether a column of which nobody knows what it is stands with known parts of one whole: under one
 * header with any of them or, where they stand under none, next to one.
 */
export function isBeside(
  at: number,
  known: readonly number[],
  sources: readonly ColumnSource[],
): boolean {
  const { group } = sources[at]!;
  return known.some(
    (part) => sources[part]!.group === group && (group !== undefined || Math.abs(part - at) === 1),
  );
}
