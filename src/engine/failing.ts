import type { FactTable } from '../domain/fact';
import { evaluate, sumOfUnits, type RelationAt } from './evaluate';
import { columnsOf, isRowPattern, type RelationsOfTable } from './relations-of-table';
import { reportedValuation } from './valuation';

export interface Failing {
  /** Relations that do not hold, whatever stands in the blank cells. */
  readonly broken: readonly RelationAt[];
  /** Totals larger than the sum of their column, where filling blank cells could make up the rest. */
  readonly fillable: readonly {
    readonly relation: RelationAt;
    readonly blanks: readonly number[];
  }[];
}

/** Every relation of the table that does not hold with the reported numbers. */
export function failingRelations(facts: FactTable, relations: RelationsOfTable): Failing {
  const valuation = reportedValuation(facts);
  const broken: RelationAt[] = [];
  const fillable: { relation: RelationAt; blanks: number[] }[] = [];
  const fails = (relation: RelationAt): boolean => {
    const side = evaluate(facts, relation, valuation);
    return side !== undefined && side !== 0;
  };
  for (const pattern of relations.patterns) {
    if (isRowPattern(pattern)) {
      for (let row = 0; row < facts.table.rows.length; row++)
        if (fails({ pattern, row }) && !awaitsInput(facts, { pattern, row }))
          broken.push({ pattern, row });
      continue;
    }
    const relation = { pattern, row: facts.totalIndex };
    if (!fails(relation)) continue;
    const blanks = pattern.kind === 'total' ? blanksOf(facts, pattern.column) : [];
    if (pattern.kind === 'total' && blanks.length > 0 && exceedsSum(facts, pattern.column))
      fillable.push({ relation, blanks });
    else broken.push(relation);
  }
  return { broken, fillable };
}

/**
 * Whether a relation of the total row fails only because the table is half filled:
 * its figures are live sums, and some place has figures for one part but not for another.
 */
function awaitsInput(facts: FactTable, { pattern, row }: RelationAt): boolean {
  if (row !== facts.totalIndex) return false;
  const width = facts.table.columns.length;
  const columns = columnsOf(pattern);
  const sums = columns.filter((column) => {
    const fact = facts.facts[row * width + column];
    return fact?.standing === 'live' && /\bSUM\s*\(/i.test(fact.cell.formula ?? '');
  });
  if (sums.length < 2) return false;
  return facts.table.rows.some((_, unit) => {
    if (unit === row) return false;
    const filled = sums.filter((column) => facts.facts[unit * width + column] !== undefined);
    return filled.length > 0 && filled.length < sums.length;
  });
}

/** Indexes of unit cells without any content in a column. */
function blanksOf(facts: FactTable, column: number): number[] {
  const width = facts.table.columns.length;
  const unread = new Set(facts.unread.map(({ index }) => index));
  return facts.table.rows.flatMap((_, row) => {
    const index = row * width + column;
    return row === facts.totalIndex || facts.facts[index] || unread.has(index) ? [] : [index];
  });
}

function exceedsSum(facts: FactTable, column: number): boolean {
  const valuation = reportedValuation(facts);
  const total = valuation.figure(facts.totalIndex * facts.table.columns.length + column);
  const sum = sumOfUnits(facts, column, valuation);
  return !!total?.interval.high && !!sum?.low && sum.low.lessThan(total.interval.high);
}
