import type { RangeAddress } from '../domain/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { recogniseTables, type RecognitionContext } from '../recognition/recognise-tables';
import type { UnrecognisedFigures } from '../recognition/recognition';
import type { PartnerTable } from '../templates';
import { readPartnerTables, readTemplateTables } from '../templates/read-names';
import { profileOf, type Profile } from './profile/profile';
import { findStoredPart } from './stored-part';

/** What can be understood of a workbook, and figures of which nobody can tell what they are. */
export interface WorkbookTables {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly (UnrecognisedFigures & { readonly sheet: string })[];
}

/**
 * The tables of every sheet in their order: those that templates made, by their names, then
 * those made by others in what is left of the sheet. A sheet that names no year is read again
 * with that of the other sheets; where none does, with one of its own that is long past.
 */
export function readWorkbookTables(
  snapshot: WorkbookSnapshot,
  profile: Profile = profileOf(findStoredPart(snapshot)),
): WorkbookTables {
  const partners = takesFigures(profile) ? partnerTablesOf(snapshot, profile) : [];
  const read = (sheet: SheetSnapshot, year?: Parameters<typeof readSheet>[3]) =>
    readSheet(sheet, profile, partners, year);
  const readings = snapshot.sheets.map((sheet) => read(sheet));
  const year = latestYear(readings.flatMap(({ tables }) => tables));
  let undated = 0;
  const complete = readings.map((reading, position) => {
    if (!reading.unrecognised.some(({ reason }) => reason === 'no-year')) return reading;
    const sheet = snapshot.sheets[position]!;
    if (year !== undefined) return read(sheet, { year });
    const again = read(sheet, { undated });
    undated += again.tables.length;
    return again;
  });
  const tables = withRounding(complete.flatMap((reading) => reading.tables));
  return {
    tables: tables.map((table) => byStandards(table, profile)),
    unrecognised: complete.flatMap(({ unrecognised }) => unrecognised),
  };
}

/** Every table that can be recognised in a snapshot. */
export function tablesOf(snapshot: WorkbookSnapshot, profile?: Profile): readonly Table[] {
  return readWorkbookTables(snapshot, profile).tables;
}

/** The tables of templates that others of the workbook may take figures from. */
export function partnerTablesOf(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  profile: Profile,
): readonly PartnerTable[] {
  return sheets.flatMap((sheet) => readPartnerTables(sheet, profile.part, profile));
}

/** Whether some table of the workbook takes figures from another: then no sheet can be read alone. */
export function takesFigures({ part }: Pick<Profile, 'part'>): boolean {
  return part?.tables.some(({ parameters }) => parameters.links !== undefined) ?? false;
}

/** Which years a table may compare is for the programme in force to say. */
function byStandards(table: Table, { pack, seriesBreaks }: Profile): Table {
  return pack ? { ...table, options: { ...table.options, seriesBreaks } } : table;
}

/** A note on one sheet that amounts are rounded tells of those that others brought on the next, too. */
function withRounding(tables: readonly Table[]): readonly Table[] {
  const isMade = ({ template }: Table): boolean => template !== undefined;
  if (!tables.some((table) => !isMade(table) && table.options.rounded)) return tables;
  return tables.map((table) =>
    isMade(table) ? table : { ...table, options: { ...table.options, rounded: true } },
  );
}

function readSheet(
  sheet: SheetSnapshot,
  profile: Profile,
  partners: readonly PartnerTable[],
  year: Pick<RecognitionContext, 'year' | 'undated'> = {},
): WorkbookTables {
  const { part, pack } = profile;
  const own = readTemplateTables(sheet, part, { ...profile, partners });
  const { tables, unrecognised } = recogniseTables(sheet, {
    taken: own.map(takenBy),
    corrections: part?.columns?.filter(({ sheet: name }) => name === sheet.name) ?? [],
    ...year,
    ...(pack && { pack }),
  });
  return {
    tables: [...own, ...tables],
    unrecognised: unrecognised.map((figures) => ({ ...figures, sheet: sheet.name })),
  };
}

/** A template's table with its numbering and check columns. */
function takenBy({ range, auxiliary = [] }: Table): RangeAddress {
  const columns = auxiliary.map(({ column }) => column);
  return {
    ...range,
    left: Math.min(range.left, ...columns),
    right: Math.max(range.right, ...columns),
  };
}

function latestYear(tables: readonly Table[]): number | undefined {
  const years = tables.flatMap(({ columns }) =>
    columns.map(({ dimensions }) => dimensions.period.year),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
