import type { TableRow } from '../../domain/table';
import { isCount, isTotalDerived, type TableLayout } from '../layout/table-layout';
import { hasText, isNoCount, isNoRate, isNoSum, isRepeatedPlace } from './cell-conditions';
import {
  bodyLacksFormula,
  bodyLacksNumber,
  lacksFormula,
  lacksNumber,
  lacksTotal,
  type Numbering,
} from './lacking-formulas';
import { cellsOf, relative } from './references';
import { conditionOnTotal, relationConditions } from './relation-conditions';

type Statement = readonly [condition: string | undefined, text: string];

/**
 * The check column's formula: everything that is off in the row, in Vietnamese, or "".
 * It works in plain Excel, so it uses only what every spreadsheet program has.
 */
export function checkFormula(layout: TableLayout, row: number, role: TableRow['role']): string {
  const statements: Statement[] = [
    ...(role === 'unit' ? placeStatements(layout, row) : totalStatements(layout, row)),
    [hasText(layout, row), 'Có ô số đang là chữ'],
    [
      anyOf(cellsOf(row, layout.figures.filter(isCount)).map(isNoCount)),
      'Số hộ phải là số nguyên, không âm',
    ],
    [
      anyOf(
        cellsOf(
          row,
          layout.figures.filter((figure) => !isCount(figure)),
        ).map(isNoRate),
      ),
      'Tỷ lệ phải từ 0 đến 100',
    ],
    ...relationStatements(layout, row, role),
    [lacking(layout, row, role), 'Thiếu công thức: bấm Tính lại'],
  ];
  const parts = statements.flatMap(([condition, text]) =>
    condition === undefined ? [] : [`IF(${condition},"${text}. ","")`],
  );
  return `=${parts.join('&')}`;
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

function placeStatements(layout: TableLayout, row: number): Statement[] {
  if (layout.place === undefined) return [];
  return [[isRepeatedPlace(layout, layout.place, row), 'Trùng tên đơn vị']];
}

function totalStatements(layout: TableLayout, row: number): Statement[] {
  const sums = layout.figures.filter(isCount).map((figure): Statement => {
    const wrong = isNoSum(layout, relative(row, figure.column), figure.column);
    return [wrong, `Cột ${figure.number} khác tổng các dòng`];
  });
  return [...sums, [lackingInBody(layout), 'Có dòng thiếu công thức: bấm Tính lại']];
}

function lacking(layout: TableLayout, row: number, role: TableRow['role']): string | undefined {
  if (role === 'total')
    return anyOf(
      layout.figures.filter(isTotalDerived).map((figure) => lacksTotal(layout, figure, row)),
    );
  return anyOf([
    ...numberingOf(layout).map((numbering) => lacksNumber(layout, numbering, row)),
    ...derivedOf(layout).map((figure) => lacksFormula(layout, figure, row)),
  ]);
}

/** A row inserted by hand has no check of its own, so the total row speaks for it. */
function lackingInBody(layout: TableLayout): string | undefined {
  return anyOf([
    ...numberingOf(layout).map((numbering) => bodyLacksNumber(layout, numbering)),
    ...derivedOf(layout).map((figure) => bodyLacksFormula(layout, figure)),
  ]);
}

function numberingOf({ place, index }: TableLayout): Numbering[] {
  return place === undefined || index === undefined ? [] : [{ place, index }];
}

function derivedOf({ figures }: TableLayout): TableLayout['figures'] {
  return figures.filter((figure) => figure.derive !== undefined);
}

function anyOf(conditions: readonly string[]): string | undefined {
  return conditions.length === 0 ? undefined : `OR(${conditions.join(',')})`;
}
