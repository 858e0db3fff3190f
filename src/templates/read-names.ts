import type { SheetSnapshot } from '../domain/snapshot';
import type { LostPart, Table } from '../domain/table';
import type { WorkbookPart } from '../domain/workbook-part';
import type { ProgrammePack } from '../programme/packs';
import { withPack } from './definition/with-pack';
import { templates } from './index';
import { createTable } from './layout/create-table';
import type { TableLayout } from './layout/table-layout';
import { findLinks } from './links/find-links';
import type { PartnerTable } from './layout/table-layout';
import { fillPlaceholders, yearValues } from './placeholders';
import { headerLabel, headerTop } from './reading/header-labels';
import { namedRangesByTable } from './reading/named-ranges';
import { readRows } from './reading/read-rows';
import { recoverDefinition } from './reading/recover-definition';
import { recoverLayout, type NamedTable } from './reading/recover-layout';
import { withLinkedFigures } from './statements/linked-figures';
import { toStatements } from './statements/to-statements';
import { recoverTerritory, titlesAbove } from './reading/titles';
import { recoverYear } from './reading/recover-year';
import type { TemplateDefinition } from './schema';
import type { TemplateProblem, TemplateProblemKind } from './reading/template-problem';

/** The templates that may have made a table. */
export interface KnownTemplates {
  readonly definitions: readonly TemplateDefinition[];
  /** Of programmes besides ours, for tables that say that they are of one. */
  readonly packs: readonly ProgrammePack[];
  /** Tables of the workbook from which others take figures; without them nobody knows those formulas. */
  readonly partners?: readonly PartnerTable[];
}

const SHIPPED: KnownTemplates = { definitions: templates, packs: [] };

export interface TemplateReading {
  readonly tables: readonly Table[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * Finds the tables that templates made on a sheet by their defined names (see names.ts).
 * Whatever is lost costs only itself: a column without a usable name is left out, and the
 * template, its year and the anchor rows are recovered from what remains.
 * Table ids repeat on a copied sheet: a table is identified by its sheet and id.
 */
export function readTemplateSheet(
  sheet: SheetSnapshot,
  part: WorkbookPart | undefined,
  known: KnownTemplates = SHIPPED,
): TemplateReading {
  const { read, problems } = readNamedTables(sheet, part, known);
  return { tables: read.map(({ table }) => table), problems };
}

/** The tables of a sheet as those that others may take figures from. */
export function readPartnerTables(
  sheet: SheetSnapshot,
  part: WorkbookPart | undefined,
  known: KnownTemplates = SHIPPED,
): readonly PartnerTable[] {
  return readNamedTables(sheet, part, known).read;
}

interface NamedReading {
  readonly read: readonly PartnerTable[];
  readonly problems: readonly TemplateProblem[];
}

function readNamedTables(
  sheet: SheetSnapshot,
  part: WorkbookPart | undefined,
  known: KnownTemplates,
): NamedReading {
  const read: PartnerTable[] = [];
  const problems: TemplateProblem[] = [];
  for (const [tableId, ranges] of namedRangesByTable(sheet)) {
    const record = part?.tables.find(({ id }) => id === tableId);
    const report = (kind: TemplateProblemKind, key?: string) => {
      problems.push({ tableId, kind, ...(key !== undefined && { key }) });
    };
    const table = readTable({ sheet, tableId, ranges, record, report }, known, problems);
    if (table) read.push(table);
  }
  return { read, problems };
}

/** The tables alone, for callers that check what can be read. */
export function readTemplateTables(
  sheet: SheetSnapshot,
  part: WorkbookPart | undefined,
  known: KnownTemplates = SHIPPED,
): Table[] {
  return [...readTemplateSheet(sheet, part, known).tables];
}

function readTable(
  source: NamedTable,
  { definitions, packs, partners = [] }: KnownTemplates,
  problems: readonly TemplateProblem[],
): PartnerTable | undefined {
  const { sheet, tableId, ranges, record, report } = source;
  const recovered = recoverDefinition(definitions, record, ranges);
  if (!recovered) {
    report('template-unknown');
    return undefined;
  }
  const pack = packs.find(({ id }) => id === record?.packId);
  const definition = pack ? withPack(recovered, pack) : recovered;
  const layout = recoverLayout(source, definition);
  if (!layout) return undefined;
  const labelAt = (column: number) => headerLabel(sheet, layout.head, column);
  const labels = layout.figures.map(({ definition: own, column }) => ({
    definition: own,
    label: labelAt(column),
  }));
  const titles = titlesAbove(sheet, layout.head, definition);
  const year = recoverYear(labels, titles, record);
  if (year === undefined) {
    report('year-unknown');
    return undefined;
  }
  const columns = [
    layout.index,
    layout.place,
    ...[...layout.figures, ...layout.texts].map(({ column }) => column),
  ].filter((column) => column !== undefined);
  const lost = problems.flatMap((problem) =>
    problem.tableId === tableId ? lostPart(problem, definition, year) : [],
  );
  const territory = recoverTerritory(sheet, layout.head, definition, record);
  const links = findLinks(sheet, definition, record, partners, { year, territory });
  const linked: TableLayout = links.length > 0 ? { ...layout, links } : layout;
  const table = createTable(linked, {
    id: tableId,
    sheet: sheet.name,
    version: record?.templateVersion ?? definition.version,
    year,
    range: {
      top: headerTop(sheet, layout.head, columns),
      left: Math.min(...columns),
      bottom: layout.end,
      right: Math.max(...columns),
    },
    rows: readRows(sheet, layout),
    territory,
    labelOf: ({ definition: own, column }) =>
      labelAt(column) || fillPlaceholders(own.header, yearValues(year)),
  });
  const whole = definition.list?.statements
    ? withLinkedFigures(toStatements(table, linked, sheet, year), linked, sheet)
    : table;
  return { table: lost.length === 0 ? whole : { ...whole, lost }, layout, year };
}

/** What a problem costs the check: a column of figures, or an edge that had to be guessed. */
function lostPart(
  { kind, key }: TemplateProblem,
  { columns }: TemplateDefinition,
  year: number,
): LostPart[] {
  // A total is found by its label, too, and some tables have none.
  if (kind === 'anchor-missing')
    return key === 'head' || key === 'end' ? [{ kind: 'row', key }] : [];
  if (kind !== 'column-missing' && kind !== 'name-broken') return [];
  return columns
    .filter((column) => column.key === key)
    .map(({ header }) => ({
      kind: 'column',
      key: key!,
      label: fillPlaceholders(header, yearValues(year)),
    }));
}
