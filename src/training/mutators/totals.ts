import { Decimal } from '../../domain/decimal';
import { valueAt } from '../mutable-table';
import type { Mutator } from '../mutator';
import { changeOf, occasionsIn, type Occasion } from './single-cell';

/** A total that was added up without one of the places, or of the activities. */
export const totalLeavesOutRow: Mutator = defineWrongTotal('total-leaves-out-row', (total) => {
  const { aspect } = total.heading.dimensions;
  return aspect === 'count' || aspect === 'amount'
    ? unitValues(total).map((left) => total.value.minus(left))
    : [];
});

/** A total rate that is the mean of the places' rates, whatever their size. */
export const totalRateAveraged: Mutator = defineWrongTotal('total-rate-averaged', (total) => {
  const rates = unitValues(total);
  if (total.heading.dimensions.aspect !== 'rate' || rates.length === 0) return [];
  const sum = rates.reduce((all, rate) => all.plus(rate), Decimal.ZERO);
  return [sum.dividedBy(Decimal.integer(rates.length), total.heading.decimals, 'half-up')];
});

function defineWrongTotal(
  id: string,
  wrongValues: (total: Occasion) => readonly Decimal[],
): Mutator {
  return {
    id,
    plant(table, random) {
      const totals = occasionsIn(table, ['constant', 'formula']).filter(
        ({ role }) => role === 'total',
      );
      for (const total of random.inAnyOrder(totals)) {
        const wrong = wrongValues(total).filter((value) => !value.equals(total.value));
        if (wrong.length > 0)
          return [changeOf(total, { kind: 'constant', value: random.pick(wrong) })];
      }
      return undefined;
    },
  };
}

/** The figures of the rows that count once, in the total's column. */
function unitValues({ table, column }: Occasion): Decimal[] {
  return table.rows.flatMap(({ role }, row) => {
    const value = role === 'unit' ? valueAt(table, { row, column }) : undefined;
    return value ? [value] : [];
  });
}
