import type { FactTable } from '../domain/fact';
import { evaluate, type RelationAt } from './evaluate';
import { isRowPattern, type RelationsOfTable } from './relations-of-table';
import { reportedValuation } from './valuation';

/** Every relation of the table that does not hold with the reported numbers. */
export function failingRelations(facts: FactTable, relations: RelationsOfTable): RelationAt[] {
  const valuation = reportedValuation(facts);
  const failing: RelationAt[] = [];
  const test = (relation: RelationAt): void => {
    const side = evaluate(facts, relation, valuation);
    if (side !== undefined && side !== 0) failing.push(relation);
  };
  for (const pattern of relations.patterns) {
    if (isRowPattern(pattern))
      for (let row = 0; row < facts.table.rows.length; row++) test({ pattern, row });
    else test({ pattern, row: facts.totalIndex });
  }
  return failing;
}
