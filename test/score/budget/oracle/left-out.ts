import { sumOf, type Relation } from './relations';
import type { View } from './view';

/**
 * Whether a sum falls short by exactly what one column of a source holds in its rows, as do all
 * other sums of which the same figure is the whole: then it leaves that source out.
 */
export function leavesOutSource(
  relation: Relation,
  view: View,
  failing: readonly Relation[],
): boolean {
  const [row, column] = relation.cells[0]!;
  const { columns } = view.ledger.plan.shape;
  const whole = columns[column]!;
  const own = failing.filter(
    ({ name, cells: [first] }) =>
      (name === 'sum' || name === 'rows') && first![0] === row && first![1] === column,
  );
  return columns.some(
    ({ source = 'all', aspect = 'amount' }, other) =>
      source !== 'all' &&
      aspect === 'amount' &&
      other !== column &&
      whole.source !== source &&
      own.length > 0 &&
      own.every((one) => isShortBy(one, view, other)),
  );
}

function isShortBy({ name, cells, ways }: Relation, view: View, source: number): boolean {
  const [, ...parts] = cells;
  const amounts =
    name === 'rows'
      ? parts.map(([row]) => valueBelow(view, row, source))
      : parts.map(([row, column]) => (column === source ? view.at(row, column) : undefined));
  const amount = sumOf(amounts) ?? 0n;
  return amount > 0n && (ways(view)?.some(([, short]) => short === amount) ?? false);
}

/** The figure of a row, or what the rows below add up to where it has none. */
function valueBelow(view: View, row: number, column: number): bigint | undefined {
  const { rows } = view.ledger.plan;
  return (
    view.at(row, column) ?? sumOf(rows[row]!.below.map((under) => valueBelow(view, under, column)))
  );
}
