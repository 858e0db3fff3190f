import type { Fact, SumFault } from '../domain/fact';
import { findCell, type CellSnapshot, type SheetSnapshot } from '../domain/snapshot';
import type { Table, TableColumn } from '../domain/table';
import { translateFormula } from '../reading/formula-shape';
import { findReferences } from '../reading/formula-tokens';
import {
  findColumnFormula,
  isSameMeaning,
  LEAST_CELLS,
  LEAST_SHARE,
  type ColumnFormula,
  type FormulaCell,
} from './column-formulas';
import { parseColumnSum } from './column-sum';
import { SumCoverage, type ColumnCells } from './sum-coverage';

/** The figure cells of a table as the sheet has them. */
export interface TableCells {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  at(rowIndex: number, columnIndex: number): CellSnapshot | undefined;
  isFigure(rowIndex: number, columnIndex: number): boolean;
}

/** What is said of one cell: the formula that belongs there, and how its own sum goes astray. */
export interface Expectation {
  readonly expectedFormula: string;
  readonly sumFault?: SumFault;
}

/** A column to which no template gives formulas: its cells show together which one it has. */
export function isForeign(table: Table, column: TableColumn): boolean {
  return table.template === undefined && column.formulaFor === undefined;
}

/**
 * By fact index: cells of a table made by others that hold something else than the formula
 * which their column, or the total row, has everywhere else.
 */
export function findExpectations(cells: TableCells): Map<number, Expectation> {
  const { table } = cells;
  const found = new Map<number, Expectation>();
  // Where figures do not stand in the cross of row and column, no formula can be filled down.
  if (table.cells) return found;
  const formulas = table.columns.map((column, columnIndex) =>
    isForeign(table, column) ? readColumn(cells, columnIndex, found) : undefined,
  );
  if (formulas.every((formula) => formula === undefined)) return found;
  const coverage = new SumCoverage(table);
  for (const total of coverage.totals) readTotals(cells, coverage, total, formulas, found);
  return found;
}

/** How the sum in a template's total row goes astray, where somebody changed its formula. */
export function findSumFault(
  cells: TableCells,
  coverage: SumCoverage,
  { index, cell }: Fact,
): SumFault | undefined {
  const width = cells.table.columns.length;
  const rowIndex = Math.floor(index / width);
  const columnIndex = index % width;
  const { column } = cells.table.columns[columnIndex]!;
  const sum = cell.formula && parseColumnSum(cell.formula, cells.table.sheet, column);
  return sum ? coverage.faultOf(rowIndex, sum, columnCells(cells, columnIndex)) : undefined;
}

/** What the unit rows of a foreign column agree on; `none` where there are formulas and no agreement. */
type UnitFormula = ColumnFormula | 'none' | undefined;

function readColumn(
  cells: TableCells,
  columnIndex: number,
  found: Map<number, Expectation>,
): UnitFormula {
  const { table } = cells;
  const { column } = table.columns[columnIndex]!;
  const formulas: FormulaCell[] = [];
  const constants: number[] = [];
  let inTotals = false;
  table.rows.forEach(({ row, role }, rowIndex) => {
    const formula = cells.at(rowIndex, columnIndex)?.formula;
    if (role !== 'unit') inTotals ||= formula !== undefined;
    else if (formula !== undefined) formulas.push({ rowIndex, row, formula });
    else if (cells.isFigure(rowIndex, columnIndex)) constants.push(rowIndex);
  });
  const own = findColumnFormula(formulas, formulas.length + constants.length, column);
  if (!own) return formulas.length > 0 || inTotals ? 'none' : undefined;
  const put = (rowIndex: number, row: number): void => {
    found.set(rowIndex * table.columns.length + columnIndex, { expectedFormula: own.textAt(row) });
  };
  for (const { rowIndex, row, formula } of own.deviating)
    // A sum of rows is that of a section which nobody recognised as one.
    if (!parseColumnSum(formula, table.sheet, column)) put(rowIndex, row);
  for (const rowIndex of constants) {
    const { row } = table.rows[rowIndex]!;
    if (hasInputs(cells, rowIndex, own.textAt(row))) put(rowIndex, row);
  }
  return own;
}

/** Whether every cell of its row at which the formula looks is filled: else a figure may well be typed instead. */
function hasInputs({ sheet, table }: TableCells, rowIndex: number, formula: string): boolean {
  const { row } = table.rows[rowIndex]!;
  return findReferences(formula).every(({ range, sheet: other, extent }) => {
    if (other !== undefined || extent !== 'cells' || range.top !== row) return true;
    for (let column = range.left; column <= range.right; column++) {
      const cell = findCell(sheet, row, column);
      if (!cell || (cell.formula === undefined && (cell.value === null || cell.value === '')))
        return false;
    }
    return true;
  });
}

/** A total row adds up the same rows in every column that adds up. */
function readTotals(
  cells: TableCells,
  coverage: SumCoverage,
  total: number,
  formulas: readonly UnitFormula[],
  found: Map<number, Expectation>,
): void {
  const { table } = cells;
  const { row } = table.rows[total]!;
  const width = table.columns.length;
  const sums: number[] = [];
  const sound: number[] = [];
  const others: number[] = [];
  let filled = 0;
  table.columns.forEach((tableColumn, columnIndex) => {
    const cell = cells.at(total, columnIndex);
    const isFilled = cell?.formula !== undefined || cells.isFigure(total, columnIndex);
    if (!isFilled || !isForeign(table, tableColumn)) return;
    if (addsUp(tableColumn)) filled++;
    const sum =
      cell?.formula !== undefined && parseColumnSum(cell.formula, table.sheet, tableColumn.column);
    if (!sum || !addsUp(tableColumn)) {
      others.push(columnIndex);
      return;
    }
    sums.push(columnIndex);
    const sumFault = coverage.faultOf(total, sum, columnCells(cells, columnIndex));
    if (sumFault) found.set(total * width + columnIndex, { expectedFormula: '', sumFault });
    else sound.push(columnIndex);
  });
  const sumIn = (columnIndex: number): string => {
    const { column } = table.columns[columnIndex]!;
    const [model] = sound;
    const from = model === undefined ? undefined : table.columns[model]!.column;
    const formula = model === undefined ? undefined : cells.at(total, model)?.formula;
    return formula === undefined || from === undefined
      ? coverage.formulaOf(total, column, columnCells(cells, columnIndex))
      : translateFormula(formula, 0, column - from);
  };
  for (const columnIndex of sums) {
    const known = found.get(total * width + columnIndex);
    if (known)
      found.set(total * width + columnIndex, { ...known, expectedFormula: sumIn(columnIndex) });
  }
  const isRowOfSums = sums.length >= Math.max(LEAST_CELLS, Math.ceil(filled * LEAST_SHARE));
  for (const columnIndex of others) {
    const expectedFormula = expectedInTotal(
      { cells, total, row, columnIndex, formula: formulas[columnIndex] },
      isRowOfSums && isMostlyFilled(cells, coverage.termsOf(total), columnIndex)
        ? () => sumIn(columnIndex)
        : undefined,
    );
    if (expectedFormula !== undefined) found.set(total * width + columnIndex, { expectedFormula });
  }
}

interface TotalCell {
  readonly cells: TableCells;
  readonly total: number;
  readonly row: number;
  readonly columnIndex: number;
  readonly formula: UnitFormula;
}

/** What belongs in a cell of a total row that adds no rows; undefined where what stands there may stand there. */
function expectedInTotal(
  { cells, total, row, columnIndex, formula }: TotalCell,
  sum: (() => string) | undefined,
): string | undefined {
  const column = cells.table.columns[columnIndex]!;
  const own = cells.at(total, columnIndex)?.formula;
  const ofUnits = typeof formula === 'object' ? formula.textAt(row) : undefined;
  const adds = addsUp(column) ? sum : undefined;
  if (own === undefined)
    return adds?.() ?? (ofUnits && hasInputs(cells, total, ofUnits) ? ofUnits : undefined);
  if (!adds || (ofUnits !== undefined && isSameMeaning(own, ofUnits))) return undefined;
  // What is worked out along the row, or brought from elsewhere, is as good as a sum.
  const looksDown = findReferences(own).some(
    ({ range, sheet, workbook }) =>
      sheet === undefined && workbook === undefined && (range.top !== row || range.bottom !== row),
  );
  return looksDown ? adds() : undefined;
}

/** A total over places that have no figures of their own is typed for good reason. */
function isMostlyFilled(cells: TableCells, terms: readonly number[], columnIndex: number): boolean {
  const filled = terms.filter((term) => cells.isFigure(term, columnIndex));
  return filled.length > 0 && filled.length >= terms.length * LEAST_SHARE;
}

/** Whether a column's total is the sum of its rows: not so rates, unit costs and quantities of different things. */
function addsUp({ dimensions: { aspect, measure } }: TableColumn): boolean {
  return (
    (aspect === 'count' || aspect === 'amount') &&
    measure !== 'unitCost' &&
    measure !== 'quantity' &&
    measure !== 'indicator'
  );
}

function columnCells(cells: TableCells, columnIndex: number): ColumnCells {
  const { sheet, table } = cells;
  const { column } = table.columns[columnIndex]!;
  return {
    holds: (rowIndex) =>
      cells.isFigure(rowIndex, columnIndex) ||
      cells.at(rowIndex, columnIndex)?.formula !== undefined,
    isSubtotal: (rowIndex) =>
      /^=\s*SUBTOTAL\(/i.test(cells.at(rowIndex, columnIndex)?.formula ?? ''),
    holdsBeside: (sheetRow) => typeof findCell(sheet, sheetRow, column)?.value === 'number',
  };
}
