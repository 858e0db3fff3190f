import type { CellContent } from '../../domain/edit';
import type { RangeAddress } from '../../domain/address';
import type { PlannedStyle } from '../../domain/sheet-plan';
import type { TableRow } from '../../domain/table';
import { checkFormulas } from '../formulas/check-formula';
import {
  activitiesFormula,
  figureFormula,
  indexFormula,
  marksFormula,
} from '../formulas/derived-formulas';
import { CODE_PREFIX } from '../layout/programme-rows';
import type { SheetLayout } from '../layout/sheet-layout';
import {
  isAmount,
  isCount,
  isList,
  isProgramme,
  type FigureColumn,
  type TextColumnAt,
} from '../layout/table-layout';
import type { TemplateDefinition } from '../schema';
import { linkedStatements, type LinkedStatement } from '../statements/linked-figures';
import {
  CHECK_FONT,
  CHECK_SIZE,
  FONT_SIZE,
  GUARD_FILL,
  GUARD_HEIGHT,
  LIST_ROW_HEIGHT,
  ROW_HEIGHT,
  TEXT_FORMAT,
} from './appearance';
import type { SheetPart } from './sheet-part';
import { textHeight } from './text-height';

/** The rows of the table and their total. */
export function planBody(layout: SheetLayout): SheetPart {
  const { table, rows, guard } = layout;
  const { width } = table.definition.placeColumn;
  const linked = linkedStatements(table, rows);
  return {
    blocks: [
      {
        at: { row: table.head + 1, column: 0 },
        content: rows.map((row) => contentRow(layout, row, linked.get(row.row))),
      },
    ],
    styles: bodyStyles(layout),
    rowHeights: [
      ...rows.map((row) => ({
        row: row.row,
        points: Math.max(
          leastHeight(table, row),
          textHeight(row.label, width, FONT_SIZE, isBold(row)),
        ),
      })),
      ...(guard === undefined ? [] : [{ row: guard, points: GUARD_HEIGHT }]),
    ],
  };
}

/** Words beside the figures take two lines more often than not. */
function leastHeight(table: SheetLayout['table'], { role }: TableRow): number {
  return isList(table) && role !== 'total' ? LIST_ROW_HEIGHT : ROW_HEIGHT;
}

function contentRow(
  { table }: SheetLayout,
  row: TableRow,
  linked: LinkedStatement | undefined,
): (CellContent | null)[] {
  const formula = (text: string | undefined): CellContent | null =>
    text === undefined ? null : { formula: text };
  const [check, ...further] = checkFormulas(table, row);
  const content = [
    ...table.figures.map((figure) => ({
      column: figure.column,
      content: formula(figureFormula(table, figure, row)),
    })),
    ...table.texts.map((text) => ({
      column: text.column,
      content: linkedContent(text, linked) ?? wordContent(table, text, row),
    })),
  ];
  return [
    indexContent(table, row),
    { value: row.label },
    ...content.sort((one, other) => one.column - other.column).map(({ content: own }) => own),
    formula(check),
    ...(table.activities === undefined ? [] : [formula(activitiesFormula(table, row))]),
    ...table.more.map((_, i) => formula(further[i])),
  ];
}

/** Of a statement whose figure comes from another table: the figure, and what it is of. */
function linkedContent(
  { definition: { key } }: TextColumnAt,
  linked: LinkedStatement | undefined,
): CellContent | null {
  switch (key) {
    case 'value':
    case 'operator':
    case 'period':
    case 'unit':
      return linked?.[key] ?? null;
    default:
      return null;
  }
}

/** What a column of words holds before anybody writes in it. */
function wordContent(
  table: SheetLayout['table'],
  { column, definition: { role, marks } }: TextColumnAt,
  row: TableRow,
): CellContent | null {
  if (row.role === 'total') return marks ? { formula: marksFormula(table, column) } : null;
  return role === 'node' && row.node !== undefined ? { value: row.node } : null;
}

function indexContent(
  table: SheetLayout['table'],
  { row, role, node }: TableRow,
): CellContent | null {
  if (role === 'total') return null;
  if (isProgramme(table)) return node === undefined ? null : { value: node };
  return { formula: indexFormula(table, row)! };
}

/** The total, and the projects among what they are made up of. */
function isBold({ role, node }: TableRow): boolean {
  return role === 'total' || (node !== undefined && !node.includes('.', CODE_PREFIX.length));
}

function bodyStyles(layout: SheetLayout): PlannedStyle[] {
  const { table, rows: tableRows, lastPrinted, guard } = layout;
  const rows = { top: table.head + 1, bottom: table.end };
  const columns = (left: number, right: number): RangeAddress => ({ ...rows, left, right });
  const across = (row: number): RangeAddress => ({
    top: row,
    bottom: row,
    left: 0,
    right: lastPrinted,
  });
  return [
    { range: columns(0, lastPrinted), style: { border: true, vertical: 'center' } },
    { range: columns(0, 0), style: { horizontal: 'center' } },
    { range: columns(1, 1), style: { horizontal: 'left', wrap: true, numberFormat: TEXT_FORMAT } },
    ...table.figures.map((figure) => ({
      range: columns(figure.column, figure.column),
      style: {
        horizontal: 'right' as const,
        numberFormat: numberFormatOf(table.definition, figure),
      },
    })),
    ...table.texts.map(({ column, definition: { align, marks, figures } }): PlannedStyle => ({
      range: columns(column, column),
      style: {
        horizontal: align ?? 'left',
        wrap: true,
        // A figure in a cell of text would be no number, and a formula that counts marks no formula
        ...(marks !== true && figures !== true && { numberFormat: TEXT_FORMAT }),
      },
    })),
    {
      range: columns(table.check, table.check),
      style: {
        fontSize: CHECK_SIZE,
        fontColor: CHECK_FONT,
        horizontal: 'left',
        vertical: 'center',
      },
    },
    ...[table.activities, ...table.more].flatMap((column): PlannedStyle[] =>
      column === undefined
        ? []
        : [
            {
              range: columns(column, column),
              style: { fontSize: CHECK_SIZE, horizontal: 'center' },
            },
          ],
    ),
    ...tableRows.filter(isBold).map(({ row }) => ({ range: across(row), style: { bold: true } })),
    ...(guard === undefined ? [] : [{ range: across(guard), style: { fill: GUARD_FILL } }]),
  ];
}

const PLAIN_AMOUNT = '#,##0';

function numberFormatOf({ numberFormats }: TemplateDefinition, figure: FigureColumn): string {
  if (isCount(figure)) return numberFormats.count;
  return isAmount(figure) ? (numberFormats.amount ?? PLAIN_AMOUNT) : numberFormats.rate;
}
