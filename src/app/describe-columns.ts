import { cellRange, unite, type RangeAddress } from '../domain/address';
import type { Dimensions } from '../domain/dimensions';
import { cellAt, type Heading, type Table, type TableColumn } from '../domain/table';
import type { ColumnCorrection } from '../domain/workbook-part';
import type { WorkbookPort } from '../ports/workbook-port';
import type { UnrecognisedFigures } from '../recognition/recognition';
import { findStoredPart } from './stored-part';
import { readWorkbookTables, type WorkbookTables } from './workbook-tables';

/** How every column of figures in a workbook is understood. */
export interface ColumnOverview {
  /** In their order; only those on which there are figures. */
  readonly sheets: readonly DescribedSheet[];
  /** Name of the sheet in front. */
  readonly active: string | undefined;
  /** Corrections whose column is no longer there: its header or the sheet's name has changed. */
  readonly lapsed: readonly ColumnCorrection[];
}

export interface DescribedSheet {
  readonly name: string;
  readonly tables: readonly DescribedTable[];
  /** Figures around which nothing is understood. */
  readonly strays: readonly DescribedColumn[];
}

export interface DescribedTable {
  readonly id: string;
  readonly range: RangeAddress;
  /** Whether a template made it: then its columns are known by their names. */
  readonly fromTemplate: boolean;
  /** From left to right, the unrecognised ones at their places. */
  readonly columns: readonly DescribedColumn[];
}

export interface DescribedColumn {
  /** The figures. */
  readonly range: RangeAddress;
  /** Header text; empty where there is none. */
  readonly label: string;
  /** By which a correction is kept; absent where a template says what the column is. */
  readonly heading?: Heading;
  readonly reading: ColumnReading;
}

export type ColumnReading =
  | {
      readonly kind: 'recognised';
      readonly meaning: Dimensions;
      /** 0..1 */
      readonly confidence: number;
      /** Absent where a template says so. */
      readonly reason?: string;
    }
  | { readonly kind: 'unrecognised'; readonly reason: UnrecognisedFigures['reason'] };

/** Reads the whole workbook, as a check does. Throws WorkbookError. */
export async function describeColumns(port: WorkbookPort): Promise<ColumnOverview> {
  const front = await port.readSnapshot('active');
  const snapshot = await port.readSnapshot('all');
  const understood = readWorkbookTables(snapshot);
  const sheets = snapshot.sheets
    .map(({ name }) => describeSheet(name, understood))
    .filter(({ tables, strays }) => tables.length + strays.length > 0);
  const kept = new Set(
    sheets.flatMap(({ name, tables, strays }) =>
      [...tables.flatMap(({ columns }) => columns), ...strays].flatMap(({ heading }) =>
        heading ? [keyOf(name, heading.text, heading.occurrence)] : [],
      ),
    ),
  );
  const corrections = findStoredPart(snapshot)?.columns ?? [];
  return {
    sheets,
    active: front.sheets[0]?.name,
    lapsed: corrections.filter(
      ({ sheet, header, occurrence }) => !kept.has(keyOf(sheet, header, occurrence)),
    ),
  };
}

function keyOf(sheet: string, header: string, occurrence: number): string {
  return JSON.stringify([sheet, header, occurrence]);
}

function describeSheet(name: string, { tables, unrecognised }: WorkbookTables): DescribedSheet {
  const own = tables.filter(({ sheet }) => sheet === name);
  const figures = unrecognised.filter(({ sheet }) => sheet === name);
  const isStray = ({ table }: UnrecognisedFigures): boolean => !own.some(({ id }) => id === table);
  return {
    name,
    tables: own.map((table) => ({
      id: table.id,
      range: table.range,
      fromTemplate: table.template !== undefined,
      columns: [
        ...table.columns.flatMap((column, index) => describeColumn(table, column, index)),
        ...figures.filter((one) => one.table === table.id).map(describeUnrecognised),
      ].sort((one, other) => one.range.left - other.range.left || one.range.top - other.range.top),
    })),
    strays: figures.filter(isStray).map(describeUnrecognised),
  };
}

function describeColumn(
  table: Table,
  { label, heading, dimensions, recognised }: TableColumn,
  index: number,
): DescribedColumn[] {
  const range = rangeOfColumn(table, index);
  if (!range) return [];
  const { confidence = 1, reason } = recognised ?? {};
  return [
    {
      range,
      label,
      ...(heading && { heading }),
      reading: {
        kind: 'recognised',
        meaning: dimensions,
        confidence,
        ...(reason !== undefined && { reason }),
      },
    },
  ];
}

function describeUnrecognised({ range, reason, heading }: UnrecognisedFigures): DescribedColumn {
  return { range, label: heading.text, heading, reading: { kind: 'unrecognised', reason } };
}

/** From the first to the last cell in which the column's figures stand; undefined where it has none. */
function rangeOfColumn(table: Table, columnIndex: number): RangeAddress | undefined {
  const cells = table.rows.flatMap((_, rowIndex) => cellAt(table, rowIndex, columnIndex) ?? []);
  return cells
    .map(({ row, column }) => cellRange(row, column))
    .reduce<RangeAddress | undefined>((all, one) => (all ? unite(all, one) : one), undefined);
}
