import type { RangeAddress } from '../domain/address';
import { LAST_UNDATED_YEAR, type MoneyUnit } from '../domain/dimensions';
import type { SheetSnapshot } from '../domain/snapshot';
import type { ColumnCorrection } from '../domain/workbook-part';
import type { ProgrammePack } from '../programme/packs';
import type { Block } from './blocks/block';
import { findBlocks } from './blocks/find-blocks';
import { readBlockColumns, yearOfRows } from './blocks/block-columns';
import {
  readContext,
  underTitle,
  type ContextYear,
  type TableContext,
} from './columns/table-context';
import { Headings } from './corrections';
import { createGrid, wordsOf, type SheetGrid } from './grid/sheet-grid';
import { findMatrix } from './matrix/read-matrix';
import { readTable } from './read-table';
import type { Recognition } from './recognition';
import { bareText } from './words/remembered';
import { SAYS_ROUNDED } from './words/rounded';

export interface RecognitionContext {
  /** Ranges that are already understood, such as tables made by templates. */
  readonly taken?: readonly RangeAddress[];
  /** The year of which the workbook speaks, for sheets that name none. */
  readonly year?: number;
  /** Where no year is named anywhere: how many tables without one stand on the sheets before. */
  readonly undated?: number;
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
  { taken = [], year, undated, corrections = [], pack }: RecognitionContext = {},
): Recognition {
  if (!sheet.used) return { tables: [], unrecognised: [] };
  const grid = createGrid(sheet, taken);
  const headings = new Headings(corrections);
  const rounded = isSaidRounded(grid);
  const found: Recognition[] = [];
  const blocks = findBlocks(grid);
  let moneyUnit: MoneyUnit | undefined;
  for (const block of blocks) {
    const columns = readBlockColumns(block);
    const before = found.reduce((count, { tables }) => count + tables.length, undated ?? 0);
    const ofRows = yearOfRows(columns, block);
    const otherwise: ContextYear | undefined =
      ofRows !== undefined
        ? { year: ofRows, from: 'columns' }
        : year === undefined
          ? undatedYear(undated, before)
          : fromWorkbook(year);
    const own = readContext(block.titles, sheet.name, otherwise, pack);
    const ofSheet = block === blocks[0] ? own : underTitle(own, blocks[0]!.titles, sheet.name);
    const ofTitles = { ...ofSheet, ...yearOfCaptions(block) };
    // `Đơn vị tính: tỷ đồng` above the first table holds until another unit is named
    moneyUnit = ofTitles.moneyUnit ?? moneyUnit;
    const context = {
      ...ofTitles,
      ...(ofTitles.aboutMoney && moneyUnit && { moneyUnit }),
      ...(rounded && { rounded }),
    };
    const source = { sheet, grid, block, columns, context, headings, ...(pack && { pack }) };
    found.push(findMatrix(source) ?? readTable(source));
  }
  return {
    tables: found.flatMap(({ tables }) => tables),
    unrecognised: found.flatMap(({ unrecognised }) => unrecognised),
  };
}

/** `Năm 2023` over a table beside that of the sheet's title: the year of that table, and no other. */
function yearOfCaptions({ captions }: Block): Pick<TableContext, 'year'> {
  const years = captions.map((caption) => readContext([caption], '').year);
  const year = years.findLast((one) => one?.from === 'title');
  return year ? { year } : {};
}

/** `Ghi chú: số liệu được làm tròn đến triệu đồng`, wherever on the sheet; a column may be headed `Làm tròn`. */
const ROUNDED_NOTE = new RegExp(
  `^[(*\\s-]*(?:ghi chu|luu y|chu thich|chu y|so lieu|cac so|so tien|don vi|dvt)\\b.*${SAYS_ROUNDED}`,
);

function isSaidRounded({ rows }: SheetGrid): boolean {
  return rows.some(({ cells }) => cells.some((cell) => ROUNDED_NOTE.test(bareText(wordsOf(cell)))));
}

function fromWorkbook(year: number): ContextYear {
  return { year, from: 'workbook' };
}

/** Years between tables of which nothing says that they speak of one moment. */
const APART = 10;

function undatedYear(undated: number | undefined, before: number): ContextYear | undefined {
  return undated === undefined
    ? undefined
    : { year: LAST_UNDATED_YEAR - APART * before, from: 'nowhere' };
}
