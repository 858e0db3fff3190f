import { Decimal } from '../domain/decimal';
import { columnOf, factAt, type Fact, type FactTable } from '../domain/fact';

/**
 * Rows in which one figure is surely larger than another, whatever was rounded away.
 * The total row is among them only where no place is and no place is half filled in:
 * else it merely adds up what is said of the places, or what is not yet there.
 */
export function rowsAbove(facts: FactTable, larger: number, smaller: number): number[] {
  const isAbove = (rowIndex: number): boolean | undefined =>
    exceeds(facts, factAt(facts, rowIndex, larger), factAt(facts, rowIndex, smaller));
  const isBlank = (rowIndex: number): boolean =>
    !factAt(facts, rowIndex, larger) && !factAt(facts, rowIndex, smaller);
  const above = facts.facts
    .rowsMaybeAbove(larger, smaller)
    .filter((rowIndex) => rowIndex !== facts.totalIndex && isAbove(rowIndex));
  if (above.length > 0 || facts.totalIndex < 0 || !isAbove(facts.totalIndex)) return above;
  const isHalfFilled = facts.table.rows.some(
    (_, rowIndex) =>
      rowIndex !== facts.totalIndex && isAbove(rowIndex) === undefined && !isBlank(rowIndex),
  );
  return isHalfFilled ? [] : [facts.totalIndex];
}

/** Undefined where the two cannot be compared. */
function exceeds(
  facts: FactTable,
  larger: Fact | undefined,
  smaller: Fact | undefined,
): boolean | undefined {
  if (!larger || !smaller || !isPlausible(facts, larger) || !isPlausible(facts, smaller))
    return undefined;
  const { low } = larger.quantity.interval;
  const { high } = smaller.quantity.interval;
  return !!low && !!high && high.lessThan(low);
}

/** Figures that are wrong by themselves are reported by rules of their own and compared with nothing. */
function isPlausible(facts: FactTable, { index, quantity: { value } }: Fact): boolean {
  const { aspect } = columnOf(facts, index).dimensions;
  return (
    value.sign() >= 0 && (aspect === 'count' ? value.isInteger() : value.atMost(Decimal.HUNDRED))
  );
}
