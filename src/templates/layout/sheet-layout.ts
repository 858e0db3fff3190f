import type { TemplateDefinition } from '../schema';
import { headingLines, type HeadingLine } from '../sheet/heading-lines';
import type { TemplateParameters } from '../parameters/template-parameters';
import { createFigures, type TableLayout } from './table-layout';

/** Rows and columns of a whole new sheet: heading, table, signature. */
export interface SheetLayout {
  readonly table: Required<TableLayout>;
  readonly headingLines: readonly HeadingLine[];
  /** First row of the header; it has a row of groups only where several measures stand side by side. */
  readonly header: number;
  readonly grouped: boolean;
  readonly firstPlace: number;
  readonly lastPlace: number;
  /** Thin empty row that closes a body whose total stands on top. */
  readonly guard?: number;
  readonly signature: number;
  readonly lastRow: number;
  /** Last printed column; the check column follows it. */
  readonly lastFigure: number;
  readonly check: number;
}

const INDEX_COLUMN = 0;
const PLACE_COLUMN = 1;
const FIRST_FIGURE = 2;

/** `parameters` come from parseParameters. */
export function createSheetLayout(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
): SheetLayout {
  const columns = definition.columns.filter(
    ({ option }) => option === undefined || parameters.columns[option],
  );
  const figures = createFigures(
    columns.map((column, position) => ({ definition: column, column: FIRST_FIGURE + position })),
  );
  const lastFigure = FIRST_FIGURE + figures.length - 1;
  const check = lastFigure + 1;

  const lines = headingLines(definition, parameters);
  const header = lines.length + 1;
  const grouped = new Set(columns.flatMap(({ group }) => group ?? [])).size > 1;
  const head = header + (grouped ? 2 : 1);
  const onTop = parameters.totalPosition === 'top';
  const firstPlace = head + (onTop ? 2 : 1);
  const lastPlace = firstPlace + parameters.places.length - 1;
  const end = lastPlace + 1;
  const signature = end + 2;
  const signatureLines = definition.signature.map(({ lines: own }) => own.length);
  return {
    table: {
      definition,
      index: INDEX_COLUMN,
      place: PLACE_COLUMN,
      figures,
      check,
      head,
      total: onTop ? head + 1 : end,
      end,
    },
    headingLines: lines,
    header,
    grouped,
    firstPlace,
    lastPlace,
    ...(onTop && { guard: end }),
    signature,
    lastRow: signatureLines.length === 0 ? end : signature + Math.max(...signatureLines) - 1,
    lastFigure,
    check,
  };
}
