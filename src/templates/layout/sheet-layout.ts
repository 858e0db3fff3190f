import type { TableRow } from '../../domain/table';
import { checkFormulas } from '../formulas/check-formula';
import type { TemplateColumn, TemplateDefinition, TemplateTextColumn } from '../schema';
import { headingLines, type HeadingLine } from '../sheet/heading-lines';
import { DEFAULT_MONEY_UNIT, type TemplateParameters } from '../parameters/template-parameters';
import type { ActiveLink } from './table-layout';
import { totalLabelOf } from './total-label';
import { isInTable } from './is-in-table';
import { listRows } from './list-rows';
import { CODE_PREFIX, packOf, programmeLines, programmeTree } from './programme-rows';
import { createFigures, hasTotal, isProgramme, type TableLayout } from './table-layout';

type OptionalParts = 'activities' | 'total' | 'links';

/** A table that has lost nothing. */
export type WholeTable = Required<Omit<TableLayout, OptionalParts>> &
  Pick<TableLayout, OptionalParts>;

/** Rows and columns of a whole new sheet: heading, table, signature. */
export interface SheetLayout {
  readonly table: WholeTable;
  readonly headingLines: readonly HeadingLine[];
  /** First row of the header; it has a row of groups only where several measures stand side by side. */
  readonly header: number;
  readonly grouped: boolean;
  /** The rows of the table, total row included, in the order in which they stand. */
  readonly rows: readonly TableRow[];
  /** Thin empty row that closes a body whose total stands on top, or that has none. */
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
/** Of columns of words, or of figures. */
const FIRST_FREE = 2;

/** `parameters` come from parseParameters, and with `links` from linkParameters. */
export function createSheetLayout(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  links: readonly ActiveLink[] = [],
): SheetLayout {
  const columns = definition.columns.filter((column) => isInTable(column, parameters));
  const words = (definition.textColumns ?? []).filter((column) => isInTable(column, parameters));
  const left = placed(
    words.filter(({ side }) => side === 'left'),
    FIRST_FREE,
  );
  const figures = createFigures(placed(columns, FIRST_FREE + left.length));
  const right = placed(
    words.filter(({ side }) => side === undefined),
    FIRST_FREE + left.length + figures.length,
  );
  const texts = [...left, ...right];
  const lastPrinted = FIRST_FREE + figures.length + texts.length - 1;

  const lines = headingLines(definition, parameters);
  const header = lines.length + 1;
  const grouped = hasGroups([...columns, ...words]);
  const head = header + (grouped ? 2 : 1);
  const isSummed = hasTotal(definition);
  const onTop = parameters.totalPosition === 'top';
  const rows = tableRows(definition, parameters, head + 1);
  const isGuarded = onTop || !isSummed;
  const end = rows.at(-1)!.row + (isGuarded ? 1 : 0);
  const signature = end + 2;
  const signatureLines = definition.signature.map(({ lines: own }) => own.length);
  const basic: WholeTable = {
    definition,
    moneyUnit: parameters.moneyUnit ?? DEFAULT_MONEY_UNIT,
    index: INDEX_COLUMN,
    place: PLACE_COLUMN,
    figures,
    texts,
    check: lastPrinted + 1,
    ...(isProgramme({ definition }) && { activities: lastPrinted + 2 }),
    more: [],
    head,
    ...(isSummed && { total: onTop ? head + 1 : end }),
    end,
    ...(links.length > 0 && { links }),
  };
  const checks = Math.max(1, ...rows.map((row) => checkFormulas(basic, row).length));
  const firstFurther = (basic.activities ?? basic.check) + 1;
  const table = { ...basic, more: Array.from({ length: checks - 1 }, (_, i) => firstFurther + i) };
  return {
    table,
    headingLines: lines,
    header,
    grouped,
    rows,
    ...(isGuarded && { guard: end }),
    signature,
    lastRow: signatureLines.length === 0 ? end : signature + Math.max(...signatureLines) - 1,
    lastPrinted,
    lastColumn: table.more.at(-1) ?? table.activities ?? table.check,
  };
}

function placed<Definition>(
  definitions: readonly Definition[],
  first: number,
): { readonly definition: Definition; readonly column: number }[] {
  return definitions.map((definition, position) => ({ definition, column: first + position }));
}

/**
 * Where several measures stand side by side, one of them in more than one column; columns of
 * words are grouped by what they have in common and stand beside others that are not.
 */
function hasGroups(columns: readonly (TemplateColumn | TemplateTextColumn)[]): boolean {
  const named = columns.flatMap(({ group }) => group ?? []);
  const groups = new Set(named).size;
  const ofWords = columns.some((column) => 'role' in column && column.group !== undefined);
  return (groups > 1 || ofWords) && named.length > groups;
}

/** The body's rows and the total row above or below them. */
function tableRows(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  first: number,
): readonly TableRow[] {
  const pack = packOf(definition);
  if (definition.list) return listRows(definition, parameters, first, pack);
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
