import type { Fact } from '../domain/fact';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { isSameShape } from './same-shape';
import { contentKind, expectationOf } from './expect-formulas';
import { isForeign } from './expected-formulas';
import { factMaker, readOne, swaysColumn } from './read-columns';
import { offsetsOf, rareIndexes, rowCellsAgain, type FactReading } from './read-facts';

/** Beyond this share of changed cells reading everything is no dearer. */
const SMALL_EDIT = 0.02;

/**
 * Reads only the cells that differ from those of the previous reading. Undefined where
 * the table has another shape or the edit could change how a whole column is read.
 */
export function rereadFacts(
  previous: FactReading,
  sheet: SheetSnapshot,
  current: Table,
): { reading: FactReading; changed: number[] } | undefined {
  // What formulas pass over is worked out of the whole table.
  if (previous.facts.texts) return undefined;
  if (current.cells || !isSameShape(previous.facts.table, current)) return undefined;
  // Of equal rows the known ones, of which much has been told already.
  const { rows: knownRows } = previous.facts.table;
  const table = current.rows === knownRows ? current : { ...current, rows: knownRows };
  const width = table.columns.length;
  const { cells, differing } = rowCellsAgain(sheet, table, previous);
  const left = sheet.used?.left ?? 0;
  // Plain loops over plain arrays: this runs over every cell of the table after each keystroke.
  const offsetsBefore = offsetsOf(table, previous.left);
  const offsets = offsetsOf(table, left);
  const before = (rowIndex: number, column: number): CellSnapshot | undefined =>
    previous.cells[rowIndex]![offsetsBefore[column]!] ?? undefined;
  const after = (rowIndex: number, column: number): CellSnapshot | undefined =>
    cells[rowIndex]![offsets[column]!] ?? undefined;
  const words = table.texts ?? [];
  const changed: number[] = [];
  const rows = left === previous.left ? differing : cells.keys();
  for (const rowIndex of rows) {
    const rowBefore = previous.cells[rowIndex]!;
    const row = cells[rowIndex]!;
    // Rules read words, too, which seldom change.
    for (const { column } of words) {
      const one = rowBefore[column - previous.left];
      const other = row[column - left];
      if (one !== other && !isSameCell(one ?? undefined, other ?? undefined)) return undefined;
    }
    for (let column = 0; column < width; column++) {
      const one = rowBefore[offsetsBefore[column]!];
      const other = row[offsets[column]!];
      if (one !== other && !isSameCell(one ?? undefined, other ?? undefined))
        changed.push(rowIndex * width + column);
    }
  }
  if (changed.length > Math.max(16, cells.length * width * SMALL_EDIT)) return undefined;
  const { precisionOf } = previous;
  const figures = previous.figures.copy(
    factMaker({ table, cells, offsets }, previous.contexts, precisionOf),
  );
  const gone = new Set(changed);
  const unread = previous.facts.unread.filter(({ index }) => !gone.has(index));
  for (const index of changed) {
    const columnIndex = index % width;
    const rowIndex = Math.floor(index / width);
    const cell = after(rowIndex, columnIndex);
    const context = previous.contexts[columnIndex]!;
    const was = before(rowIndex, columnIndex);
    if (swaysColumn(was, context, changed.length)) return undefined;
    if (swaysColumn(cell, context, changed.length)) return undefined;
    const known = previous.figures.at(index);
    const row = table.rows[rowIndex]!;
    const column = table.columns[columnIndex]!;
    const part = cell && readOne({ index, cell, row, column }, table, context, precisionOf);
    const isFigure = part !== undefined && 'quantity' in part;
    const isSameKind = contentKind(was) === contentKind(cell) && isFigure === (known !== undefined);
    if (!isSameKind && swaysFormulas(previous, columnIndex, part ?? {})) return undefined;
    if (isFigure) figures.put(index, { ...part, ...(known && isSameKind && expectationOf(known)) });
    else figures.put(index, undefined, isBlankCell(cell));
    if (part && !isFigure) unread.push(part);
  }
  const { cachedResults, hasOwnFormulas, farColumns } = previous;
  cachedResults.markAfter(changed, figures, after);
  const { totalIndex, sums, sumsWith } = previous.facts;
  return {
    reading: {
      facts: {
        table,
        facts: figures,
        unread,
        ...rareIndexes(figures, farColumns),
        totalIndex,
        sums,
        sumsWith,
      },
      figures,
      cells,
      left,
      contexts: previous.contexts,
      farColumns,
      precisionOf,
      hasOwnFormulas,
      cachedResults,
      sheetRows: sheet.rows,
    },
    changed,
  };
}

function isBlankCell(cell: CellSnapshot | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined);
}

function isSameCell(one: CellSnapshot | undefined, other: CellSnapshot | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return (
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.uncached === other.uncached &&
    (one.value === other.value || isSameError(one.value, other.value))
  );
}

function isSameError(one: CellSnapshot['value'], other: CellSnapshot['value']): boolean {
  return (
    typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    one.error === other.error
  );
}

/** What a column or a total row agrees on rests on which cells hold something, and which a formula. */
function swaysFormulas(
  { facts, hasOwnFormulas }: FactReading,
  columnIndex: number,
  { cell, standing }: Partial<Pick<Fact, 'cell' | 'standing'>>,
): boolean {
  const { table } = facts;
  if (isForeign(table, table.columns[columnIndex]!))
    return hasOwnFormulas || cell?.formula !== undefined;
  return (
    standing === 'deviating' ||
    facts.offFormula.some((index) => facts.facts.at(index)?.sumFault !== undefined)
  );
}
