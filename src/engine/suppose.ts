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
import { followersOf } from './follow';
import type { Figure, FigureSource } from './figure';
import {
  impliedAt,
  sumWithBlanks,
  sumWithoutBlanks,
  type ImpliedBounds,
  type ReportedValuation,
  type Valuation,
} from './valuation';

/**
 * The table as it would be if some constants were others: live formulas follow, the rest stands.
 * What a formula gives is worked out when somebody asks for it.
 */
export class Supposition implements Valuation {
  /** Cells that may differ: those that are supposed, and all that is computed from them. */
  private readonly followers: ReadonlySet<number>;
  private readonly derived = new Map<number, Figure | undefined>();

  constructor(
    private readonly reported: ReportedValuation,
    relations: RelationsOfTable,
    private readonly definitions: Definitions,
    private readonly figures: ReadonlyMap<number, Figure>,
  ) {
    const { facts } = reported;
    const sets = [...figures.keys()].map((index) =>
      followersOf(facts, relations, definitions, index),
    );
    this.followers = sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));
  }

  /** Fact indexes whose figure differs from the reported one, those that were supposed included. */
  get changed(): Iterable<number> {
    return [...this.followers].filter((index) => this.isChanged(index));
  }

  figure(index: number): Figure | undefined {
    if (!this.followers.has(index)) return this.reported.figure(index);
    const own = this.figures.get(index);
    if (own) return own;
    if (!this.derived.has(index)) {
      // A cycle of formulas cannot be supposed: whoever looks at himself sees what stands there.
      const reported = this.reported.figure(index);
      this.derived.set(index, reported);
      this.derived.set(index, this.derive(index, reported));
    }
    return this.derived.get(index);
  }

  columnSum(column: number, which: number): Interval | undefined {
    const sum = this.reported.runningColumn(column, which).copy();
    for (const index of this.changedIn(column, which))
      sum.remove(this.reported.figure(index)?.interval).add(this.figure(index)!.interval);
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
    const rows = new Set([...this.changed].map((index) => Math.floor(index / width)));
    for (const row of rows)
      if (facts.sumsWith[row]!.includes(which))
        sum
          .remove(impliedAt(facts, row, pairs, bounds, this.reported))
          .add(impliedAt(facts, row, pairs, bounds, this));
    return sumWithoutBlanks(sum);
  }

  private isChanged(index: number): boolean {
    return (
      this.figures.has(index) ||
      (this.followers.has(index) && this.figure(index) !== this.reported.figure(index))
    );
  }

  /** Cells of a column that differ and are added up in one of its sums. */
  private changedIn(column: number, which: number): number[] {
    const { facts } = this.reported;
    const width = facts.table.columns.length;
    const found: number[] = [];
    for (const index of this.followers)
      if (
        index % width === column &&
        facts.sumsWith[Math.floor(index / width)]!.includes(which) &&
        this.isChanged(index)
      )
        found.push(index);
    return found;
  }

  private derive(index: number, reported: Figure | undefined): Figure | undefined {
    const definition = this.definitions.of(index);
    if (!definition || !this.isInputChanged(definition, index)) return reported;
    const next = this.compute(definition, index);
    return !next || isSameFigure(reported, next) ? reported : next;
  }

  private isInputChanged(definition: Definition, index: number): boolean {
    const { facts } = this.reported;
    if (definition.kind === 'formula')
      return definition.inputs.some((input) => this.isChanged(input));
    const { pattern, row } = definition;
    if (pattern.kind === 'total') return this.changedIn(pattern.column, pattern.sum).length > 0;
    const start = row * facts.table.columns.length;
    return columnsOf(pattern).some(
      (column) => start + column !== index && this.isChanged(start + column),
    );
  }

  private compute(definition: Definition, index: number): Figure | undefined {
    const { facts } = this.reported;
    if (definition.kind === 'formula') {
      const fact = facts.facts.at(index);
      const value = definition.compute(this)?.shifted(-(fact?.storedShift ?? 0));
      return value && fact && { value, interval: moved(fact.quantity, value) };
    }
    const { pattern, row } = definition;
    return pattern.kind === 'total'
      ? this.shiftedTotal(index, pattern)
      : computeInRow(facts, pattern, row, this, index);
  }

  /** The reported total moved by what the terms of its sum moved. */
  private shiftedTotal(total: number, { column, sum }: TotalPattern): Figure | undefined {
    const reported = this.reported.figure(total);
    if (!reported) return undefined;
    let { value, interval } = reported;
    for (const index of this.changedIn(column, sum)) {
      const before = this.reported.figure(index);
      const after = this.figure(index)!;
      value = value.plus(after.value).minus(before?.value ?? Decimal.ZERO);
      interval = add(interval, between(before?.interval, after.interval));
    }
    return { value, interval };
  }
}

/** Supposes these figures in place of the reported ones and lets every live formula follow. */
export function suppose(
  reported: ReportedValuation,
  relations: RelationsOfTable,
  definitions: Definitions,
  figures: ReadonlyMap<number, Figure>,
): Supposition {
  return new Supposition(reported, relations, definitions, figures);
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
