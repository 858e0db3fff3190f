import { compareFractions } from './fraction';
import { growthBetween, growthsMeet, type Growth } from './household-growth';
import type { MomentRows } from './moment-rows';

/** The households of every row at the two moments of a step. */
export interface StepRows {
  readonly before: MomentRows;
  readonly after: MomentRows;
}

/** Undefined where either moment says nothing of the row, or contradicts itself. */
export function growthAt({ before, after }: StepRows, row: number): Growth | undefined {
  if (!grows({ before, after }, row)) return undefined;
  return growthBetween(
    { low: before.low[row]!, high: before.high[row]! },
    { low: after.low[row]!, high: after.high[row]! },
  );
}

/** Whether both moments say something of a row. */
export function grows({ before, after }: StepRows, row: number): boolean {
  return saysAnything(before, row) && saysAnything(after, row);
}

/** NaN is above nothing; neither is what marks a contradiction. */
function saysAnything({ low, high }: MomentRows, row: number): boolean {
  return high[row]! >= low[row]!;
}

/** Whether the growth of a row shares no factor with a band. */
export function isBeyond(rows: StepRows, row: number, { low, high }: Required<Growth>): boolean {
  if (!grows(rows, row)) return false;
  const { before, after } = rows;
  // Surely within the band, however doubles round; all others are compared exactly.
  const most = (high.numerator / high.denominator) * SURE;
  const least = low.numerator / low.denominator / SURE;
  const isLowWithin = !hasLow(rows, row) || after.low[row]! < most * before.high[row]!;
  const isHighWithin = !hasHigh(rows, row) || after.high[row]! > least * before.low[row]!;
  if (isLowWithin && isHighWithin) return false;
  return !growthsMeet(growthAt(rows, row)!, { low, high });
}

const SURE = 1 - 1e-12;

export function hasLow({ before }: StepRows, row: number): boolean {
  return before.high[row]! > 0 && before.high[row] !== Infinity;
}

export function hasHigh({ before, after }: StepRows, row: number): boolean {
  return after.high[row] !== Infinity && before.low[row]! > 0;
}

export function isLowAbove({ before, after }: StepRows, row: number, other: number): boolean {
  const left = after.low[row]! * before.high[other]!;
  const right = after.low[other]! * before.high[row]!;
  return isExact(left, right)
    ? left > right
    : compareFractions(
        { numerator: after.low[row]!, denominator: before.high[row]! },
        { numerator: after.low[other]!, denominator: before.high[other]! },
      ) > 0;
}

export function isHighBelow({ before, after }: StepRows, row: number, other: number): boolean {
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
