import { Decimal, maximum } from '../domain/decimal';
import { around, exactly } from '../domain/interval';
import type { Interval } from '../domain/interval';
import type { Quantity } from '../domain/quantity';
import type { Aspect } from '../domain/dimensions';
import type { CellNumber } from './excel-number';
import type { NumberReading } from './number-text';

export interface QuantityContext {
  readonly aspect: Aspect;
  /** Decimals of the column (findColumnDecimals); absent for a fact that stands alone. */
  readonly columnDecimals?: number | undefined;
  /** What the cells added up by a formula stand for; those without a number are left out. */
  readonly operands?: readonly Interval[];
}

/** Half of the relative width 10⁻¹² that is left to whatever binary arithmetic computed. */
const COMPUTED_HALF_WIDTH = Decimal.of(5, 13);

/**
 * Gives a number its interval: constants stand for what rounds to them, ends of stated
 * ranges, counts and money in the table's own unit are exact, results of formulas
 * carry the precision of the formula.
 */
export function toQuantity(number: CellNumber, context: QuantityContext): Quantity {
  const { value, origin } = number;
  const [reading] = number.written?.readings ?? [];
  if (reading && reading.kind !== 'value')
    return { value, origin, interval: statedInterval(reading) };
  if (number.precision) return fromFormula(number, context);
  const exact = context.aspect === 'count' || context.aspect === 'amount';
  if (exact || number.decimals === undefined) return { value, origin, interval: exactly(value) };
  if (number.computedElsewhere) return { value, origin, interval: computed(value, [value]) };
  // A text keeps the zeros it was written with, so its column has nothing to restore.
  const decimals =
    origin === 'constant'
      ? Math.max(number.decimals, context.columnDecimals ?? 0)
      : number.decimals;
  return { value, origin, decimals, interval: around(value, Decimal.halfUnit(decimals)) };
}

function fromFormula({ value, origin, precision }: CellNumber, context: QuantityContext): Quantity {
  const whole = value.isInteger();
  switch (precision?.kind) {
    case 'rounded': {
      if (context.aspect === 'count' && whole) return { value, origin, interval: exactly(value) };
      const { decimals } = precision;
      const shown = decimals >= 0 && { decimals };
      return { value, origin, ...shown, interval: around(value, Decimal.halfUnit(decimals)) };
    }
    case 'sum': {
      const operands = context.operands ?? [];
      const halfWidth = operands.reduce(
        (sum, operand) => sum.plus(halfWidthOf(operand)),
        precision.halfWidth,
      );
      // Doubles add whole numbers exactly; anything else may be off in the last bits of the largest term.
      if (whole && operands.every(hasWholeEnds))
        return { value, origin, interval: around(value, halfWidth) };
      return { value, origin, interval: computed(value, operands.flatMap(endsOf), halfWidth) };
    }
    default:
      return { value, origin, interval: computed(value, []) };
  }
}

function computed(
  value: Decimal,
  terms: readonly Decimal[],
  halfWidth: Decimal = Decimal.ZERO,
): Interval {
  const largest = terms.reduce((most, term) => maximum(most, term.abs()), value.abs());
  return around(value, halfWidth.plus(largest.times(COMPUTED_HALF_WIDTH)));
}

function statedInterval(reading: Exclude<NumberReading, { kind: 'value' }>): Interval {
  return {
    ...(reading.low && { low: reading.low.value }),
    ...(reading.high && { high: reading.high.value }),
  };
}

function halfWidthOf({ low, high }: Interval): Decimal {
  return low && high ? high.minus(low).times(Decimal.of(5, 1)) : Decimal.ZERO;
}

function endsOf({ low, high }: Interval): Decimal[] {
  return [low, high].filter((end) => end !== undefined);
}

function hasWholeEnds(operand: Interval): boolean {
  return endsOf(operand).every((end) => end.isInteger());
}
