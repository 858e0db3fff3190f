import type { RangeAddress } from '../domain/address';
import type { SheetSnapshot } from '../domain/snapshot';
import type { ColumnCorrection } from '../domain/workbook-part';
import type { ProgrammePack } from '../programme/packs';
import { findBlocks } from './blocks/find-blocks';
import { readBlockColumns } from './blocks/block-columns';
import { readContext } from './columns/table-context';
import { Headings } from './corrections';
import { createGrid } from './grid/sheet-grid';
import { findMatrix } from './matrix/read-matrix';
import { readTable } from './read-table';
import type { Recognition } from './recognition';

export interface RecognitionContext {
  /** Ranges that are already understood, such as tables made by templates. */
  readonly taken?: readonly RangeAddress[];
  /** The year of which the workbook speaks, for sheets that name none. */
  readonly year?: number;
  /** What people have said of this sheet's columns. */
  readonly corrections?: readonly ColumnCorrection[];
  /** The programme of which it is, where that is known. */
  readonly pack?: ProgrammePack;
}

/**
 * Recognises tables made by others, whatever their layout: by the words above the columns
 * and before the rows, by titles, and where words leave a doubt by what most figures say.
 * Never throws. Ids of tables are the sheet's name and the cell where the header begins.
 */
export function recogniseTables(
  sheet: SheetSnapshot,
  { taken = [], year, corrections = [], pack }: RecognitionContext = {},
): Recognition {
  if (!sheet.used) return { tables: [], unrecognised: [] };
  const grid = createGrid(sheet, taken);
  const headings = new Headings(corrections);
  const found = findBlocks(grid).map((block) => {
    const columns = readBlockColumns(block);
    const context = readContext(block.titles, sheet.name, year);
    const source = { sheet, grid, block, columns, context, headings, ...(pack && { pack }) };
    return findMatrix(source) ?? readTable(source);
  });
  return {
    tables: found.flatMap(({ tables }) => tables),
    unrecognised: found.flatMap(({ unrecognised }) => unrecognised),
  };
}
