import { compareFractions } from './fraction';
import {
  growthAt,
  grows,
  hasHigh,
  hasLow,
  isBeyond,
  isHighBelow,
  isLowAbove,
  type StepRows,
} from './growth-of-rows';
import type { Growth } from './household-growth';

/** How many rows grow at all, and those with the narrowest ends; -1 where there is none. */
interface Extremes {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
}

const NOTHING: Extremes = { count: 0, lowest: -1, highest: -1 };

/** The growth of all rows within a step, told at once; what is known stays known after an edit. */
export class StepGrowth {
  private extremes: Extremes | undefined;
  /** By band. */
  private readonly beyond = new Map<string, readonly number[]>();

  constructor(readonly rows: StepRows) {}

  /** The same with other households in these rows. */
  after(rows: StepRows, changed: ReadonlySet<number>): StepGrowth {
    const next = new StepGrowth(rows);
    if (
      this.extremes &&
      !changed.has(this.extremes.lowest) &&
      !changed.has(this.extremes.highest)
    ) {
      let extremes = this.extremes;
      for (const row of changed) {
        if (grows(this.rows, row)) extremes = { ...extremes, count: extremes.count - 1 };
        extremes = withRow(rows, extremes, row);
      }
      next.extremes = extremes;
    }
    for (const [band, found] of this.beyond) {
      const [low, high] = JSON.parse(band) as [Required<Growth>['low'], Required<Growth>['high']];
      const others = found.filter((row) => !changed.has(row));
      const own = [...changed].filter((row) => isBeyond(rows, row, { low, high }));
      next.beyond.set(
        band,
        [...others, ...own].sort((one, other) => one - other),
      );
    }
    return next;
  }

  /** How many rows grow at all, and the factors that fit all of them; absent where no single one does. */
  common(doubtful: ReadonlySet<number>): { count: number; common: Growth | undefined } {
    const { rows } = this;
    const { count, lowest, highest } =
      doubtful.size === 0
        ? (this.extremes ??= extremesOf(rows, doubtful))
        : extremesOf(rows, doubtful);
    const low = lowest < 0 ? undefined : growthAt(rows, lowest)!.low;
    const high = highest < 0 ? undefined : growthAt(rows, highest)!.high;
    const isNone = low && high && compareFractions(high, low) < 0;
    return { count, common: isNone ? undefined : { ...(low && { low }), ...(high && { high }) } };
  }

  /** Rows whose growth shares no factor with a band. */
  rowsBeyond(band: Required<Growth>): readonly number[] {
    const key = JSON.stringify([band.low, band.high]);
    let found = this.beyond.get(key);
    if (!found) {
      const { rows } = this;
      const all: number[] = [];
      for (let row = 0; row < rows.before.low.length; row++)
        if (isBeyond(rows, row, band)) all.push(row);
      this.beyond.set(key, (found = all));
    }
    return found;
  }
}

function extremesOf(rows: StepRows, doubtful: ReadonlySet<number>): Extremes {
  let count = 0;
  let lowest = -1;
  let highest = -1;
  for (let row = 0; row < rows.before.low.length; row++) {
    if (!grows(rows, row) || (doubtful.size > 0 && doubtful.has(row))) continue;
    count++;
    if (isNewLowest(rows, row, lowest)) lowest = row;
    if (isNewHighest(rows, row, highest)) highest = row;
  }
  return count === 0 ? NOTHING : { count, lowest, highest };
}

function withRow(rows: StepRows, known: Extremes, row: number): Extremes {
  if (!grows(rows, row)) return known;
  return {
    count: known.count + 1,
    lowest: isNewLowest(rows, row, known.lowest) ? row : known.lowest,
    highest: isNewHighest(rows, row, known.highest) ? row : known.highest,
  };
}

function isNewLowest(rows: StepRows, row: number, lowest: number): boolean {
  return hasLow(rows, row) && (lowest < 0 || isLowAbove(rows, row, lowest));
}

function isNewHighest(rows: StepRows, row: number, highest: number): boolean {
  return hasHigh(rows, row) && (highest < 0 || isHighBelow(rows, row, highest));
}
