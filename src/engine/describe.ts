import { formatPlace, type Place } from '../domain/address';
import { columnOf, placeOf, type FactTable } from '../domain/fact';
import type { FigureUnit, FindingArgument, FindingData } from '../domain/finding';
import { unitOf } from '../domain/figure-unit';
import type { Interval } from '../domain/interval';
import { Decimal } from '../domain/decimal';
import { expectationOf, outwards } from './evaluate';
import { expectedOfLinear } from './row-relations';
import type { EitherPattern, RatioPattern } from '../domain/relation';
import type { Located } from './explanation';
import type { RelationAt } from './relation-at';
import { boundsOfRow, findConflict } from './implied-households';
import { columnsOf, factsOfRelation } from './relations-of-table';
import { ratioAcrossRows } from './row-share';
import type { Problem } from './solve';
import { toInterval } from './valuation';

/** The unit in which a fact is printed. */
export function unitOfFact(facts: FactTable, index: number): FigureUnit {
  return unitOf(columnOf(facts, index).dimensions);
}

/** Where a relation is tested: its subject's cell. */
export function subjectOf(facts: FactTable, { pattern, row }: RelationAt): number {
  return pattern.kind === 'link'
    ? pattern.own[0]!.index
    : row * facts.table.columns.length + columnsOf(pattern)[0]!;
}

/** The figures of a failing relation, by the names that the messages know. */
export function dataOf({ facts, reported }: Problem, relation: RelationAt): FindingData {
  const { pattern, row } = relation;
  const subject = subjectOf(facts, relation);
  const start = row * facts.table.columns.length;
  const expected = expectationOf(facts, relation, reported);
  const data: Record<string, FindingArgument> = {
    place: { kind: 'place', place: placeOf(facts, subject) },
    unit: { kind: 'text', value: facts.table.rows[row]!.label },
    column: { kind: 'text', value: columnOf(facts, subject).label },
  };
  const put = (name: string, index: number): void => {
    const value = facts.facts.at(index)?.quantity.value;
    if (value)
      data[name] = { kind: 'number', value: value.toString(), unit: unitOfFact(facts, index) };
  };
  const putRatio = (ratio: RatioPattern, prefix: '' | 'other', from = start): void => {
    const name = (part: string): string =>
      prefix === '' ? part : prefix + part.charAt(0).toUpperCase() + part.slice(1);
    put(name('numerator'), from + ratio.numerator);
    put(name('denominator'), from + ratio.denominator);
    const computed = computedRate(facts, ratio, from);
    if (computed)
      data[name('computed')] = {
        kind: 'number',
        value: computed,
        unit: unitOfFact(facts, subject),
      };
  };
  /** Both ways in which the figure might have come about. */
  const describeOptions = ({ options }: EitherPattern): void => {
    const [first, second] = options;
    if (first.kind === 'ratio') putRatio(first, '');
    else for (const term of first.terms) put(term.role, start + term.column);
    if (second.kind === 'ratio') putRatio(second, 'other');
    else {
      const sum = expectedOfLinear(second, start, reported);
      if (sum) data['otherExpected'] = rangeArgument(sum, unitOfFact(facts, subject));
    }
  };
  put('actual', subject);
  switch (pattern.kind) {
    case 'linear':
      for (const term of pattern.terms) put(term.role, start + term.column);
      break;
    case 'ratio':
      putRatio(pattern, '');
      break;
    case 'row-share':
      putRatio(ratioAcrossRows(pattern, facts.table.columns.length), '', 0);
      data['base'] = { kind: 'text', value: facts.table.rows[pattern.base]!.label };
      break;
    case 'product':
      pattern.factors.forEach((column, i) => put(i === 0 ? 'first' : 'second', start + column));
      break;
    case 'either':
      describeOptions(pattern);
      break;
    case 'link':
      for (const { index, role } of pattern.own) if (index !== subject) put(role, index);
      for (const { facts: table, index, role, place } of pattern.others) {
        data[role] ??= numberArgument(table, index);
        data[`${role}Cell`] ??= { kind: 'place', place };
      }
      break;
    case 'implied': {
      data['moment'] = { kind: 'text', value: String(pattern.moment) };
      const [one, other] = findConflict(start, pattern.pairs, reported);
      if (!one) break;
      put('actual', start + one.pair.count);
      put('rate', start + one.pair.rate);
      if (one.range) data['own'] = rangeArgument(toInterval(one.range), 'households');
      if (other?.range) data['other'] = rangeArgument(toInterval(other.range), 'households');
      break;
    }
    case 'implied-total': {
      data['moment'] = { kind: 'text', value: String(pattern.moment) };
      put('rate', start + pattern.pairs[0]!.rate);
      const own = boundsOfRow(start, pattern.pairs, reported);
      if (own) data['own'] = rangeArgument(outwards(toInterval(own)), 'households');
      break;
    }
    case 'total':
      Object.assign(data, whatIsAdded(facts));
      break;
  }
  if (expected) data['expected'] = rangeArgument(expected, expectedUnit(facts, relation));
  return data;
}

/** Said of sums whose rows are no places: projects, activities, works, sources of money. */
export function whatIsAdded({ table: { subject } }: FactTable): FindingData {
  return subject === 'places' ? {} : { things: { kind: 'text', value: subject } };
}

/** The rate that the counts give, with one more digit where rounding would hide the difference. */
function computedRate(facts: FactTable, ratio: RatioPattern, start: number): string | undefined {
  const rate = facts.facts.at(start + ratio.rate)?.quantity;
  const numerator = facts.facts.at(start + ratio.numerator)?.quantity.value;
  const denominator = facts.facts.at(start + ratio.denominator)?.quantity.value;
  if (!rate || !numerator || !denominator || denominator.isZero()) return undefined;
  const decimals = rate.decimals ?? facts.table.options.rateDecimals;
  for (let digits = decimals; digits < decimals + 4; digits++) {
    const computed = numerator
      .times(Decimal.integer(ratio.factor))
      .dividedBy(denominator, digits, 'half-up');
    if (!computed.equals(rate.value)) return computed.toString();
  }
  return undefined;
}

function numberArgument(facts: FactTable, index: number): FindingArgument {
  const value = facts.facts.at(index)!.quantity.value.toString();
  return { kind: 'number', value, unit: unitOfFact(facts, index) };
}

function expectedUnit(facts: FactTable, relation: RelationAt): FigureUnit {
  const { kind } = relation.pattern;
  return kind === 'implied' || kind === 'implied-total'
    ? 'households'
    : unitOfFact(facts, subjectOf(facts, relation));
}

/** Decimals beyond which a bound is an effect of computing, not of anything written. */
const SHOWN_DECIMALS = 6;

export function rangeArgument(range: Interval, unit: FigureUnit): FindingArgument {
  const { low, high } = withoutIdleZeros(
    range.low && shown(range.low),
    range.high && shown(range.high),
  );
  return low && high && low.equals(high)
    ? { kind: 'number', value: low.toString(), unit }
    : {
        kind: 'range',
        ...(low && { low: low.toString() }),
        ...(high && { high: high.toString() }),
        unit,
      };
}

/** Up to this many places are listed; a sum over hundreds of rows is named by its column. */
const LISTED_PLACES = 24;

/** The other cells of these relations, in whatever table they stand. */
export function relatedPlaces(relations: readonly Located[], except: Place): Place[] {
  const found = new Map<string, Place>([[formatPlace(except), except]]);
  const put = (place: Place): void => {
    const key = formatPlace(place);
    if (!found.has(key)) found.set(key, place);
  };
  for (const { problem, relation } of relations) {
    const { facts } = problem;
    for (const index of factsOfRelation(facts, relation)) {
      if (found.size > LISTED_PLACES) break;
      if (facts.facts.at(index)) put(placeOf(facts, index));
    }
    if (relation.pattern.kind === 'link')
      for (const { place } of relation.pattern.others) put(place);
  }
  return [...found.values()].slice(1, LISTED_PLACES + 1);
}

export function figureArgument(problem: Problem, index: number, value: Decimal): FindingArgument {
  return { kind: 'number', value: value.toString(), unit: unitOfFact(problem.facts, index) };
}

/** `30,570–30,590` are no more exact than `30,57–30,59`: zeros that both ends have say nothing. */
function withoutIdleZeros(low: Decimal | undefined, high: Decimal | undefined): Interval {
  if (!low || !high || low.equals(high)) return { ...(low && { low }), ...(high && { high }) };
  const places = Math.max(low.normalised().scale, high.normalised().scale);
  return { low: low.round(places), high: high.round(places) };
}

/** Zeros that were written stay; what computing added goes. */
function shown(end: Decimal): Decimal {
  return end.scale > SHOWN_DECIMALS ? end.round(SHOWN_DECIMALS).normalised() : end;
}
