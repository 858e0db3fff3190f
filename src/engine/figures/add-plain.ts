import { Decimal } from '../../domain/decimal';
import type { ColumnTotal } from '../../domain/fact';
import { COMPUTED, CONSTANT, holdsPoints, isMissing, type FigureColumn } from './figure-column';

/** Adds up plain units in doubles while these are exact; the rows in `rest` are left to be added as facts. */
export function addPlain(
  column: FigureColumn,
  rows: readonly number[],
): { readonly total: ColumnTotal; readonly rest: readonly number[] } {
  const { kinds, units, scale } = column;
  const arePoints = holdsPoints(column);
  const takesConstants = column.isExact;
  // Widths that are shares of the value are no multiples of half a unit, nor are those of some only.
  const takesComputed =
    arePoints || (column.isExact && column.relative === 0 && !column.wholeIsPoint);
  const rest: number[] = [];
  let sum = 0;
  let constants = 0;
  let computed = 0;
  let blanks = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const kind = kinds[row]!;
    const next = sum + units[row]!;
    if (isMissing(kind)) blanks++;
    else if (next > Number.MAX_SAFE_INTEGER || next < -Number.MAX_SAFE_INTEGER) rest.push(row);
    else if (kind === CONSTANT && takesConstants) {
      sum = next;
      constants++;
    } else if (kind === COMPUTED && takesComputed) {
      sum = next;
      computed++;
    } else rest.push(row);
  }
  // The column's scale is that of its finest figure, which need not be among these.
  const middle = Decimal.of(sum, scale).normalised();
  const halves = arePoints ? 0 : constants * column.constantHalf + computed * column.computedHalf;
  const half = halves === 0 ? Decimal.ZERO : Decimal.of(10 * halves, scale + 1);
  return {
    total: {
      low: middle.minus(half),
      high: middle.plus(half),
      openLow: 0,
      openHigh: 0,
      figures: constants + computed,
      blanks,
    },
    rest,
  };
}
