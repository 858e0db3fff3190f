import type { CellAddress } from '../domain/address';
import type { SheetPlan } from '../domain/sheet-plan';
import { figureFormula } from './formulas/derived-formulas';
import { createSheetLayout, type SheetLayout } from './layout/sheet-layout';
import { widthOf } from './layout/table-layout';
import type { ActiveLink } from './layout/table-layout';
import { assertTableId } from './names';
import type { TemplateParameters } from './parameters/template-parameters';
import type { TemplateDefinition } from './schema';
import {
  FONT_NAME,
  FONT_SIZE,
  MARGINS_MM,
  PAGE_NUMBER_HEADER,
  PORTRAIT_WIDTH,
  SMALLEST_PORTRAIT_SCALE,
  UNPRINTED_WIDTH,
} from './sheet/appearance';
import { planBody } from './sheet/body';
import { planHeader } from './sheet/header';
import { planHeading } from './sheet/heading';
import { planConditionalFormats, planValidations } from './sheet/native-checks';
import { joinParts } from './sheet/sheet-part';
import { planSignature } from './sheet/signature';
import { planNames } from './sheet/table-names';

/**
 * A definition with parameters (from parseParameters) → the sheet to be made.
 * `tableId` is unique in the workbook: letters and digits, a letter first (`T1`); throws a
 * RangeError for anything else, as it becomes part of defined names. `links` are the tables of
 * the same workbook that it takes figures from (from linkParameters, with its parameters).
 */
export function compileTemplate(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  tableId: string,
  links: readonly ActiveLink[] = [],
): SheetPlan {
  assertTableId(tableId);
  const layout = createSheetLayout(definition, parameters, links);
  const columnWidths = widthsOf(layout);
  const printedWidth = columnWidths
    .filter(({ column }) => column <= layout.lastPrinted)
    .reduce((sum, { points }) => sum + points, 0);
  const everything = { top: 0, left: 0, bottom: layout.lastRow, right: layout.lastColumn };
  const { table } = layout;
  return {
    sheetName: parameters.sheetName,
    ...joinParts([
      {
        columnWidths,
        styles: [
          {
            range: everything,
            style: { fontName: FONT_NAME, fontSize: FONT_SIZE, vertical: 'center' },
          },
        ],
      },
      planHeading(layout, printedWidth),
      planHeader(layout, parameters.year),
      planBody(layout),
      planSignature(layout),
    ]),
    hiddenRows: [],
    names: planNames(layout, tableId),
    conditionalFormats: planConditionalFormats(table),
    validations: planValidations(table),
    freezeAt: { row: table.head + 1, column: table.place + 1 },
    print: {
      orientation:
        printedWidth * SMALLEST_PORTRAIT_SCALE > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
      paper: 'a4',
      marginsMm: MARGINS_MM,
      fitToWidth: true,
      area: { ...everything, right: layout.lastPrinted },
      titleRows: { first: layout.header, last: table.head },
      header: { center: PAGE_NUMBER_HEADER, onFirstPage: false },
    },
    firstInput: firstInput(layout),
  };
}

/** The first figure that somebody has to type; in a list of words the first of these. */
function firstInput({ table, rows }: SheetLayout): CellAddress {
  const units = rows.filter(({ role }) => role === 'unit');
  for (const row of units)
    for (const figure of table.figures)
      if (figureFormula(table, figure, row) === undefined)
        return { row: row.row, column: figure.column };
  const [first] = table.figures.length > 0 ? table.figures : table.texts;
  return { row: (units[0] ?? rows[0]!).row, column: first?.column ?? table.place };
}

function widthsOf({ table }: SheetLayout): SheetPlan['columnWidths'] {
  const { indexColumn, placeColumn, checkColumn } = table.definition;
  return [
    { column: table.index, points: indexColumn.width },
    { column: table.place, points: placeColumn.width },
    ...table.figures.map((figure) => ({ column: figure.column, points: widthOf(table, figure) })),
    ...table.texts.map(({ column, definition }) => ({ column, points: definition.width })),
    { column: table.check, points: checkColumn.width },
    ...[...table.more, table.activities].flatMap((column) =>
      column === undefined ? [] : [{ column, points: UNPRINTED_WIDTH }],
    ),
  ];
}
