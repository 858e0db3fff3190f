import type { Fact, FactTable } from '../domain/fact';
import { findCell, type CellSnapshot, type SheetSnapshot } from '../domain/snapshot';
import { cellAt, sumsOf, type RowSum, type Table } from '../domain/table';
import { CachedResults } from './cached-results';
import { expectFormulas } from './expect-formulas';
import type { TableFigures } from './figures/table-figures';
import { isFarFormula } from './figures/usual-formula';
import { readFigures, type ColumnContext, type RowCells } from './read-columns';

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
  /** Columns without a template's formulas have some: what their cells agree on must be kept. */
  readonly hasOwnFormulas: boolean;
  readonly cachedResults: CachedResults;
}

/** Reads every figure cell of a table. Cells that hold something else are kept apart with the reason. */
export function readFacts(sheet: SheetSnapshot, table: Table): FactReading {
  const cells = cellsOf(sheet, table);
  const left = sheet.used?.left ?? 0;
  const offsets = offsetsOf(table, left);
  const { figures, unread, contexts, farColumns } = readFigures({ table, cells, offsets });
  const at = (rowIndex: number, columnIndex: number): CellSnapshot | undefined =>
    cells[rowIndex]![offsets[columnIndex]!] ?? undefined;
  const hasOwnFormulas = expectFormulas({ cells: { sheet, table, at }, figures, unread });
  const cachedResults = new CachedResults(table);
  cachedResults.markAll(figures, at);
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
    },
    figures,
    cells,
    left,
    contexts,
    farColumns,
    hasOwnFormulas,
    cachedResults,
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

/** Both sides ascend by row, so one walk finds them all. */
export function cellsOf(sheet: SheetSnapshot, table: Table): RowCells[] {
  if (table.cells)
    return table.rows.map((_, rowIndex) =>
      table.columns.map((__, columnIndex) => {
        const at = cellAt(table, rowIndex, columnIndex);
        const cell = (at && findCell(sheet, at.row, at.column)) ?? null;
        const value = table.says?.[rowIndex * table.columns.length + columnIndex];
        return cell && value !== undefined ? { ...cell, value } : cell;
      }),
    );
  let position = 0;
  return table.rows.map(({ row }) => {
    if (position > 0 && sheet.rows[position - 1]!.index >= row) position = 0;
    while (position < sheet.rows.length && sheet.rows[position]!.index < row) position++;
    const found = sheet.rows[position];
    return found?.index === row ? found.cells : NO_CELLS;
  });
}

function isOffFormula({ standing }: Fact): boolean {
  return standing === 'overwritten' || standing === 'deviating';
}
