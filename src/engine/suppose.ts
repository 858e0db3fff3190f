import { Decimal } from '../domain/decimal';
import type { FactTable } from '../domain/fact';
import { add, around, exactly, isPoint, negate, type Interval } from '../domain/interval';
import type {
  LinearPattern,
  RatePair,
  RatioPattern,
  RelationPattern,
  TotalPattern,
} from '../domain/relation';
import type { Definition, Definitions } from './definitions';
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

  const update = (index: number): void => {
    if (figures.has(index)) return;
    const definition = definitions.of(index);
    const next = definition && derive(facts, definition, index, source, overlay);
    if (!next || isSameFigure(source.figure(index), next)) return;
    overlay.set(index, next);
    pending.push(index);
  };

  while (pending.length > 0 && budget-- > 0) {
    const index = pending.shift()!;
    const row = Math.floor(index / width);
    const column = index % width;
    for (const pattern of relations.rowPatternsOf[column]!)
      for (const member of columnsOf(pattern)) {
        const other = row * width + member;
        const definition = other === index ? undefined : definitions.of(other);
        if (definition?.kind === 'pattern' && definition.pattern === pattern) update(other);
      }
    for (const sum of facts.sumsWith[row]!) {
      const total = facts.sums[sum]!.total * width + column;
      const definition = definitions.of(total);
      if (definition?.kind === 'pattern' && isSumOf(definition.pattern, sum)) update(total);
    }
    for (const user of definitions.dependents(index)) update(user);
  }
  return new Supposition(reported, overlay);
}

function isSumOf(pattern: RelationPattern, sum: number): boolean {
  return pattern.kind === 'total' && pattern.sum === sum;
}

function isSameFigure(one: Figure | undefined, other: Figure): boolean {
  if (!one?.value.equals(other.value)) return false;
  const { low, high } = one.interval;
  const { low: otherLow, high: otherHigh } = other.interval;
  return isSameEnd(low, otherLow) && isSameEnd(high, otherHigh);
}

function isSameEnd(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one === other || (!!one && !!other && one.equals(other));
}

function derive(
  facts: FactTable,
  definition: Definition,
  index: number,
  source: FigureSource,
  overlay: ReadonlyMap<number, Figure>,
): Figure | undefined {
  if (definition.kind === 'formula') {
    const fact = facts.facts.at(index);
    const value = definition.compute(source)?.shifted(-(fact?.storedShift ?? 0));
    return value && fact && { value, interval: moved(fact.quantity, value) };
  }
  const { pattern, row } = definition;
  return pattern.kind === 'total'
    ? shiftedTotal(facts, overlay, pattern)
    : computeInRow(facts, pattern, row, source, index);
}

/**
 * What a row pattern gives for one of its figures, by default its subject; undefined where an
 * input is blank or the formula cannot compute.
 */
export function computeInRow(
  facts: FactTable,
  pattern: RelationPattern,
  row: number,
  valuation: FigureSource,
  wanted: number = row * facts.table.columns.length + columnsOf(pattern)[0]!,
): Figure | undefined {
  const start = row * facts.table.columns.length;
  if (pattern.kind === 'linear') return solveLinear(pattern, start, wanted - start, valuation);
  return pattern.kind === 'ratio' ? computeRatio(facts, pattern, start, valuation) : undefined;
}

function solveLinear(
  pattern: LinearPattern,
  start: number,
  wanted: number,
  valuation: FigureSource,
): Figure | undefined {
  // 0 = Σ terms − subject, solved for the wanted figure.
  const members = [{ column: pattern.subject, coefficient: -1 as const }, ...pattern.terms];
  const own = members.find(({ column }) => column === wanted);
  if (!own) return undefined;
  let value = Decimal.ZERO;
  let interval: Interval = exactly(Decimal.ZERO);
  let isBlank = true;
  for (const { column, coefficient } of members) {
    if (column === wanted) continue;
    const figure = valuation.figure(start + column);
    if (!figure && pattern.blanks === 'zero') continue;
    if (!figure) return undefined;
    isBlank = false;
    const adds = coefficient !== own.coefficient;
    value = adds ? value.plus(figure.value) : value.minus(figure.value);
    interval = add(interval, adds ? figure.interval : negate(figure.interval));
  }
  // Blanks count as nothing beside a figure; alone they give none.
  return isBlank ? undefined : { value, interval };
}

function computeRatio(
  facts: FactTable,
  pattern: RatioPattern,
  start: number,
  valuation: FigureSource,
): Figure | undefined {
  const numerator = valuation.figure(start + pattern.numerator);
  const denominator = valuation.figure(start + pattern.denominator);
  if (!numerator || !denominator || denominator.value.sign() <= 0) return undefined;
  const rate = facts.facts.at(start + pattern.rate);
  // What somebody typed over the formula says nothing of how the formula rounds.
  const decimals =
    (rate?.standing === 'live' ? rate.quantity.decimals : undefined) ??
    facts.table.options.rateDecimals;
  const divide = (one: Decimal, other: Decimal): Decimal =>
    one.times(Decimal.integer(pattern.factor)).dividedBy(other, decimals, 'half-up');
  const value = divide(numerator.value, denominator.value);
  const half = Decimal.halfUnit(decimals);
  if (isPoint(numerator.interval) && isPoint(denominator.interval))
    return { value, interval: around(value, half) };
  const { low, high } = numerator.interval;
  const { low: least, high: most } = denominator.interval;
  return {
    value,
    interval: {
      ...(low && most && { low: divide(low, most).minus(half) }),
      ...(high && least && least.sign() > 0 && { high: divide(high, least).plus(half) }),
    },
  };
}

/** The reported total moved by what the terms of its sum moved. */
function shiftedTotal(
  facts: FactTable,
  overlay: ReadonlyMap<number, Figure>,
  { column, sum }: TotalPattern,
): Figure | undefined {
  const width = facts.table.columns.length;
  const reported = facts.facts.at(facts.sums[sum]!.total * width + column)?.quantity;
  if (!reported) return undefined;
  let { value, interval }: Figure = reported;
  for (const [index, figure] of overlay) {
    if (index % width !== column) continue;
    if (!facts.sumsWith[Math.floor(index / width)]!.includes(sum)) continue;
    const before = facts.facts.at(index)?.quantity;
    value = value.plus(figure.value).minus(before?.value ?? Decimal.ZERO);
    interval = add(interval, between(before?.interval, figure.interval));
  }
  return { value, interval };
}

/** By how much each end of a term moves the ends of its sum. */
function between(before: Interval | undefined, after: Interval): Interval {
  const { low = undefined, high = undefined } = before ?? exactly(Decimal.ZERO);
  return {
    ...(low && after.low && { low: after.low.minus(low) }),
    ...(high && after.high && { high: after.high.minus(high) }),
  };
}

function moved(reported: Figure, value: Decimal): Interval {
  const { low, high } = reported.interval;
  if (!low || !high || low.equals(high)) return exactly(value);
  const shift = value.minus(reported.value);
  return { low: low.plus(shift), high: high.plus(shift) };
}
