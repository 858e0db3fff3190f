import { Decimal } from '../../domain/decimal';
import { valueAt } from '../mutable-table';
import { defineSingleCellSlip, type Occasion } from './single-cell';

/** Households by which a count was corrected after its rate had been worked out. */
const CORRECTIONS = [-20, -10, -5, -3, -2, -1, 1, 2, 3, 5, 10, 20].map((by) => Decimal.integer(by));

/** A rate worked out before its count was corrected, and left standing. */
export const rateStale = defineSingleCellSlip({
  id: 'rate-stale',
  hits: 'constant',
  wrongValues: (occasion) => {
    const count = countOf(occasion);
    if (!count || count.sign() <= 0) return [];
    return CORRECTIONS.map((by) => count.plus(by))
      .filter((former) => former.sign() >= 0)
      .map((former) =>
        occasion.value.times(former).dividedBy(count, occasion.heading.decimals, 'half-up'),
      );
  },
});

/** The count of the same households at the same time in the rate's row. */
function countOf({ table, row, heading: { dimensions } }: Occasion): Decimal | undefined {
  if (dimensions.aspect !== 'rate') return undefined;
  const column = table.columns.findIndex(
    ({ dimensions: other }) =>
      other.aspect === 'count' &&
      other.measure === dimensions.measure &&
      other.subset === dimensions.subset &&
      other.status === dimensions.status &&
      other.period.year === dimensions.period.year &&
      other.period.point === dimensions.period.point,
  );
  return column < 0 ? undefined : valueAt(table, { row, column });
}
