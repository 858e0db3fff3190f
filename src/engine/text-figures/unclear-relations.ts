import type { FactTable } from '../../domain/fact';
import { findCell, type SheetSnapshot } from '../../domain/snapshot';
import { parseFormula } from '../../reading/formula-tree';
import { cellIndexOf } from '../cell-index';
import { referencesOf } from '../formula-figure';
import { overlaps, reachOf } from '../reach';
import type { RelationAt } from '../relation-at';
import type { Problem } from '../solve';
import { isHereOn } from './own-sheet';

/**
 * Of which relations nobody can say what texts do to them: a formula behind them may have counted
 * a text or passed over it, or looks at it from beside the table or from another one.
 */
export function uncertaintyOf(
  problem: Problem,
  sheet: SheetSnapshot,
): (relation: RelationAt) => boolean {
  const { facts } = problem;
  const { texts } = facts;
  if (!texts) return () => false;
  const known = new Map<number, boolean>();
  const looksBeyond = (index: number): boolean => {
    let found = known.get(index);
    if (found === undefined) known.set(index, (found = isFromBeyond(facts, sheet, index)));
    return found;
  };
  return (relation) => {
    const reach = reachOf(problem, relation);
    if (overlaps(reach, texts.unsettled)) return true;
    if (!overlaps(reach, texts.touched)) return false;
    return isComputedAcross(facts, relation) || [...reach].some(looksBeyond);
  };
}

/** Whether any figure of a link is worked out: in which of its tables a text was counted is not followed. */
function isComputedAcross({ facts }: FactTable, { pattern }: RelationAt): boolean {
  if (pattern.kind !== 'link') return false;
  return [
    ...pattern.own.map(({ index }) => facts.at(index)),
    ...pattern.others.map((other) => other.facts.facts.at(other.index)),
  ].some((fact) => fact?.cell.formula !== undefined);
}

/** Whether a figure comes from another sheet, or by a formula that stands beside the table. */
function isFromBeyond(facts: FactTable, sheet: SheetSnapshot, index: number): boolean {
  const formula = facts.facts.at(index)?.cell.formula;
  if (formula === undefined) return false;
  const tree = parseFormula(formula);
  if (!tree) return true;
  const cells = cellIndexOf(facts);
  return referencesOf(tree).some((reference) => {
    const { range, extent } = reference;
    if (extent !== 'cells' || !isHereOn(facts.table.sheet, reference)) return true;
    if (cells.covers(range)) return false;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        if (
          cells.at(row, column) === undefined &&
          findCell(sheet, row, column)?.formula !== undefined
        )
          return true;
    return false;
  });
}
