import { compareFractions, type Fraction } from './fraction';
import { growthBetween, growthsMeet, type Growth } from './household-growth';
import type { MomentRows } from './moment-rows';

/** The households of every row at the two moments of a step. */
export interface StepRows {
  readonly before: MomentRows;
  readonly after: MomentRows;
}

/** Undefined where either moment says nothing of the row, or contradicts itself. */
export function growthAt({ before, after }: StepRows, row: number): Growth | undefined {
  if (!saysAnything(before, row) || !saysAnything(after, row)) return undefined;
  return growthBetween(
    { low: before.low[row]!, high: before.high[row]! },
    { low: after.low[row]!, high: after.high[row]! },
  );
}

/** NaN is above nothing; neither is what marks a contradiction. */
function saysAnything({ low, high }: MomentRows, row: number): boolean {
  return high[row]! >= low[row]!;
}

export function growthsOf(rows: StepRows): (Growth | undefined)[] {
  return Array.from(rows.before.low, (_, row) => growthAt(rows, row));
}

/** How many rows grow at all, and the factors that fit all of them; absent where no single one does. */
export function commonGrowth(
  rows: StepRows,
  doubtful: ReadonlySet<number>,
): { readonly count: number; readonly common: Growth | undefined } {
  const { before, after } = rows;
  let count = 0;
  // The narrowest ends, by the rows that have them.
  let lowest = -1;
  let highest = -1;
  for (let row = 0; row < before.low.length; row++) {
    if (!saysAnything(before, row) || !saysAnything(after, row)) continue;
    if (doubtful.size > 0 && doubtful.has(row)) continue;
    count++;
    if (hasLow(rows, row) && (lowest < 0 || isLowAbove(rows, row, lowest))) lowest = row;
    if (hasHigh(rows, row) && (highest < 0 || isHighBelow(rows, row, highest))) highest = row;
  }
  const low = lowest < 0 ? undefined : growthAt(rows, lowest)!.low;
  const high = highest < 0 ? undefined : growthAt(rows, highest)!.high;
  const isNone = low && high && compareFractions(high, low) < 0;
  return { count, common: isNone ? undefined : { ...(low && { low }), ...(high && { high }) } };
}

/** Rows whose growth shares no factor with a band. */
export function rowsBeyond(
  rows: StepRows,
  band: Growth & { low: Fraction; high: Fraction },
): number[] {
  const { before, after } = rows;
  const low = band.low.numerator / band.low.denominator;
  const high = band.high.numerator / band.high.denominator;
  const found: number[] = [];
  for (let row = 0; row < before.low.length; row++) {
    if (!saysAnything(before, row) || !saysAnything(after, row)) continue;
    // Surely within the band, however doubles round; all others are compared exactly.
    const isLowWithin = !hasLow(rows, row) || after.low[row]! < high * before.high[row]! * SURE;
    const isHighWithin = !hasHigh(rows, row) || after.high[row]! * SURE > low * before.low[row]!;
    if (isLowWithin && isHighWithin) continue;
    if (!growthsMeet(growthAt(rows, row)!, band)) found.push(row);
  }
  return found;
}

const SURE = 1 - 1e-12;

function hasLow({ before }: StepRows, row: number): boolean {
  return before.high[row]! > 0 && before.high[row] !== Infinity;
}

function hasHigh({ before, after }: StepRows, row: number): boolean {
  return after.high[row] !== Infinity && before.low[row]! > 0;
}

function isLowAbove({ before, after }: StepRows, row: number, other: number): boolean {
  const left = after.low[row]! * before.high[other]!;
  const right = after.low[other]! * before.high[row]!;
  return isExact(left, right)
    ? left > right
    : compareFractions(
        { numerator: after.low[row]!, denominator: before.high[row]! },
        { numerator: after.low[other]!, denominator: before.high[other]! },
      ) > 0;
}

function isHighBelow({ before, after }: StepRows, row: number, other: number): boolean {
  const left = after.high[row]! * before.low[other]!;
  const right = after.high[other]! * before.low[row]!;
  return isExact(left, right)
    ? left < right
    : compareFractions(
        { numerator: after.high[row]!, denominator: before.low[row]! },
        { numerator: after.high[other]!, denominator: before.low[other]! },
      ) < 0;
}

function isExact(left: number, right: number): boolean {
  return left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER;
}
