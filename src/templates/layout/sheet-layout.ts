import type { TableRow } from '../../domain/table';
import { unitKindOf } from '../../programme/administrative-units';
import {
  optionsOf,
  type TemplateColumn,
  type TemplateDefinition,
  type TemplateTextColumn,
} from '../schema';
import { headingLines, type HeadingLine } from '../sheet/heading-lines';
import { DEFAULT_MONEY_UNIT, type TemplateParameters } from '../parameters/template-parameters';
import { fillPlaceholders } from '../placeholders';
import { CODE_PREFIX, packOf, programmeLines, programmeTree } from './programme-rows';
import { createFigures, type TableLayout } from './table-layout';

/** A table that has lost nothing. */
export type WholeTable = Required<Omit<TableLayout, 'activities'>> &
  Pick<TableLayout, 'activities'>;

/** Rows and columns of a whole new sheet: heading, table, signature. */
export interface SheetLayout {
  readonly table: WholeTable;
  readonly headingLines: readonly HeadingLine[];
  /** First row of the header; it has a row of groups only where several measures stand side by side. */
  readonly header: number;
  readonly grouped: boolean;
  /** The rows of the table, total row included, in the order in which they stand. */
  readonly rows: readonly TableRow[];
  /** Thin empty row that closes a body whose total stands on top. */
  readonly guard?: number;
  readonly signature: number;
  readonly lastRow: number;
  /** The check column follows it. */
  readonly lastPrinted: number;
  /** Last of all columns. */
  readonly lastColumn: number;
}

const INDEX_COLUMN = 0;
const PLACE_COLUMN = 1;
const FIRST_FIGURE = 2;

/** `parameters` come from parseParameters. */
export function createSheetLayout(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
): SheetLayout {
  const isChosen = (column: TemplateColumn | TemplateTextColumn) =>
    optionsOf(column).every((option) => parameters.columns[option]);
  const columns = definition.columns.filter(isChosen);
  const figures = createFigures(
    columns.map((column, position) => ({ definition: column, column: FIRST_FIGURE + position })),
  );
  const firstText = FIRST_FIGURE + figures.length;
  const texts = (definition.textColumns ?? [])
    .filter(isChosen)
    .map((column, position) => ({ definition: column, column: firstText + position }));
  const lastPrinted = firstText + texts.length - 1;

  const lines = headingLines(definition, parameters);
  const header = lines.length + 1;
  const grouped = hasGroups(columns);
  const head = header + (grouped ? 2 : 1);
  const onTop = parameters.totalPosition === 'top';
  const rows = tableRows(definition, parameters, head + 1);
  const end = rows.at(-1)!.row + (onTop ? 1 : 0);
  const signature = end + 2;
  const signatureLines = definition.signature.map(({ lines: own }) => own.length);
  return {
    table: {
      definition,
      moneyUnit: parameters.moneyUnit ?? DEFAULT_MONEY_UNIT,
      index: INDEX_COLUMN,
      place: PLACE_COLUMN,
      figures,
      texts,
      check: lastPrinted + 1,
      ...(definition.programme !== undefined && { activities: lastPrinted + 2 }),
      head,
      total: onTop ? head + 1 : end,
      end,
    },
    headingLines: lines,
    header,
    grouped,
    rows,
    ...(onTop && { guard: end }),
    signature,
    lastRow: signatureLines.length === 0 ? end : signature + Math.max(...signatureLines) - 1,
    lastPrinted,
    lastColumn: lastPrinted + (definition.programme === undefined ? 1 : 2),
  };
}

/** Where several measures stand side by side, one of them in more than one column. */
function hasGroups(columns: TemplateDefinition['columns']): boolean {
  const named = columns.flatMap(({ group }) => group ?? []);
  const groups = new Set(named).size;
  return groups > 1 && named.length > groups;
}

/** The body's rows and the total row above or below them. */
function tableRows(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  first: number,
): readonly TableRow[] {
  const pack = packOf(definition);
  const lines = pack
    ? programmeLines(parameters.places, pack)
    : parameters.places.map((label) => ({ label }));
  const onTop = parameters.totalPosition === 'top';
  const units = lines.map((line, position): TableRow => ({
    row: first + position + (onTop ? 1 : 0),
    role: 'unit',
    ...line,
  }));
  const total: TableRow = {
    row: onTop ? first : first + units.length,
    role: 'total',
    label: totalLabelOf(definition, parameters),
    ...(pack && { node: CODE_PREFIX }),
  };
  const rows = onTop ? [total, ...units] : [...units, total];
  return pack ? programmeTree(rows).rows : rows;
}

/** `Toàn tỉnh`, `Toàn thị xã`, `Tổng cộng`. */
function totalLabelOf(definition: TemplateDefinition, parameters: TemplateParameters): string {
  const unitKind = unitKindOf(parameters.placeName, parameters.level);
  return fillPlaceholders(definition.totalLabel[parameters.totalPosition], { unitKind });
}
