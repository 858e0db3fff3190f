import type { FactTable } from '../domain/fact';
import type { Interval } from '../domain/interval';
import type { RatePair } from '../domain/relation';
import type { Figure, FigureSource } from './figure';
import { boundsOfRow, realBoundsOfRow, type WholeRange } from './implied-households';
import { ImpliedRows } from './implied-rows';
import { RunningSum } from './running-sum';

/** How implied households are bounded for adding up: whole numbers, or monotone real ones. */
export type ImpliedBounds = 'whole' | 'real';

/** Figures together with what the unit rows add up to. */
export interface Valuation extends FigureSource {
  /** Σ over the terms of a sum with blanks as 0; undefined where all are blank. */
  columnSum(column: number, sum: number): Interval | undefined;
  /** Σ of the households that the terms of a sum imply; undefined unless every one implies some. */
  impliedSum(pairs: readonly RatePair[], sum: number, bounds: ImpliedBounds): Interval | undefined;
}

/** The numbers as they stand in the workbook. Sums are added up once, when first asked for. */
export class ReportedValuation implements Valuation {
  /** By sum, then by column. */
  private readonly columns: Map<number, RunningSum>[];
  private readonly implied: ImpliedSum[] = [];
  private readonly impliedRows = new Map<readonly RatePair[], ImpliedRows>();

  constructor(readonly facts: FactTable) {
    this.columns = facts.sums.map(() => new Map<number, RunningSum>());
  }

  figure(index: number): Figure | undefined {
    return this.facts.facts.at(index)?.quantity;
  }

  columnSum(column: number, sum: number): Interval | undefined {
    return sumWithBlanks(this.runningColumn(column, sum));
  }

  impliedSum(pairs: readonly RatePair[], sum: number, bounds: ImpliedBounds): Interval | undefined {
    return sumWithoutBlanks(this.runningImplied(pairs, sum, bounds));
  }

  /** What every row implies; `pairs` are told apart as objects. */
  households(pairs: readonly RatePair[]): ImpliedRows {
    let rows = this.impliedRows.get(pairs);
    if (!rows) this.impliedRows.set(pairs, (rows = new ImpliedRows(this.facts, pairs, this)));
    return rows;
  }

  runningColumn(column: number, which: number): RunningSum {
    let sum = this.columns[which]!.get(column);
    if (!sum) {
      const { sums, facts } = this.facts;
      sum = new RunningSum().addTotal(facts.addUp(column, sums[which]!.terms));
      this.columns[which]!.set(column, sum);
    }
    return sum;
  }

  runningImplied(pairs: readonly RatePair[], which: number, bounds: ImpliedBounds): RunningSum {
    const known = this.implied.find(
      (one) => one.pairs === pairs && one.which === which && one.bounds === bounds,
    );
    if (known) return known.sum;
    const { total, rest } = this.households(pairs).addUp(this.facts.sums[which]!.terms, bounds);
    const sum = new RunningSum().addTotal(total);
    for (const row of rest) sum.add(impliedAt(this.facts, row, pairs, bounds, this));
    this.implied.push({ pairs, which, bounds, sum });
    return sum;
  }

  /**
   * The same over other facts of the same shape, of which only some differ: sums are
   * carried over and moved by those. `pairs` objects must be the same, too.
   */
  after(facts: FactTable, changed: readonly number[]): ReportedValuation {
    const next = new ReportedValuation(facts);
    const width = facts.table.columns.length;
    const isTerm = (row: number, which: number): boolean => facts.sumsWith[row]!.includes(which);
    this.columns.forEach((sums, which) => {
      for (const [column, sum] of sums) {
        const moved = sum.copy();
        for (const index of changed)
          if (index % width === column && isTerm(Math.floor(index / width), which))
            moved
              .remove(this.facts.facts.at(index)?.quantity.interval)
              .add(facts.facts.at(index)?.quantity.interval);
        next.columns[which]!.set(column, moved);
      }
    });
    const rows = new Set(changed.map((index) => Math.floor(index / width)));
    for (const [pairs, households] of this.impliedRows)
      next.impliedRows.set(pairs, households.after(facts, next, [...rows]));
    for (const { pairs, which, bounds, sum } of this.implied) {
      const moved = sum.copy();
      for (const row of rows)
        if (isTerm(row, which))
          moved
            .remove(impliedAt(this.facts, row, pairs, bounds, this))
            .add(impliedAt(facts, row, pairs, bounds, next));
      next.implied.push({ pairs, which, bounds, sum: moved });
    }
    return next;
  }
}

interface ImpliedSum {
  readonly pairs: readonly RatePair[];
  readonly which: number;
  readonly bounds: ImpliedBounds;
  readonly sum: RunningSum;
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
