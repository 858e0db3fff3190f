import { Decimal } from '../domain/decimal';
import type { FactTable } from '../domain/fact';
import { around, exactly, type Interval } from '../domain/interval';
import type { RatePair, RelationPattern, TotalPattern } from '../domain/relation';
import type { Definitions } from './definitions';
import type { RelationsOfTable } from './relations-of-table';
import { columnsOf } from './relations-of-table';
import type { Figure, FigureSource } from './figure';
import {
  impliedAt,
  sumWithBlanks,
  sumWithoutBlanks,
  type ImpliedBounds,
  type ReportedValuation,
  type Valuation,
} from './valuation';

/** The table as it would be if some constants were others: live formulas follow, the rest stands. */
export class Supposition implements Valuation {
  constructor(
    private readonly reported: ReportedValuation,
    private readonly overlay: ReadonlyMap<number, Figure>,
  ) {}

  /** Fact indexes whose figure differs from the reported one. */
  get changed(): Iterable<number> {
    return this.overlay.keys();
  }

  figure(index: number): Figure | undefined {
    return this.overlay.get(index) ?? this.reported.figure(index);
  }

  columnSum(column: number, which: number): Interval | undefined {
    const sum = this.reported.runningColumn(column, which).copy();
    const { facts } = this.reported;
    const width = facts.table.columns.length;
    for (const [index, figure] of this.overlay)
      if (index % width === column && facts.sumsWith[Math.floor(index / width)]!.includes(which))
        sum.remove(this.reported.figure(index)?.interval).add(figure.interval);
    return sumWithBlanks(sum);
  }

  impliedSum(
    pairs: readonly RatePair[],
    which: number,
    bounds: ImpliedBounds,
  ): Interval | undefined {
    const sum = this.reported.runningImplied(pairs, which, bounds).copy();
    const { facts } = this.reported;
    const width = facts.table.columns.length;
    const rows = new Set([...this.overlay.keys()].map((index) => Math.floor(index / width)));
    for (const row of rows)
      if (facts.sumsWith[row]!.includes(which))
        sum
          .remove(impliedAt(facts, row, pairs, bounds, this.reported))
          .add(impliedAt(facts, row, pairs, bounds, this));
    return sumWithoutBlanks(sum);
  }
}

/**
 * Supposes these figures in place of the reported ones and lets every live formula
 * follow. Works along the formulas that depend on the changed cells only, so the
 * cost does not grow with the table.
 */
export function suppose(
  reported: ReportedValuation,
  relations: RelationsOfTable,
  definitions: Definitions,
  figures: ReadonlyMap<number, Figure>,
): Supposition {
  const { facts } = reported;
  const width = facts.table.columns.length;
  const overlay = new Map(figures);
  const source: FigureSource = {
    figure: (index) => overlay.get(index) ?? reported.figure(index),
  };
  const pending = [...figures.keys()];
  // A cycle of formulas cannot be supposed; the bound only keeps one from hanging us.
  let budget = 64 * (figures.size + 1);

  const update = (index: number, next: Figure | undefined): void => {
    if (!next || figures.has(index)) return;
    if (source.figure(index)?.value.equals(next.value)) return;
    overlay.set(index, next);
    pending.push(index);
  };

  while (pending.length > 0 && budget-- > 0) {
    const index = pending.shift()!;
    const row = Math.floor(index / width);
    const column = index % width;
    for (const pattern of relations.rowPatternsOf[column]!) {
      const subject = row * width + columnsOf(pattern)[0]!;
      if (subject !== index && definitions.of(subject) === pattern)
        update(subject, computeInRow(facts, pattern, row, source));
    }
    for (const sum of facts.sumsWith[row]!) {
      const total = facts.sums[sum]!.total * width + column;
      const definition = definitions.of(total);
      if (definition?.kind === 'total' && definition.sum === sum)
        update(total, shiftedTotal(facts, overlay, definition));
    }
  }
  return new Supposition(reported, overlay);
}

/** What the subject of a defining row pattern comes to; undefined where an input is blank or the formula cannot compute. */
export function computeInRow(
  facts: FactTable,
  pattern: RelationPattern,
  row: number,
  valuation: FigureSource,
): Figure | undefined {
  const start = row * facts.table.columns.length;
  if (pattern.kind === 'linear') {
    let value = Decimal.ZERO;
    let halfWidth = Decimal.ZERO;
    for (const term of pattern.terms) {
      const figure = valuation.figure(start + term.column);
      if (!figure && pattern.blanks === 'zero') continue;
      if (!figure) return undefined;
      value = term.coefficient === 1 ? value.plus(figure.value) : value.minus(figure.value);
      halfWidth = halfWidth.plus(halfWidthOf(figure));
    }
    return { value, interval: around(value, halfWidth) };
  }
  if (pattern.kind === 'ratio') {
    const numerator = valuation.figure(start + pattern.numerator)?.value;
    const denominator = valuation.figure(start + pattern.denominator)?.value;
    if (!numerator || !denominator || denominator.sign() <= 0) return undefined;
    const rate = facts.facts[start + pattern.rate];
    // What somebody typed over the formula says nothing of how the formula rounds.
    const decimals =
      (rate?.standing === 'live' ? rate.quantity.decimals : undefined) ??
      facts.table.options.rateDecimals;
    const value = numerator
      .times(Decimal.integer(pattern.factor))
      .dividedBy(denominator, decimals, 'half-up');
    return { value, interval: around(value, Decimal.halfUnit(decimals)) };
  }
  return undefined;
}

/** The reported total moved by what the terms of its sum moved. */
function shiftedTotal(
  facts: FactTable,
  overlay: ReadonlyMap<number, Figure>,
  { column, sum }: TotalPattern,
): Figure | undefined {
  const width = facts.table.columns.length;
  const reported = facts.facts[facts.sums[sum]!.total * width + column]?.quantity;
  if (!reported) return undefined;
  let value = reported.value;
  for (const [index, figure] of overlay) {
    if (index % width !== column) continue;
    if (!facts.sumsWith[Math.floor(index / width)]!.includes(sum)) continue;
    const before = facts.facts[index]?.quantity.value ?? Decimal.ZERO;
    value = value.plus(figure.value).minus(before);
  }
  return { value, interval: moved(reported, value) };
}

function moved(reported: Figure, value: Decimal): Interval {
  const { low, high } = reported.interval;
  if (!low || !high || low.equals(high)) return exactly(value);
  const shift = value.minus(reported.value);
  return { low: low.plus(shift), high: high.plus(shift) };
}

function halfWidthOf(figure: Figure): Decimal {
  const { low, high } = figure.interval;
  if (!low || !high || low === high) return Decimal.ZERO;
  const width = high.minus(low);
  return width.isZero()
    ? Decimal.ZERO
    : width.dividedBy(Decimal.integer(2), width.scale + 1, 'ceil');
}
