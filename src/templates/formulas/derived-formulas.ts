import type { Derivation } from '../schema';
import { findFigure, isCount, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { bodySpan, inRow, relative } from './references';

/** The template's formula for a figure of a place; undefined where the figure is typed. */
export function unitFormula(
  layout: TableLayout,
  figure: FigureColumn,
  row: number,
): string | undefined {
  return figure.derive && derivedFormula(layout, figure.derive, row);
}

/** The template's formula for a figure of the total row; undefined where it is typed. */
export function totalFormula(layout: TableLayout, figure: FigureColumn): string | undefined {
  if (layout.total === undefined) return undefined;
  if (!isCount(figure)) return unitFormula(layout, figure, layout.total);
  const span = bodySpan(layout, figure.column);
  return `=IF(COUNT(${span})=0,"",SUM(${span}))`;
}

/** The running number of a place, counted from the row above the body. */
export function indexFormula(layout: TableLayout, row: number): string | undefined {
  if (layout.total === undefined || layout.place === undefined) return undefined;
  const above = layout.total === layout.end ? layout.head : layout.total;
  const place = relative(row, layout.place);
  return `=IF(${place}="","",ROW()-ROW(${inRow(above, layout.place)}))`;
}

function derivedFormula(layout: TableLayout, derive: Derivation, row: number): string {
  const cell = (key: string) => relative(row, findFigure(layout, key)!.column);
  switch (derive.relation) {
    case 'remaining': {
      const begin = cell(derive.begin);
      const reduction = cell(derive.reduction);
      return `=IF(COUNT(${begin},${reduction})=2,${begin}-${reduction},"")`;
    }
    case 'rate': {
      const count = cell(derive.count);
      const households = cell(derive.households);
      const rate = `ROUND(100*${count}/${households},${layout.definition.rateDecimals})`;
      return `=IF(AND(COUNT(${count},${households})=2,N(${households})>0),${rate},"")`;
    }
  }
}

/** How the column-number row states the derivation: `5=100*4/1`, or the bare number. */
export function columnNumberText(layout: TableLayout, figure: FigureColumn): string {
  const number = (key: string) => findFigure(layout, key)!.number;
  switch (figure.derive?.relation) {
    case 'remaining':
      return `${figure.number}=${number(figure.derive.begin)}-${number(figure.derive.reduction)}`;
    case 'rate':
      return `${figure.number}=${number(figure.derive.count)}/${number(figure.derive.households)}*100`;
    case undefined:
      return String(figure.number);
  }
}
