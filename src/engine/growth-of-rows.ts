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
    { low: before.low.at(row), high: before.high.at(row) },
    { low: after.low.at(row), high: after.high.at(row) },
  );
}

/** Whether both moments say something of a row. */
export function grows({ before, after }: StepRows, row: number): boolean {
  return saysAnything(before, row) && saysAnything(after, row);
}

/** NaN is above nothing; neither is what marks a contradiction. */
function saysAnything({ low, high }: MomentRows, row: number): boolean {
  return high.at(row) >= low.at(row);
}

/** Whether the growth of a row shares no factor with a band. */
export function isBeyond(rows: StepRows, row: number, { low, high }: Required<Growth>): boolean {
  if (!grows(rows, row)) return false;
  const { before, after } = rows;
  // Surely within the band, however doubles round; all others are compared exactly.
  const most = (high.numerator / high.denominator) * SURE;
  const least = low.numerator / low.denominator / SURE;
  const isLowWithin = !hasLow(rows, row) || after.low.at(row) < most * before.high.at(row);
  const isHighWithin = !hasHigh(rows, row) || after.high.at(row) > least * before.low.at(row);
  if (isLowWithin && isHighWithin) return false;
  return !growthsMeet(growthAt(rows, row)!, { low, high });
}

const SURE = 1 - 1e-12;

export function hasLow({ before }: StepRows, row: number): boolean {
  return before.high.at(row) > 0 && before.high.at(row) !== Infinity;
}

export function hasHigh({ before, after }: StepRows, row: number): boolean {
  return after.high.at(row) !== Infinity && before.low.at(row) > 0;
}

export function isLowAbove({ before, after }: StepRows, row: number, other: number): boolean {
  const left = after.low.at(row) * before.high.at(other);
  const right = after.low.at(other) * before.high.at(row);
  return isExact(left, right)
    ? left > right
    : compareFractions(
        { numerator: after.low.at(row), denominator: before.high.at(row) },
        { numerator: after.low.at(other), denominator: before.high.at(other) },
      ) > 0;
}

export function isHighBelow({ before, after }: StepRows, row: number, other: number): boolean {
  const left = after.high.at(row) * before.low.at(other);
  const right = after.high.at(other) * before.low.at(row);
  return isExact(left, right)
    ? left < right
    : compareFractions(
        { numerator: after.high.at(row), denominator: before.low.at(row) },
        { numerator: after.high.at(other), denominator: before.low.at(other) },
      ) < 0;
}

function isExact(left: number, right: number): boolean {
  return left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER;
}
