import type { CellContent } from '../../domain/edit';
import type { RangeAddress } from '../../domain/address';
import type { PlannedStyle } from '../../domain/sheet-plan';
import type { TableRow } from '../../domain/table';
import { checkFormula } from '../formulas/check-formula';
import { indexFormula, totalFormula, unitFormula } from '../formulas/derived-formulas';
import type { SheetLayout } from '../layout/sheet-layout';
import { isCount } from '../layout/table-layout';
import {
  CHECK_FONT,
  CHECK_SIZE,
  FONT_SIZE,
  GUARD_FILL,
  GUARD_HEIGHT,
  ROW_HEIGHT,
  TEXT_FORMAT,
} from './appearance';
import type { SheetPart } from './sheet-part';
import { textHeight } from './text-height';

/** The places and their total. */
export function planBody(
  layout: SheetLayout,
  places: readonly string[],
  totalLabel: string,
): SheetPart {
  const { table, firstPlace } = layout;
  const total = contentRow(layout, table.total, 'total', totalLabel);
  const units = places.map((place, position) =>
    contentRow(layout, firstPlace + position, 'unit', place),
  );
  const onTop = layout.guard !== undefined;
  const first = table.head + 1;
  const placeWidth = table.definition.placeColumn.width;
  const labels = onTop ? [totalLabel, ...places] : [...places, totalLabel];
  return {
    blocks: [
      { at: { row: first, column: 0 }, content: onTop ? [total, ...units] : [...units, total] },
    ],
    styles: bodyStyles(layout),
    rowHeights: [
      ...labels.map((label, position) => ({
        row: first + position,
        points: Math.max(
          ROW_HEIGHT,
          textHeight(label, placeWidth, FONT_SIZE, first + position === table.total),
        ),
      })),
      ...(layout.guard === undefined ? [] : [{ row: layout.guard, points: GUARD_HEIGHT }]),
    ],
  };
}

function contentRow(
  { table }: SheetLayout,
  row: number,
  role: TableRow['role'],
  label: string,
): (CellContent | null)[] {
  const formula = (text: string | undefined): CellContent | null =>
    text === undefined ? null : { formula: text };
  return [
    role === 'unit' ? formula(indexFormula(table, row)) : null,
    { value: label },
    ...table.figures.map((figure) =>
      formula(role === 'unit' ? unitFormula(table, figure, row) : totalFormula(table, figure)),
    ),
    formula(checkFormula(table, row, role)),
  ];
}

function bodyStyles(layout: SheetLayout): PlannedStyle[] {
  const { table, lastFigure, check, guard } = layout;
  const { numberFormats } = table.definition;
  const rows = { top: table.head + 1, bottom: table.end };
  const columns = (left: number, right: number): RangeAddress => ({ ...rows, left, right });
  const across = (row: number): RangeAddress => ({
    top: row,
    bottom: row,
    left: 0,
    right: lastFigure,
  });
  return [
    { range: columns(0, lastFigure), style: { border: true, vertical: 'center' } },
    { range: columns(0, 0), style: { horizontal: 'center' } },
    { range: columns(1, 1), style: { horizontal: 'left', wrap: true, numberFormat: TEXT_FORMAT } },
    ...table.figures.map((figure) => ({
      range: columns(figure.column, figure.column),
      style: {
        horizontal: 'right' as const,
        numberFormat: isCount(figure) ? numberFormats.count : numberFormats.rate,
      },
    })),
    {
      range: columns(check, check),
      style: {
        fontSize: CHECK_SIZE,
        fontColor: CHECK_FONT,
        horizontal: 'left',
        vertical: 'center',
      },
    },
    { range: across(table.total), style: { bold: true } },
    ...(guard === undefined ? [] : [{ range: across(guard), style: { fill: GUARD_FILL } }]),
  ];
}
