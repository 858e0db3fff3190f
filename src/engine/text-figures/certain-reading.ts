import { Decimal } from '../../domain/decimal';
import { isBudget, isHousehold, mayBeNegative, type Dimensions } from '../../domain/dimensions';
import { unitOf } from '../../domain/figure-unit';
import type { CellNumber } from '../../reading/excel-number';
import type { NumberReading, WrittenNumber } from '../../reading/number-text';

type ValueReading = Extract<NumberReading, { readonly kind: 'value' }>;

/** What the other cells of its column say of a text; asked only where it matters. */
export interface ColumnHabits {
  /** Percentages are stored as fractions and shown with a percent sign. */
  storesFractions(): boolean;
  /** Its numbers, some at least, are whole, and thousands are among them. */
  holdsWholeThousands(): boolean;
}

/**
 * A text that can stand for one number only in its column, read as that number. Undefined where
 * another one is possible, or none: `1.234` is no fraction of a household and no percentage above
 * a hundred, and among whole amounts of thousands it is one of them; `khoảng 200`, `(200)` or
 * `5 tỷ` among millions leave open what is meant.
 */
export function findCertainReading(
  number: CellNumber,
  dimensions: Dimensions,
  habits: ColumnHabits,
): CellNumber | undefined {
  const { written } = number;
  if (!written || !isBare(written) || !isOfUnit(written, dimensions)) return undefined;
  const values = written.readings.filter((reading) => reading.kind === 'value');
  if (values.length < written.readings.length) return undefined;
  const [reading, other] = possibleOf(values, dimensions, habits);
  if (!reading || other) return undefined;
  if (
    isShare(dimensions) &&
    !written.percent &&
    (looksLikeFraction(reading) || habits.storesFractions())
  )
    return undefined;
  const { value, decimals } = reading;
  return { ...number, value, decimals, written: { ...written, readings: [reading] } };
}

/** Nothing is said beside the number that would change what it stands for. */
function isBare({ approximate, change, bracketed, per, lookalikes }: WrittenNumber): boolean {
  return !approximate && !bracketed && !lookalikes && change === undefined && per === undefined;
}

function isOfUnit({ unit, percent }: WrittenNumber, dimensions: Dimensions): boolean {
  if (percent) return isShare(dimensions);
  return unit === undefined || unit === unitOf(dimensions);
}

function isShare({ aspect }: Dimensions): boolean {
  return aspect === 'rate' || aspect === 'points' || aspect === 'percent';
}

/** The one reading there is, however wrong; of several those that may be right in their column. */
function possibleOf(
  readings: readonly ValueReading[],
  dimensions: Dimensions,
  habits: ColumnHabits,
): readonly ValueReading[] {
  // A dash before a figure need not be a minus.
  const candidates = readings.filter(({ value }) => value.sign() >= 0 || mayBeNegative(dimensions));
  if (candidates.length < 2) return candidates;
  const possible = candidates.filter(({ value }) => isPossible(value, dimensions));
  // Nobody writes whole numbers with decimals if the same digits are thousands.
  const isWhole =
    countsHouseholds(dimensions) || (isMoney(dimensions) && habits.holdsWholeThousands());
  const whole = possible.filter(({ decimals }) => decimals === 0);
  return isWhole && whole.length > 0 ? whole : possible;
}

function isPossible(value: Decimal, dimensions: Dimensions): boolean {
  if (countsHouseholds(dimensions)) return value.isInteger();
  const { aspect } = dimensions;
  return (aspect !== 'rate' && aspect !== 'points') || value.abs().atMost(Decimal.HUNDRED);
}

function isMoney(dimensions: Dimensions): boolean {
  return isBudget(dimensions) && dimensions.aspect === 'amount';
}

function countsHouseholds(dimensions: Dimensions): boolean {
  return dimensions.aspect === 'count' && isHousehold(dimensions);
}

/** Percentages have two decimals, seldom three: `0,0227` may be 2,27 %. */
function looksLikeFraction({ value, decimals }: ValueReading): boolean {
  return decimals > 2 && value.abs().lessThan(Decimal.ONE);
}
