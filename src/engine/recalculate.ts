import type { CellAddress } from '../domain/address';
import type { CellContent, Edit } from '../domain/edit';
import { columnOf, rowOf, type FactTable } from '../domain/fact';
import { isPoint } from '../domain/interval';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import { cellAt } from '../domain/table';
import { ofTemplate } from './definitions';
import { isSameFormula } from './same-formula';
import { computeInRow } from './suppose';
import type { Problem } from './solve';
import { RunningSum } from './running-sum';
import type { Figure, FigureSource } from './figure';
import { sumWithBlanks } from './valuation';

/** A derivable cell whose formula is missing, overwritten or another one. */
export interface Recalculated {
  readonly edit: Edit;
  /** Fact index; absent for columns that state no fact (numbering, native check). */
  readonly index?: number;
  readonly label: string;
  /** The figure that the formula will give; absent where its inputs are blank or it gives text. */
  readonly value?: Figure;
}

/**
 * Puts the table's formulas back wherever the table has one and the cell does not.
 * Typed leaves are never touched; a table whose formulas all stand gives nothing.
 */
export function recalculate(problem: Problem, sheet: SheetSnapshot): Recalculated[] {
  const { facts } = problem;
  const { rows, columns, auxiliary } = facts.table;
  const valuation = deriveAll(problem);
  const found: Recalculated[] = [];

  rows.forEach((row, rowIndex) => {
    columns.forEach((column, columnIndex) => {
      const at = cellAt(facts.table, rowIndex, columnIndex);
      const edit = at && restoringEdit(sheet, facts, at, column.formulaFor?.(row));
      if (!edit) return;
      const index = rowIndex * columns.length + columnIndex;
      const value = valuation.figure(index);
      found.push({ edit, index, label: column.label, ...(value && { value }) });
    });
    for (const column of auxiliary ?? []) {
      const at = { row: row.row, column: column.column };
      const edit = restoringEdit(sheet, facts, at, column.formulaFor(row));
      if (edit) found.push({ edit, label: column.label });
    }
  });
  return found;
}

function restoringEdit(
  sheet: SheetSnapshot,
  facts: FactTable,
  at: CellAddress,
  formula: string | undefined,
): Edit | undefined {
  if (formula === undefined) return undefined;
  const cell = findCell(sheet, at.row, at.column);
  if (cell?.formula !== undefined && isSameFormula(cell.formula, formula)) return undefined;
  const after: CellContent = { formula };
  return {
    sheet: facts.table.sheet,
    cell: at,
    before: {
      value: cell?.value ?? null,
      ...(cell?.formula !== undefined && { formula: cell.formula }),
    },
    after,
  };
}

/** Every derivable figure as its formula gives it, from the typed leaves upwards. */
function deriveAll({ facts, relations }: Problem): FigureSource {
  const { columns } = facts.table;
  const derived = new Map<number, Figure | undefined>();
  const valuation: FigureSource = {
    figure: (index) => (derived.has(index) ? derived.get(index) : facts.facts.at(index)?.quantity),
  };
  const derivable: number[] = [];
  for (let index = 0; index < facts.table.rows.length * columns.length; index++)
    if (columnOf(facts, index).formulaFor?.(rowOf(facts, index)) !== undefined)
      derivable.push(index);
  // Each pass settles at least the next column of the longest chain; totals come last in it.
  for (let pass = 0; pass <= columns.length; pass++) {
    let moved = false;
    for (const index of derivable) {
      const next = deriveOne({ facts, relations }, index, valuation);
      const before = derived.get(index);
      if (derived.has(index) && sameFigure(before, next)) continue;
      derived.set(index, next);
      moved = true;
    }
    if (!moved) break;
  }
  return valuation;
}

function deriveOne(
  { facts, relations }: Pick<Problem, 'facts' | 'relations'>,
  index: number,
  valuation: FigureSource,
): Figure | undefined {
  const row = rowOf(facts, index);
  const formula = columnOf(facts, index).formulaFor?.(row) ?? '';
  const pattern = ofTemplate(facts, relations, index, formula)?.pattern;
  if (pattern?.kind === 'total') {
    const sum = new RunningSum();
    for (const unit of facts.sums[pattern.sum]!.terms)
      sum.add(valuation.figure(unit * facts.table.columns.length + pattern.column)?.interval);
    const interval = sumWithBlanks(sum);
    return interval?.low && isPoint(interval) ? { value: interval.low, interval } : undefined;
  }
  const rowIndex = Math.floor(index / facts.table.columns.length);
  return pattern && computeInRow(facts, pattern, rowIndex, valuation);
}

function sameFigure(one: Figure | undefined, other: Figure | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.value.equals(other.value);
}
