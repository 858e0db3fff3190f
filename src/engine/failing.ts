import type { FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import { evaluate, expectationOf } from './evaluate';
import type { RelationAt } from './relation-at';
import {
  columnsOf,
  factsOfRelation,
  isRowPattern,
  totalRowOf,
  type RelationsOfTable,
} from './relations-of-table';
import { DOUBTFUL } from './screening/screen';
import { screenPattern } from './screening/screen-pattern';
import { roundedAmong } from './rounded-sums';
import type { Problem } from './solve';

export interface Failing {
  /** Relations that do not hold, whatever stands in the blank cells. */
  readonly broken: readonly RelationAt[];
  /** Sums of exact amounts that miss by what rounding each of them makes, where rules allow that. */
  readonly rounding: readonly RelationAt[];
  /** Sums that fall short of what is stated, where filling blank cells could make up the rest. */
  readonly fillable: readonly {
    readonly relation: RelationAt;
    readonly blanks: readonly number[];
  }[];
}

/**
 * Every relation that does not hold with the reported numbers. With `previous` only the
 * rows given, the total rows and the sums are evaluated; the rest is carried over.
 */
export function failingRelations(
  problem: Problem,
  previous?: { readonly failing: Failing; readonly changedRows: ReadonlySet<number> },
): Failing {
  const { facts, relations } = problem;
  const totals = new Set(facts.sums.map(({ total }) => total));
  const isCarried = ({ pattern, row }: RelationAt): boolean =>
    isRowPattern(pattern) && !totals.has(row) && !previous!.changedRows.has(row);
  const { broken: wereBroken = [], rounding: wereRounded = [] } = previous?.failing ?? {};
  const missed = [...wereBroken, ...wereRounded].filter(isCarried);
  const fillable = previous?.failing.fillable.filter(({ relation }) => isCarried(relation)) ?? [];
  const judge = (relation: RelationAt): void => {
    if (!fails(problem, relation)) return;
    if (awaitsInput(facts, relation)) return;
    const blanks = blanksToFill(problem, relation);
    if (blanks.length > 0) fillable.push({ relation, blanks });
    else missed.push(relation);
  };
  const again = previous && [...new Set([...previous.changedRows, ...totals])];
  for (const pattern of relations.patterns) {
    if (!isRowPattern(pattern)) judge({ pattern, row: totalRowOf(facts, pattern) });
    else for (const row of again ?? doubtfulRows(problem, pattern)) judge({ pattern, row });
  }
  const inOrder = (one: RelationAt, other: RelationAt): number =>
    Number(!isRowPattern(one.pattern)) - Number(!isRowPattern(other.pattern)) ||
    one.row - other.row ||
    positionOf(relations, one) - positionOf(relations, other);
  const isRounded = roundedAmong(problem, missed);
  return {
    broken: missed.filter((relation) => !isRounded(relation)).sort(inOrder),
    rounding: missed.filter(isRounded).sort(inOrder),
    fillable: fillable.sort((one, other) => inOrder(one.relation, other.relation)),
  };
}

/** Rows in which a quick look does not show that a pattern holds. */
function doubtfulRows({ facts, reported }: Problem, pattern: RelationPattern): number[] {
  const screen = screenPattern(facts, pattern, reported);
  const rows: number[] = [];
  for (let row = 0; row < facts.table.rows.length; row++)
    if (screen(row) === DOUBTFUL) rows.push(row);
  return rows;
}

function positionOf({ patterns }: RelationsOfTable, { pattern }: RelationAt): number {
  return pattern.kind === 'link' ? patterns.length : patterns.indexOf(pattern);
}

function fails({ facts, reported }: Problem, relation: RelationAt): boolean {
  const side = evaluate(facts, relation, reported);
  return side !== undefined && side !== 0;
}

/**
 * Whether a relation of a total row fails only because the table is half filled: its figures
 * are live sums, and some row that they add up has figures for one part but not for another.
 */
function awaitsInput(facts: FactTable, { pattern, row }: RelationAt): boolean {
  if (!isRowPattern(pattern) || pattern.kind === 'link') return false;
  const width = facts.table.columns.length;
  const [subject, ...terms] = columnsOf(pattern).filter((column) => {
    const fact = facts.facts.at(row * width + column);
    return fact?.standing === 'live' && /\bSUM\s*\(/i.test(fact.cell.formula ?? '');
  });
  if (subject === undefined || terms.length === 0) return false;
  const isFilled = (unit: number, column: number): boolean =>
    facts.facts.has(unit * width + column);
  // Of money a blank part is nothing; but a whole without any part is not divided up yet.
  const isNothing = isBlankNothing(pattern);
  const isHalfFilled = (unit: number): boolean => {
    const whole = isFilled(unit, subject);
    let isAnyFilled = false;
    let differs = false;
    for (const column of terms) {
      const filled = isFilled(unit, column);
      isAnyFilled ||= filled;
      differs ||= filled !== whole;
    }
    return isNothing ? isAnyFilled !== whole : differs;
  };
  const isHalfFilledBelow = (total: number): boolean =>
    facts.sums.some(
      (sum) =>
        sum.total === total &&
        sum.terms.some((term) => isHalfFilled(term) || (term !== total && isHalfFilledBelow(term))),
    );
  return isHalfFilledBelow(row);
}

/**
 * Blank cells that would make a failing sum hold if filled with something; none where the
 * relation is no sum, or where its terms already exceed what is stated.
 */
function blanksToFill({ facts, reported }: Problem, relation: RelationAt): number[] {
  const { pattern } = relation;
  const isSum =
    pattern.kind === 'total'
      ? facts.sums[pattern.sum]!.comparison === '='
      : pattern.kind === 'linear' &&
        pattern.blanks === 'zero' &&
        pattern.comparison === '=' &&
        pattern.terms.every(({ coefficient }) => coefficient === 1);
  if (!isSum) return [];
  const [subject, ...terms] = factsOfRelation(facts, relation);
  const stated = reported.figure(subject!)?.interval.high;
  const sum = expectationOf(facts, relation, reported)?.low;
  if (!stated || !sum || !sum.lessThan(stated)) return [];
  const unread = new Set(facts.unread.map(({ index }) => index));
  return terms.filter((index) => !facts.facts.has(index) && !unread.has(index));
}

function isBlankNothing(pattern: RelationAt['pattern']): boolean {
  if (pattern.kind === 'either') return pattern.options.some(isBlankNothing);
  return pattern.kind === 'linear' && pattern.blanks === 'zero';
}
