import { columnOf, rowOf, type FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import { columnsOf, isRowPattern, type RelationsOfTable } from './relations-of-table';

/**
 * Which relation a live formula computes. A formula follows its constants, so
 * supposing another constant means recomputing the formulas behind it by these.
 */
export interface Definitions {
  /** Of a live formula with a figure. */
  of(index: number): RelationPattern | undefined;
  /** Of a cell without a figure where the table has a formula: its inputs are blank or unreadable. */
  ofBlank(index: number): RelationPattern | undefined;
}

export function definitionsOf(facts: FactTable, relations: RelationsOfTable): Definitions {
  const known = new Map<number, RelationPattern | undefined>();
  return {
    of(index) {
      const fact = facts.facts[index];
      if (fact?.standing !== 'live') return undefined;
      if (!known.has(index))
        known.set(index, relationComputedBy(facts, relations, index, fact.cell.formula ?? ''));
      return known.get(index);
    },
    ofBlank(index) {
      if (facts.facts[index]) return undefined;
      const formula = columnOf(facts, index).formulaFor?.(rowOf(facts, index));
      return formula === undefined
        ? undefined
        : relationComputedBy(facts, relations, index, formula);
    },
  };
}

/** The relation of which this formula in this cell computes the subject; undefined for any other formula. */
export function relationComputedBy(
  facts: FactTable,
  relations: RelationsOfTable,
  index: number,
  formula: string,
): RelationPattern | undefined {
  const width = facts.table.columns.length;
  const column = index % width;
  const row = Math.floor(index / width);
  if (facts.sums.some(({ total }) => total === row) && /\bSUM\s*\(/i.test(formula))
    return relations.totalPatternsOf[column]!.find(
      (pattern) => pattern.kind === 'total' && facts.sums[pattern.sum]!.total === row,
    );
  return relations.rowPatternsOf[column]!.find(
    (pattern) => isDefining(pattern) && columnsOf(pattern)[0] === column,
  );
}

/** Inequalities and implied numbers compare; they compute nothing. */
function isDefining(pattern: RelationPattern): boolean {
  return (
    isRowPattern(pattern) &&
    (pattern.kind === 'ratio' || (pattern.kind === 'linear' && pattern.comparison === '='))
  );
}
