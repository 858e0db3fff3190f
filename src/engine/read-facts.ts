import type { Fact, FactTable } from '../domain/fact';
import { rowPositions } from '../domain/row-positions';
import { findCell, type CellSnapshot, type SheetSnapshot } from '../domain/snapshot';
import { cellAt, sumsOf, type RowSum, type Table } from '../domain/table';
import type { PrecisionOf } from '../reading/excel-number';
import { CachedResults } from './cached-results';
import { expectFormulas } from './expect-formulas';
import type { TableFigures } from './figures/table-figures';
import { isFarFormula } from './figures/usual-formula';
import { cellReader, readFigures, type ColumnContext, type RowCells } from './read-columns';
import { admitTexts } from './text-figures/admit-texts';

/** The facts of a table with what reading them again after a small edit can build on. */
export interface FactReading {
  readonly facts: FactTable;
  /** The same figures, with what only reading knows of them. */
  readonly figures: TableFigures;
  /** By row of the table: the sheet's cells of that row, or the row's own where they are scattered. */
  readonly cells: readonly RowCells[];
  /** Column of the sheet at which those cells begin. */
  readonly left: number;
  readonly contexts: readonly ColumnContext[];
  /** Columns whose usual formula names another file or a lost cell. */
  readonly farColumns: readonly number[];
  /** Remembers the precision of formulas. */
  readonly precisionOf: PrecisionOf;
  /** As the sheet had them. */
  readonly sheetRows: SheetSnapshot['rows'];
  /** Columns without a template's formulas have some: what their cells agree on must be kept. */
  readonly hasOwnFormulas: boolean;
  readonly cachedResults: CachedResults;
}

/** Reads every figure cell of a table. Cells that hold something else are kept apart with the reason. */
export function readFacts(sheet: SheetSnapshot, table: Table): FactReading {
  const cells = cellsOf(sheet, table);
  const left = sheet.used?.left ?? 0;
  const offsets = offsetsOf(table, left);
  const { figures, unread, texts, contexts, farColumns, precisionOf } = readFigures({
    table,
    cells,
    offsets,
  });
  const width = table.columns.length;
  const at = (rowIndex: number, columnIndex: number): CellSnapshot | undefined =>
    cells[rowIndex]![offsets[columnIndex]!] ?? undefined;
  const hasOwnFormulas = expectFormulas({ cells: { sheet, table, at }, figures, unread });
  const cachedResults = new CachedResults(table);
  cachedResults.markAll(figures, at);
  const admitted = admitTexts({
    ...{ table, sheet, figures, unread, texts },
    at: (index) => at(Math.floor(index / width), index % width),
    readAs: cellReader(table, contexts, precisionOf),
  });
  const totalIndex = table.rows.findIndex(({ role }) => role === 'total');
  const sums = sumsOf(table);
  return {
    facts: {
      table,
      facts: figures,
      unread,
      ...rareIndexes(figures, farColumns),
      totalIndex,
      sums,
      sumsWith: sumsByTerm(table.rows.length, sums),
      ...(admitted && { texts: admitted }),
    },
    figures,
    cells,
    left,
    contexts,
    farColumns,
    precisionOf,
    hasOwnFormulas,
    cachedResults,
    sheetRows: sheet.rows,
  };
}

/** Indexes of facts of which rules ask. */
export function rareIndexes(
  figures: TableFigures,
  farColumns: readonly number[],
): Pick<FactTable, 'offFormula' | 'stale' | 'farFormulas'> {
  const rare = figures.rare();
  const indexesOf = (is: (fact: Fact) => boolean): number[] =>
    rare.flatMap((fact) => (is(fact) ? [fact.index] : []));
  const farFormulas = indexesOf(({ cell }) => isFarFormula(cell.formula ?? ''));
  for (const column of farColumns)
    for (const { index } of figures.computedIn(column)) farFormulas.push(index);
  return {
    offFormula: indexesOf(isOffFormula),
    stale: indexesOf(({ recomputed }) => recomputed !== undefined),
    farFormulas: farFormulas.sort((one, other) => one - other),
  };
}

const IN_NO_SUM: readonly number[] = [];

function sumsByTerm(rows: number, sums: readonly RowSum[]): readonly (readonly number[])[] {
  const found = new Array<readonly number[]>(rows).fill(IN_NO_SUM);
  sums.forEach(({ terms }, sum) => {
    // Nearly all rows are in one sum only, or in none: they share their lists.
    const alone = [sum];
    for (const term of terms)
      found[term] = found[term] === IN_NO_SUM ? alone : [...found[term]!, sum];
  });
  return found;
}

const NO_CELLS: RowCells = [];

/** By column: where its cells stand among those of their rows. */
export function offsetsOf({ columns, cells }: Table, left: number): number[] {
  return columns.map(({ column }, columnIndex) => (cells ? columnIndex : column - left));
}

function cellsOf(sheet: SheetSnapshot, table: Table): readonly RowCells[] {
  if (table.cells)
    return table.rows.map((_, rowIndex) =>
      table.columns.map((__, columnIndex) => {
        const at = cellAt(table, rowIndex, columnIndex);
        const cell = (at && findCell(sheet, at.row, at.column)) ?? null;
        const value = table.says?.[rowIndex * table.columns.length + columnIndex];
        return cell && value !== undefined ? { ...cell, value } : cell;
      }),
    );
  return rowCells(sheet, table);
}

/** The cells of every row of the sheet. Both sides ascend by row, so one walk finds them all. */
function rowCells(sheet: SheetSnapshot, { rows }: Table): readonly RowCells[] {
  const cells = new Array<RowCells>(rows.length);
  let position = 0;
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    position = positionOf(sheet, rows[rowIndex]!.row, position);
    cells[rowIndex] = cellsIn(sheet, rows[rowIndex]!.row, position);
  }
  return cells;
}

/**
 * The same where an earlier reading knows the rows, and which of them may not be those it knew:
 * rows that are the same objects need not be looked into.
 */
export function rowCellsAgain(
  sheet: SheetSnapshot,
  table: Table,
  known: Pick<FactReading, 'cells' | 'sheetRows'>,
): { readonly cells: readonly RowCells[]; readonly differing: Iterable<number> } {
  const positions = otherRows(known.sheetRows, sheet.rows);
  if (!positions) return { cells: rowCells(sheet, table), differing: table.rows.keys() };
  const cells = known.cells.slice();
  const rowsAt = rowPositions(table.rows);
  const differing = positions.flatMap((position) => {
    const { index, cells: own } = sheet.rows[position]!;
    const rowIndex = rowsAt.of(index);
    if (rowIndex === undefined) return [];
    cells[rowIndex] = own;
    return [rowIndex];
  });
  return { cells, differing };
}

/** Positions of rows that are other objects; undefined where the sheet has other rows altogether. */
function otherRows(
  known: SheetSnapshot['rows'],
  rows: SheetSnapshot['rows'],
): number[] | undefined {
  if (known.length !== rows.length) return undefined;
  const found: number[] = [];
  for (let position = 0; position < rows.length; position++) {
    if (known[position] === rows[position]) continue;
    if (known[position]!.index !== rows[position]!.index) return undefined;
    found.push(position);
  }
  return found;
}

/** Where a row of the sheet stands in its list, or would; looked for from a position on. */
function positionOf(sheet: SheetSnapshot, row: number, from: number): number {
  let position = from > 0 && sheet.rows[from - 1]!.index >= row ? 0 : from;
  while (position < sheet.rows.length && sheet.rows[position]!.index < row) position++;
  return position;
}

function cellsIn(sheet: SheetSnapshot, row: number, position: number): RowCells {
  const found = sheet.rows[position];
  return found?.index === row ? found.cells : NO_CELLS;
}

function isOffFormula({ standing }: Fact): boolean {
  return standing === 'overwritten' || standing === 'deviating';
}
