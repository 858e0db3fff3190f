import type { FactTable } from '../domain/fact';
import type { TotalPattern } from '../domain/relation';
import { evaluate } from './evaluate';
import type { RelationAt } from './relation-at';
import { columnsOf, isRowPattern, totalRowOf, type RelationsOfTable } from './relations-of-table';
import type { Problem } from './solve';

export interface Failing {
  /** Relations that do not hold, whatever stands in the blank cells. */
  readonly broken: readonly RelationAt[];
  /** Totals larger than the sum of their column, where filling blank cells could make up the rest. */
  readonly fillable: readonly {
    readonly relation: RelationAt;
    readonly blanks: readonly number[];
  }[];
}

/**
 * Every relation that does not hold with the reported numbers. With `previous` only the
 * rows given, the total row and the sums are evaluated; the rest is carried over.
 */
export function failingRelations(
  problem: Problem,
  previous?: { readonly failing: Failing; readonly changedRows: ReadonlySet<number> },
): Failing {
  const { facts, relations } = problem;
  const broken: RelationAt[] = [];
  const fillable: { relation: RelationAt; blanks: number[] }[] = [];
  const totals = new Set(facts.sums.map(({ total }) => total));
  const rows = previous
    ? [...new Set([...previous.changedRows, ...totals])]
    : facts.table.rows.keys();
  if (previous)
    for (const relation of previous.failing.broken)
      if (
        isRowPattern(relation.pattern) &&
        !totals.has(relation.row) &&
        !previous.changedRows.has(relation.row)
      )
        broken.push(relation);
  for (const row of rows)
    for (const pattern of relations.patterns) {
      const relation = { pattern, row };
      if (isRowPattern(pattern) && fails(problem, relation) && !awaitsInput(facts, relation))
        broken.push(relation);
    }
  broken.sort(
    (one, other) =>
      one.row - other.row || positionOf(relations, one) - positionOf(relations, other),
  );
  for (const pattern of relations.patterns) {
    if (isRowPattern(pattern)) continue;
    const relation = { pattern, row: totalRowOf(facts, pattern) };
    if (!fails(problem, relation)) continue;
    const blanks = pattern.kind === 'total' ? blanksOf(facts, pattern) : [];
    if (pattern.kind === 'total' && blanks.length > 0 && exceedsSum(problem, pattern))
      fillable.push({ relation, blanks });
    else broken.push(relation);
  }
  return { broken, fillable };
}

function positionOf({ patterns }: RelationsOfTable, { pattern }: RelationAt): number {
  return pattern.kind === 'link' ? patterns.length : patterns.indexOf(pattern);
}

function fails({ facts, reported }: Problem, relation: RelationAt): boolean {
  const side = evaluate(facts, relation, reported);
  return side !== undefined && side !== 0;
}

/**
 * Whether a relation of the total row fails only because the table is half filled:
 * its figures are live sums, and some place has figures for one part but not for another.
 */
function awaitsInput(facts: FactTable, { pattern, row }: RelationAt): boolean {
  const sum = facts.sums.find(({ total }) => total === row);
  if (!sum) return false;
  const width = facts.table.columns.length;
  if (pattern.kind === 'link') return false;
  const sums = columnsOf(pattern).filter((column) => {
    const fact = facts.facts[row * width + column];
    return fact?.standing === 'live' && /\bSUM\s*\(/i.test(fact.cell.formula ?? '');
  });
  if (sums.length < 2) return false;
  for (const unit of sum.terms) {
    const filled = sums.filter((column) => facts.facts[unit * width + column] !== undefined);
    if (filled.length > 0 && filled.length < sums.length) return true;
  }
  return false;
}

/** Indexes of the cells of a sum's terms without any content in a column. */
function blanksOf(facts: FactTable, { column, sum }: TotalPattern): number[] {
  const width = facts.table.columns.length;
  const unread = new Set(facts.unread.map(({ index }) => index));
  const blanks: number[] = [];
  for (const row of facts.sums[sum]!.terms) {
    const index = row * width + column;
    if (!facts.facts[index] && !unread.has(index)) blanks.push(index);
  }
  return blanks;
}

function exceedsSum({ facts, reported }: Problem, { column, sum: which }: TotalPattern): boolean {
  const { total: row, comparison } = facts.sums[which]!;
  const total = reported.figure(row * facts.table.columns.length + column);
  const sum = reported.columnSum(column, which);
  return (
    comparison === '=' &&
    !!total?.interval.high &&
    !!sum?.low &&
    sum.low.lessThan(total.interval.high)
  );
}
