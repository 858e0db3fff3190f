import { columnName, type RangeAddress } from '../../domain/address';
import type { CellContent } from '../../domain/edit';
import type { SheetPlan } from '../../domain/sheet-plan';
import { Decimal } from '../../domain/decimal';
import { ROLLUP_SHEETS } from '../../messages/rollup/workbook-words';
import type { WantedColumn } from '../../rollup/column-fit';
import type { RolledUnit } from '../../rollup/result';
import { BODY, COUNT, HEADER, printOf, TEXT, TITLE } from './sheet-appearance';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const UNIT_WIDTH = 132;
const FIGURE_WIDTH = 84;

/** Counts that the upper unit's table has no column for, with live totals. */
export function planOthersSheet(
  units: readonly RolledUnit[],
  others: readonly WantedColumn[],
): SheetPlan {
  const words = ROLLUP_SHEETS.others;
  const lastRow = FIRST_ROW + units.length;
  const blank = new Array<null>(others.length).fill(null);
  const content: (CellContent | null)[][] = [
    [{ value: words.title }, ...blank],
    [null, ...blank],
    [{ value: words.unit }, ...others.map(({ label }) => ({ value: label }))],
    ...units.map(({ name, figures }) => [
      { value: name },
      ...others.map(({ key }) => {
        const figure = figures.get(key);
        return figure ? { value: Decimal.parse(figure.value).toDouble() } : null;
      }),
    ]),
    [{ value: words.total }, ...others.map((_, index) => totalOf(index + 1))],
  ];
  const area = rangeOf(0, 0, lastRow, others.length);
  return {
    sheetName: words.name,
    blocks: [{ at: { row: 0, column: 0 }, content }],
    styles: [
      { range: area, style: BODY },
      { range: rangeOf(0, 0, 0, 0), style: TITLE },
      { range: rangeOf(HEADER_ROW, 0, HEADER_ROW, others.length), style: HEADER },
      { range: rangeOf(FIRST_ROW, 0, lastRow, 0), style: TEXT },
      { range: rangeOf(FIRST_ROW, 1, lastRow, others.length), style: COUNT },
      { range: rangeOf(lastRow, 0, lastRow, others.length), style: { bold: true } },
    ],
    merges: [],
    columnWidths: [
      { column: 0, points: UNIT_WIDTH },
      ...others.map((_, index) => ({ column: index + 1, points: FIGURE_WIDTH })),
    ],
    rowHeights: [],
    hiddenRows: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    freezeAt: { row: FIRST_ROW, column: 1 },
    print: printOf(area, HEADER_ROW),
    firstInput: { row: FIRST_ROW, column: 1 },
  };
}

/** The header row, which is text, lies in the sum, so that rows inserted at either edge do, too. */
function totalOf(column: number): CellContent {
  const name = columnName(column);
  return { formula: `=SUM(${name}${HEADER_ROW + 1}:INDEX(${name}:${name},ROW()-1))` };
}

function rangeOf(top: number, left: number, bottom: number, right: number): RangeAddress {
  return { top, left, bottom, right };
}
