import type { TableRow } from '../../domain/table';
import {
  isAdded,
  isAmount,
  isCount,
  isList,
  isProgramme,
  isRate,
  isTotalDerived,
  type FigureColumn,
  type TableLayout,
} from '../layout/table-layout';
import { COUNTED } from './counted';
import { impliedTotals } from './implied-totals';
import {
  hasStrayActivities,
  hasText,
  isNegative,
  isNoCount,
  isNoNode,
  isNoRate,
  isNoSumOfActivities,
  isNoTotal,
  isNoTotalOfRanges,
  isRepeatedPlace,
  totalsOfRanges,
} from './cell-conditions';
import {
  bodyLacksFormula,
  bodyLacksNumber,
  lacksFormula,
  lacksNumber,
  lacksTotal,
  type Numbering,
} from './lacking-formulas';
import { cellsOf, inColumn, relative } from './references';
import { statementConditions } from './statement-conditions';
import { conditionOnTotal, relationConditions } from './relation-conditions';

type Statement = readonly [condition: string | undefined, text: string];

/**
 * Everything that is off in the row, in Vietnamese, or "": the check column's formula and, where it
 * has no room for all, those of the columns that take over. Each shows the result of the next one, too.
 * They work in plain Excel, so they use only what every spreadsheet program has.
 */
export function checkFormulas(layout: TableLayout, tableRow: TableRow): readonly string[] {
  const parts = partsOf(layout, tableRow);
  const cells = inCells(parts.length === 0 ? ['""'] : parts);
  return cells.map((own, i) => {
    const next = i + 1 < cells.length ? layout.more[i] : undefined;
    const rest = next === undefined ? [] : [relative(tableRow.row, next)];
    return `=${[...own, ...rest].join('&')}`;
  });
}

/** Of the columns with those formulas, which are not printed. */
export const MORE_HEADER = 'Kiểm tra, phần tiếp (không in)';

/** Excel takes 8.192 characters, and addresses grow with the rows that are inserted. */
const LONGEST = 7_000;

/** Parts that one formula has room for, and those for the next one. */
function inCells(parts: readonly string[]): string[][] {
  const cells: string[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.length + 1 > room || cells.length === 0) {
      cells.push([]);
      room = LONGEST;
    }
    cells.at(-1)!.push(part);
    room -= part.length + 1;
  }
  return cells;
}

function partsOf(layout: TableLayout, tableRow: TableRow): string[] {
  const { row, role } = tableRow;
  const statements: Statement[] = [
    ...rowStatements(layout, tableRow),
    [hasText(layout, row), 'Có ô số đang là chữ'],
    ...COUNTED.map(({ isOf, title }): Statement => [
      anyIn(layout, row, (figure) => isCount(figure) && isOf(figure), isNoCount),
      `${title} phải là số nguyên, không âm`,
    ]),
    [anyIn(layout, row, isAmount, isNegative), 'Số tiền không được âm'],
    [anyIn(layout, row, isRate, isNoRate), 'Tỷ lệ phải từ 0 đến 100'],
    ...relationStatements(layout, row, role),
    ...statementConditions(layout).map(({ text, at }): Statement => [at(row), text]),
    [lacking(layout, row, role), 'Thiếu công thức: bấm Tính lại'],
  ];
  return statements.flatMap(([condition, text]) =>
    condition === undefined ? [] : [`IF(${condition},"${text}. ","")`],
  );
}

function anyIn(
  layout: TableLayout,
  row: number,
  isConcerned: (figure: FigureColumn) => boolean,
  condition: (cell: string) => string,
): string | undefined {
  return anyOf(cellsOf(row, layout.figures.filter(isConcerned)).map(condition));
}

function relationStatements(layout: TableLayout, row: number, role: TableRow['role']): Statement[] {
  const { place } = layout;
  if (role === 'total' && place === undefined) return [];
  return relationConditions(layout).map((condition) => [
    role === 'total' && place !== undefined
      ? conditionOnTotal({ ...layout, place }, condition, row)
      : condition.at(row),
    condition.text,
  ]);
}

/** What is said of the row as a whole: of its name, and of its sums. */
function rowStatements(layout: TableLayout, tableRow: TableRow): Statement[] {
  if (tableRow.role === 'total') return totalStatements(layout, tableRow.row);
  if (isList(layout)) return missingWords(layout, tableRow.row);
  return isProgramme(layout)
    ? nodeStatements(layout, tableRow)
    : placeStatements(layout, tableRow.row);
}

/** Words that a list cannot do without; asked for, and no fault that is marked. */
function missingWords({ place, texts }: TableLayout, row: number): Statement[] {
  if (place === undefined) return [];
  return texts
    .filter(({ definition: { required } }) => required)
    .map(({ column, definition: { header } }) => [
      `AND(ISTEXT(${inColumn(row, place)}),${inColumn(row, column)}="")`,
      `Chưa ghi ${header.charAt(0).toLocaleLowerCase('vi')}${header.slice(1)}`,
    ]);
}

function placeStatements(layout: TableLayout, row: number): Statement[] {
  if (layout.place === undefined) return [];
  return [[isRepeatedPlace(layout, layout.place, row), 'Trùng tên đơn vị']];
}

function nodeStatements(layout: TableLayout, { row, role, node }: TableRow): Statement[] {
  if (node === undefined) return [];
  return layout.figures.filter(isAdded).map((figure): Statement => {
    const cell = relative(row, figure.column);
    const wrong =
      role === 'subtotal'
        ? isNoNode(layout, figure, row, cell)
        : isNoSumOfActivities(layout, figure, row, cell);
    return [wrong, noSumText(figure)];
  });
}

function totalStatements(layout: TableLayout, row: number): Statement[] {
  const { place } = layout;
  const ranges = place === undefined ? [] : totalsOfRanges(layout);
  const implied = place === undefined ? [] : impliedTotals({ ...layout, place });
  const sums = layout.figures
    .filter(isAdded)
    .map((figure): Statement => [
      isNoTotal(layout, figure, relative(row, figure.column)),
      noSumText(figure),
    ]);
  return [
    ...sums,
    ...ranges.map((figure): Statement => [
      isNoTotalOfRanges({ ...layout, place: place! }, figure, row),
      noSumText(figure),
    ]),
    ...implied.map(({ text, at }): Statement => [at(row), text]),
    [hasStrayActivities(layout, row), 'Có dòng chưa thuộc dự án nào'],
    [lackingInBody(layout), 'Có dòng thiếu công thức: bấm Tính lại'],
  ];
}

function noSumText({ number }: FigureColumn): string {
  return `Cột ${number} khác tổng các dòng`;
}

/** Where a sum of rows is gone, the row says already that it differs from the sum. */
function lacking(layout: TableLayout, row: number, role: TableRow['role']): string | undefined {
  if (role === 'total')
    return anyOf(
      layout.figures
        .filter(isTotalDerived)
        .flatMap((figure) => lacksTotal(layout, figure, row) ?? []),
    );
  return anyOf([
    ...numberingOf(layout).map((numbering) => lacksNumber(layout, numbering, row)),
    ...derivedOf(layout)
      .filter((figure) => role === 'unit' || !isAdded(figure))
      .map((figure) => lacksFormula(layout, figure, row)),
  ]);
}

/** A row inserted by hand has no check of its own, so the total row speaks for it. */
function lackingInBody(layout: TableLayout): string | undefined {
  return anyOf([
    ...numberingOf(layout).map((numbering) => bodyLacksNumber(layout, numbering)),
    ...derivedOf(layout).map((figure) => bodyLacksFormula(layout, figure)),
  ]);
}

function numberingOf(layout: TableLayout): Numbering[] {
  const { place, index } = layout;
  return isProgramme(layout) ||
    layout.figures.length === 0 ||
    place === undefined ||
    index === undefined
    ? []
    : [{ place, index }];
}

function derivedOf({ figures }: TableLayout): TableLayout['figures'] {
  return figures.filter((figure) => figure.derive !== undefined);
}

function anyOf(conditions: readonly string[]): string | undefined {
  return conditions.length === 0 ? undefined : `OR(${conditions.join(',')})`;
}
