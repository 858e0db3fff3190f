import { columnName, type RangeAddress } from '../../domain/address';
import { Decimal } from '../../domain/decimal';
import type { CellContent } from '../../domain/edit';
import type { MoneyUnit } from '../../domain/dimensions';
import type { CellStyle, PlannedStyle, SheetPlan } from '../../domain/sheet-plan';
import { ROLLUP_SHEETS } from '../../messages/rollup/workbook-words';
import { fromVnd } from '../../rollup/money/money-fit';
import { amountKey, type RolledMoney } from '../../rollup/money/rolled-money';
import { BODY, HEADER, heightOf, printOf, TEXT, TITLE } from './sheet-appearance';

const UNIT_ROW = 1;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const NAME_WIDTH = 240;
const AMOUNT_WIDTH = 96;
const INDENT = '   ';

/**
 * Money by project, each the live sum of what units sent for it. Projects are not added to each
 * other: parts of one stand beside it.
 */
export function planMoneySheet(
  { unit, nodes, columns, units }: RolledMoney,
  year: number,
): SheetPlan {
  const words = ROLLUP_SHEETS.money;
  const blank = new Array<null>(columns.length).fill(null);
  const content: (CellContent | null)[][] = [
    [{ value: words.title(year) }, ...blank],
    [{ value: words.unit(unit) }, ...blank],
    [null, ...blank],
    [{ value: words.rows }, ...columns.map(({ label }) => ({ value: label }))],
  ];
  const titles = columns.map(({ label }) => label);
  const headHeight = heightOf(
    titles,
    titles.map(() => AMOUNT_WIDTH),
  );
  const rowHeights = [{ row: HEADER_ROW, points: headHeight }];
  const bold: PlannedStyle[] = [];
  for (const { code, label } of nodes) {
    const lines = units.flatMap(({ name, amounts }) => {
      const figures = columns.map(({ key }) => amounts.get(amountKey(code, key)));
      if (figures.every((figure) => figure === undefined)) return [];
      return [
        [
          { value: INDENT + name },
          ...figures.map((figure) =>
            figure ? { value: fromVnd(Decimal.parse(figure.value), unit).toDouble() } : null,
          ),
        ],
      ];
    });
    if (lines.length === 0) continue;
    const row = content.length;
    bold.push({ range: across(row, row, columns.length), style: { bold: true } });
    rowHeights.push({ row, points: heightOf([label], [NAME_WIDTH]) });
    content.push([
      { value: label },
      ...columns.map((_, index) => sumBelow(index + 1, row, lines.length)),
    ]);
    content.push(...lines);
  }
  const last = content.length - 1;
  const area = across(0, last, columns.length);
  return {
    sheetName: words.name,
    blocks: [{ at: { row: 0, column: 0 }, content }],
    styles: [
      { range: area, style: BODY },
      { range: across(0, 0, 0), style: TITLE },
      { range: across(UNIT_ROW, UNIT_ROW, 0), style: { italic: true } },
      { range: across(HEADER_ROW, HEADER_ROW, columns.length), style: HEADER },
      { range: across(FIRST_ROW, last, 0), style: TEXT },
      {
        range: { ...across(FIRST_ROW, last, columns.length), left: 1 },
        style: amountStyle(units, unit),
      },
      ...bold,
    ],
    merges: [],
    columnWidths: [
      { column: 0, points: NAME_WIDTH },
      ...columns.map((_, index) => ({ column: index + 1, points: AMOUNT_WIDTH })),
    ],
    rowHeights,
    hiddenRows: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    freezeAt: { row: FIRST_ROW, column: 1 },
    print: printOf(area, HEADER_ROW),
    firstInput: { row: FIRST_ROW, column: 0 },
  };
}

/** As many decimals as the finest amount has: an optional one leaves a bare point in Excel. */
function amountStyle(units: RolledMoney['units'], unit: MoneyUnit): CellStyle {
  const decimals = units.flatMap(({ amounts }) =>
    [...amounts.values()].map(({ value }) => {
      const [, fraction = ''] = fromVnd(Decimal.parse(value), unit).toString().split('.');
      return fraction.length;
    }),
  );
  const most = Math.max(0, ...decimals);
  const numberFormat = most === 0 ? '#,##0' : `#,##0.${'0'.repeat(most)}`;
  return { border: true, numberFormat, horizontal: 'right' };
}

function sumBelow(column: number, row: number, count: number): CellContent {
  const name = columnName(column);
  return { formula: `=SUM(${name}${row + 2}:${name}${row + 1 + count})` };
}

function across(top: number, bottom: number, right: number): RangeAddress {
  return { top, left: 0, bottom, right };
}
