import type { FactTable } from '../domain/fact';
import type { Interval } from '../domain/interval';
import type { RatePair } from '../domain/relation';
import type { Figure, FigureSource } from './figure';
import { boundsOfRow, realBoundsOfRow, type WholeRange } from './implied-households';
import { RunningSum } from './running-sum';

/** How implied households are bounded for adding up: whole numbers, or monotone real ones. */
export type ImpliedBounds = 'whole' | 'real';

/** Figures together with what the unit rows add up to. */
export interface Valuation extends FigureSource {
  /** Σ over unit rows with blanks as 0; undefined where the whole column is blank. */
  columnSum(column: number): Interval | undefined;
  /** Σ of the households that unit rows imply; undefined unless every row implies some. */
  impliedSum(pairs: readonly RatePair[], bounds: ImpliedBounds): Interval | undefined;
}

type PairsKey = readonly RatePair[];

/** The numbers as they stand in the workbook. Sums are added up once, when first asked for. */
export class ReportedValuation implements Valuation {
  private readonly columns = new Map<number, RunningSum>();
  private readonly implied: Readonly<Record<ImpliedBounds, Map<PairsKey, RunningSum>>> = {
    whole: new Map(),
    real: new Map(),
  };

  constructor(readonly facts: FactTable) {}

  figure(index: number): Figure | undefined {
    return this.facts.facts[index]?.quantity;
  }

  columnSum(column: number): Interval | undefined {
    return sumWithBlanks(this.runningColumn(column));
  }

  impliedSum(pairs: readonly RatePair[], bounds: ImpliedBounds): Interval | undefined {
    return sumWithoutBlanks(this.runningImplied(pairs, bounds));
  }

  runningColumn(column: number): RunningSum {
    let sum = this.columns.get(column);
    if (!sum) {
      const width = this.facts.table.columns.length;
      sum = new RunningSum();
      for (const row of unitRows(this.facts))
        sum.add(this.facts.facts[row * width + column]?.quantity.interval);
      this.columns.set(column, sum);
    }
    return sum;
  }

  runningImplied(pairs: readonly RatePair[], bounds: ImpliedBounds): RunningSum {
    let sum = this.implied[bounds].get(pairs);
    if (!sum) {
      sum = new RunningSum();
      for (const row of unitRows(this.facts))
        sum.add(impliedAt(this.facts, row, pairs, bounds, this));
      this.implied[bounds].set(pairs, sum);
    }
    return sum;
  }

  /**
   * The same over other facts of the same shape, of which only some differ: sums are
   * carried over and moved by those. `pairs` objects must be the same, too.
   */
  after(facts: FactTable, changed: readonly number[]): ReportedValuation {
    const next = new ReportedValuation(facts);
    const width = facts.table.columns.length;
    const isUnit = (index: number): boolean => Math.floor(index / width) !== facts.totalIndex;
    for (const [column, sum] of this.columns) {
      const moved = sum.copy();
      for (const index of changed)
        if (index % width === column && isUnit(index))
          moved
            .remove(this.facts.facts[index]?.quantity.interval)
            .add(facts.facts[index]?.quantity.interval);
      next.columns.set(column, moved);
    }
    const rows = new Set(changed.filter(isUnit).map((index) => Math.floor(index / width)));
    for (const bounds of ['whole', 'real'] as const)
      for (const [pairs, sum] of this.implied[bounds]) {
        const moved = sum.copy();
        for (const row of rows)
          moved
            .remove(impliedAt(this.facts, row, pairs, bounds, this))
            .add(impliedAt(facts, row, pairs, bounds, next));
        next.implied[bounds].set(pairs, moved);
      }
    return next;
  }
}

/** Row indexes of the places. */
export function* unitRows(facts: FactTable): Generator<number> {
  for (let row = 0; row < facts.table.rows.length; row++) if (row !== facts.totalIndex) yield row;
}

/** The households that one row implies, as a term of a sum. */
export function impliedAt(
  facts: FactTable,
  row: number,
  pairs: readonly RatePair[],
  bounds: ImpliedBounds,
  source: FigureSource,
): Interval | undefined {
  const start = row * facts.table.columns.length;
  const range =
    bounds === 'whole' ? boundsOfRow(start, pairs, source) : realBoundsOfRow(start, pairs, source);
  return range && toInterval(range);
}

export function toInterval(range: WholeRange): Interval {
  return { low: range.low, ...(range.high && { high: range.high }) };
}

export function sumWithBlanks(sum: RunningSum): Interval | undefined {
  return sum.isEmpty ? undefined : sum.toInterval();
}

export function sumWithoutBlanks(sum: RunningSum): Interval | undefined {
  return sum.isEmpty || sum.hasBlanks ? undefined : sum.toInterval();
}
