import type { CellContent, Edit } from '../domain/edit';
import { columnOf, type FactTable } from '../domain/fact';
import { isPoint } from '../domain/interval';
import type { RelationPattern } from '../domain/relation';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import { cellAt } from '../domain/table';
import { evaluate } from './evaluate';
import type { Figure } from './figure';
import type { Recalculated } from './recalculate';
import type { RelationAt } from './relation-at';
import { columnsOf, factsOfRelation, isRowPattern, totalRowOf } from './relations-of-table';
import type { Problem } from './solve';
import { computeInRow, suppose, type Supposition } from './suppose';

/**
 * The values of typed cells that follow from others, in a table that no template made: rates,
 * remainders, sums. What agrees is left as it stands, whatever its rounding; formulas compute
 * themselves; a cell that has left its column's formula gets that formula back.
 */
export function recalculateValues(problem: Problem, sheet: SheetSnapshot): Recalculated[] {
  const derived = deriveValues(problem);
  return [...derived]
    .sort(([one], [other]) => one - other)
    .flatMap(([index, value]) => {
      const edit = editFor(problem, sheet, index, value);
      return edit ? [{ edit, index, label: columnOf(problem.facts, index).label, value }] : [];
    });
}

/** Longer chains of derived cells do not occur: rate of a remainder of a sum of a sum. */
const PASSES = 12;

function deriveValues(problem: Problem): ReadonlyMap<number, Figure> {
  const { facts, relations, reported, definitions } = problem;
  const candidates = derivationsOf(problem);
  const derived = new Map<number, Figure>();
  for (let pass = 0; pass < PASSES; pass++) {
    const supposed = suppose(reported, relations, definitions, derived);
    let moved = false;
    for (const [index, relation] of candidates) {
      const current = supposed.figure(index);
      if (current && (evaluate(facts, relation, supposed) ?? 0) === 0) continue;
      const next = compute(facts, relation, supposed);
      if (!next || (current && current.value.equals(next.value))) continue;
      derived.set(index, next);
      moved = true;
    }
    if (!moved) break;
  }
  return derived;
}

/** By cell, the first relation of which it is the subject; sums before what is computed from them. */
function derivationsOf({ facts, relations }: Problem): ReadonlyMap<number, RelationAt> {
  const width = facts.table.columns.length;
  const found = new Map<number, RelationAt>();
  const unread = new Set(facts.unread.map(({ index }) => index));
  // Nothing follows from a text that may be several numbers, nor from a formula over one.
  const unclear = new Set([
    ...facts.unread.flatMap(({ index, readings }) => (readings.length > 0 ? [index] : [])),
    ...(facts.texts?.unsettled ?? []),
  ]);
  const isUnclear = (relation: RelationAt): boolean =>
    unclear.size > 0 && factsOfRelation(facts, relation).some((index) => unclear.has(index));
  const put = (pattern: RelationPattern, row: number): void => {
    const index = row * width + columnsOf(pattern)[0]!;
    const fact = facts.facts.at(index);
    const isFormula = fact?.cell.formula !== undefined;
    if (isFormula || unread.has(index) || found.has(index)) return;
    if (!isUnclear({ pattern, row })) found.set(index, { pattern, row });
  };
  for (const pattern of relations.patterns)
    if (pattern.kind === 'total' && facts.sums[pattern.sum]!.comparison === '=')
      put(pattern, totalRowOf(facts, pattern));
  for (const pattern of relations.patterns) {
    if (!isRowPattern(pattern) || !derives(facts, pattern)) continue;
    for (let row = 0; row < facts.table.rows.length; row++) put(pattern, row);
  }
  return found;
}

/** Rates follow from their counts, never from points; what merely repeats another figure is no result. */
function derives(facts: FactTable, pattern: RelationPattern): boolean {
  if (pattern.kind === 'ratio') return true;
  if (pattern.kind !== 'linear' || pattern.comparison !== '=') return false;
  const { aspect } = facts.table.columns[pattern.subject]!.dimensions;
  return pattern.terms.length > 1 && aspect !== 'rate';
}

function compute(
  facts: FactTable,
  { pattern, row }: RelationAt,
  supposed: Supposition,
): Figure | undefined {
  if (pattern.kind === 'link') return undefined;
  if (pattern.kind !== 'total') return computeInRow(facts, pattern, row, supposed);
  const interval = supposed.columnSum(pattern.column, pattern.sum);
  return interval?.low && isPoint(interval) ? { value: interval.low, interval } : undefined;
}

function editFor(
  { facts }: Problem,
  sheet: SheetSnapshot,
  index: number,
  { value }: Figure,
): Edit | undefined {
  const width = facts.table.columns.length;
  const address = cellAt(facts.table, Math.floor(index / width), index % width);
  if (!address) return undefined;
  const fact = facts.facts.at(index);
  // What followed a wrong figure on the way and came back needs no edit.
  if (fact && fact.expectedFormula === undefined && fact.quantity.value.equals(value))
    return undefined;
  const stored = value.shifted(fact?.storedShift ?? 0);
  const cell = findCell(sheet, address.row, address.column);
  const after: CellContent =
    fact?.expectedFormula === undefined
      ? { value: stored.normalised().toDouble() }
      : { formula: fact.expectedFormula };
  return {
    sheet: facts.table.sheet,
    cell: address,
    before: {
      value: cell?.value ?? null,
      ...(cell?.formula !== undefined && { formula: cell.formula }),
    },
    after,
  };
}
