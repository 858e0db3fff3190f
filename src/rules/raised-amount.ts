import type { Table } from '../domain/table';

/**
 * The column of what there is to spend in the end: where the rows show that an allocation was
 * changed during the year or that money came over from the year before (`sau điều chỉnh`, `được sử
 * dụng trong năm`), the last of these balances; the allocation itself where they show nothing.
 */
export function raisedAmount({ columns, columnBalances = [] }: Table, allocated: number): number {
  const passed = new Set([allocated]);
  let last = allocated;
  for (;;) {
    const next = columnBalances.find(
      ({ subject, plus, minus }) =>
        plus.includes(last) &&
        plus.length > 1 &&
        !passed.has(subject) &&
        [subject, ...minus].every(isUnnamed),
    );
    if (!next) return last;
    last = next.subject;
    passed.add(last);
  }

  /** What has a meaning of its own is told by that: a sum of two years, what was spent and leaves a rest. */
  function isUnnamed(at: number): boolean {
    const { dimensions } = columns[at]!;
    return dimensions.measure === 'indicator' && dimensions.aspect === 'amount';
  }
}
