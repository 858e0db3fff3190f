import { calculateResults } from '../../calculation/calculate-results';
import { cellRange, formatRange } from '../../domain/address';
import { isHousehold } from '../../domain/dimensions';
import { factAt, type FactTable } from '../../domain/fact';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/snapshot';
import { cellAt, type Table } from '../../domain/table';
import type { WorkbookPart } from '../../domain/workbook-part';
import { readFacts } from '../../engine/read-facts';
import type { ProgrammePack } from '../../programme/packs';
import { kindOfPlace } from '../../reading/place-names';
import type {
  Submission,
  SubmittedColumn,
  SubmittedFigure,
  SubmittedMoneyTable,
  SubmittedTable,
} from '../../rollup/submission';
import { checkSnapshot } from '../check-snapshot';
import { findStoredPart } from '../stored-part';
import { isOneValue } from './one-value';
import { readMoney } from './read-money';

/** What a workbook states of places, and how many errors a check finds in it. */
export function readSubmission(
  path: string,
  snapshot: WorkbookSnapshot,
  pack?: ProgrammePack,
): Submission {
  const { tables, findings } = checkSnapshot(snapshot, pack);
  const calculated = calculateResults(snapshot);
  const part = findStoredPart(snapshot);
  const sheetOf = (table: Table): SheetSnapshot | undefined =>
    calculated.sheets.find(({ name }) => name === table.sheet);
  const money = tables.flatMap((table): SubmittedMoneyTable[] => {
    const sheet = sheetOf(table);
    const read = sheet && readMoney(sheet, table);
    return read ? [{ ...headOf(sheet, table, part), ...read }] : [];
  });
  return {
    path,
    tables: tables.flatMap((table) => {
      const sheet = sheetOf(table);
      return sheet ? (readTable(sheet, table, part) ?? []) : [];
    }),
    ...(money.length > 0 && { money }),
    names: longestListOfPlaces(snapshot),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/** Undefined for tables of other things than households of places. */
function readTable(
  sheet: SheetSnapshot,
  table: Table,
  part: WorkbookPart | undefined,
): SubmittedTable | undefined {
  if (table.subject !== 'places') return undefined;
  const columns = table.columns.flatMap(
    ({ label, dimensions }, index): (SubmittedColumn & { readonly index: number })[] =>
      isHousehold(dimensions) ? [{ label, dimensions, index }] : [],
  );
  if (columns.length === 0) return undefined;
  const { facts } = readFacts(sheet, table);
  return {
    ...headOf(sheet, table, part),
    columns: columns.map(({ label, dimensions }) => ({ label, dimensions })),
    rows: table.rows.flatMap(({ role, label }, rowIndex) =>
      role === 'unit' || role === 'total'
        ? [{ role, label, figures: columns.map(({ index }) => figureAt(facts, rowIndex, index)) }]
        : [],
    ),
  };
}

function figureAt(facts: FactTable, rowIndex: number, columnIndex: number): SubmittedFigure | null {
  const fact = factAt(facts, rowIndex, columnIndex);
  const cell = cellAt(facts.table, rowIndex, columnIndex);
  if (!fact || !cell || !isOneValue(fact)) return null;
  return {
    value: fact.quantity.value.toString(),
    range: formatRange(cellRange(cell.row, cell.column)),
  };
}

/** What says of whom a table is. */
function headOf(
  sheet: SheetSnapshot,
  table: Table,
  part: WorkbookPart | undefined,
): Pick<SubmittedTable, 'sheet' | 'territory' | 'headings'> {
  const territory = table.territory ?? territoryOf(table, part);
  return {
    sheet: table.sheet,
    ...(territory !== undefined && { territory }),
    headings: headingsAbove(sheet, table),
  };
}

/** Of a template's table: the place in whose name it was made. */
function territoryOf({ id }: Table, part: WorkbookPart | undefined): string | undefined {
  const name = part?.tables.find((record) => record.id === id)?.parameters['placeName'];
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** Texts of the lines above a table, from the sheet's top: letterhead and title. */
function headingsAbove({ rows }: SheetSnapshot, { range }: Table): string[] {
  return rows
    .filter(({ index }) => index < range.top)
    .flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
    );
}

/** The column in which most cells name a place by its kind. */
function longestListOfPlaces({ sheets }: WorkbookSnapshot): string[] {
  let longest: string[] = [];
  for (const { rows } of sheets) {
    const columns: string[][] = [];
    for (const { cells } of rows)
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'string' || kindOfPlace(cell.value) === undefined) return;
        (columns[column] ??= []).push(cell.value);
      });
    for (const names of columns)
      if (names !== undefined && names.length > longest.length) longest = names;
  }
  return longest;
}

export type { Submission } from '../../rollup/submission';
