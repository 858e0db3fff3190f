import type { CellAddress, RangeAddress } from '../../domain/address';
import type { CellSnapshotContent } from '../../domain/edit';
import { cellCount, coverCells, sliceRange } from './blocks';
import { toContent, type CellInput } from './cell-content';
import { command, sliceRows, type Command, type Load, type RequestLimits } from './chunking';
import { getRange } from './ranges';

/** What a cell takes in a request besides its text: the digits of a number, quotes, commas. */
const BYTES_PER_CELL = 24;
const BYTES_PER_BLOCK = 600;

/** Cells of one sheet that are read and written together, block by block. */
export class CellBlocks<Item> {
  readonly ranges: readonly RangeAddress[];
  private readonly items = new Map<string, Item>();

  /** Throws RangeError where a cell comes twice: which of the two were meant to win? */
  constructor(items: Iterable<readonly [CellAddress, Item]>) {
    const cells: CellAddress[] = [];
    for (const [cell, item] of items) {
      const key = keyOf(cell.row, cell.column);
      if (this.items.has(key)) throw new RangeError(`row ${cell.row}, column ${cell.column} twice`);
      this.items.set(key, item);
      cells.push(cell);
    }
    this.ranges = coverCells(cells);
  }

  at(row: number, column: number): Item {
    return this.items.get(keyOf(row, column))!;
  }
}

export interface LoadedCell {
  readonly cell: CellAddress;
  readonly content: CellSnapshotContent;
  readonly numberFormat: string;
}

/** Cells asked of the host in blocks. They are there once `loads` have been synchronised. */
export class LoadedBlocks {
  readonly loads: readonly Load[];
  private readonly blocks: { readonly address: RangeAddress; readonly range: Excel.Range }[];

  constructor(sheet: Excel.Worksheet, ranges: readonly RangeAddress[], limits: RequestLimits) {
    this.blocks = ranges
      .flatMap((range) => sliceRange(range, limits.readCells))
      .map((address) => ({ address, range: getRange(sheet, address) }));
    this.loads = this.blocks.map(({ address, range }) => ({
      cells: cellCount(address),
      queue: () => range.load('values,formulas,valueTypes,numberFormat,format/protection/locked'),
    }));
  }

  /** Whether protecting the sheet forbids a write to any of the cells. */
  hasLocked(): boolean {
    // `null` means that some are and some are not.
    return this.blocks.some(({ range }) => range.format.protection.locked !== false);
  }

  cells(): LoadedCell[] {
    return this.blocks.flatMap(({ address, range }) =>
      cellsOf(address).map((cell) => {
        const row = cell.row - address.top;
        const column = cell.column - address.left;
        return {
          cell,
          content: toContent({
            value: range.values[row]![column],
            formula: range.formulas[row]![column],
            valueType: range.valueTypes[row]![column]!,
          }),
          numberFormat: String(range.numberFormat[row]![column]),
        };
      }),
    );
  }
}

/** Writes blocks, each in slices of at most `maxBytes`. */
export function writeBlocks(
  sheet: Excel.Worksheet,
  blocks: CellBlocks<CellInput>,
  maxBytes: number,
): Command[] {
  return blocks.ranges.flatMap((range) =>
    sliceInputs(
      { row: range.top, column: range.left },
      rowsOf(range, (row, column) => blocks.at(row, column)),
      maxBytes,
    ).map(({ address, inputs, bytes }) =>
      command(() => {
        getRange(sheet, address).formulas = inputs;
      }, bytes),
    ),
  );
}

/**
 * Rows of input cut where they would outgrow a request.
 * @param rows a full rectangle; `null` leaves a cell alone
 */
export function sliceInputs(
  at: CellAddress,
  rows: (CellInput | null)[][],
  maxBytes: number,
): { address: RangeAddress; inputs: (CellInput | null)[][]; bytes: number }[] {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [];
  const sizes = rows.map((row) => row.reduce<number>((sum, input) => sum + bytesOf(input), 0));
  const widest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return sliceRows(rows.length, widest, maxBytes).map(({ first, count }) => ({
    address: {
      top: at.row + first,
      left: at.column,
      bottom: at.row + first + count - 1,
      right: at.column + width - 1,
    },
    inputs: rows.slice(first, first + count),
    bytes: sizes.slice(first, first + count).reduce((sum, size) => sum + size, BYTES_PER_BLOCK),
  }));
}

function rowsOf<Item>(
  { top, left, bottom, right }: RangeAddress,
  itemAt: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => itemAt(top + row, left + column)),
  );
}

function cellsOf(range: RangeAddress): CellAddress[] {
  return rowsOf(range, (row, column) => ({ row, column })).flat();
}

function bytesOf(input: CellInput | null): number {
  return BYTES_PER_CELL + (typeof input === 'string' ? utf8Length(input) : 0);
}

/** Vietnamese letters take two or three bytes; formulas are long and nearly all ASCII. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) > 0x7f) length += 2;
  return length;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
