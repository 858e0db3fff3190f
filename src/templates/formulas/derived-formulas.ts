import type { TableRow } from '../../domain/table';
import type { Derivation } from '../schema';
import {
  findFigure,
  hasTotal,
  isAdded,
  isProgramme,
  type FigureColumn,
  type TableLayout,
} from '../layout/table-layout';
import { numberOfActivities, partsOfNode, partsOfTotal, type RowParts } from './row-parts';
import { isCountedByPlace, linkFormula } from '../links/link-formula';
import { bodySpan, inRow, relative } from './references';

/** By which rows of a list are marked; its case does not matter. */
const MARK = 'x';

/** The template's formula for a figure of a row; undefined where the figure is typed. */
export function figureFormula(
  layout: TableLayout,
  figure: FigureColumn,
  tableRow: TableRow,
): string | undefined {
  const { row, role } = tableRow;
  if (role === 'total') return totalFormula(layout, figure);
  if (role === 'subtotal' && isAdded(figure))
    return sumFormula(partsOfNode(layout, figure.column, row));
  return figure.derive
    ? derivedFormula(layout, figure.derive, row)
    : linkFormula(layout, figure, tableRow);
}

function totalFormula(layout: TableLayout, figure: FigureColumn): string | undefined {
  if (layout.total === undefined) return undefined;
  if (isAdded(figure) || isCountedByPlace(layout, figure))
    return sumFormula(partsOfTotal(layout, figure.column));
  return figure.derive ? derivedFormula(layout, figure.derive, layout.total) : undefined;
}

function sumFormula(parts: RowParts | undefined): string | undefined {
  return parts && `=IF(${parts.count}=0,"",${parts.sum})`;
}

/** The running number of a place, counted from the row above the body. */
export function indexFormula(layout: TableLayout, row: number): string | undefined {
  const above = aboveBody(layout);
  if (isProgramme(layout) || above === undefined || layout.place === undefined) return undefined;
  const place = relative(row, layout.place);
  return `=IF(${place}="","",ROW()-ROW(${inRow(above, layout.place)}))`;
}

function aboveBody({ definition, head, total, end }: TableLayout): number | undefined {
  return total === end || !hasTotal(definition) ? head : total;
}

/** How many rows are marked with an x in a column of words. */
export function marksFormula(layout: TableLayout, column: number): string {
  const span = bodySpan(layout, column);
  return `=SUMPRODUCT((${span}="${MARK}")*(ROW(${span})>ROW(${inRow(layout.head, column)})))`;
}

/** How many activities stand right below a row of the programme; undefined for activities themselves. */
export function activitiesFormula(
  layout: TableLayout,
  { node }: Pick<TableRow, 'node'>,
): string | undefined {
  return node === undefined ? undefined : numberOfActivities(layout);
}

function derivedFormula(layout: TableLayout, derive: Derivation, row: number): string | undefined {
  const cell = (key: string) => relative(row, findFigure(layout, key)!.column);
  switch (derive.relation) {
    case 'remaining': {
      const begin = cell(derive.begin);
      const reduction = cell(derive.reduction);
      return `=IF(COUNT(${begin},${reduction})=2,${begin}-${reduction},"")`;
    }
    case 'rate':
      return shareFormula(layout, cell(derive.count), cell(derive.households));
    case 'percent':
      return shareFormula(layout, cell(derive.part), cell(derive.whole));
    case 'sum': {
      const terms = derive.terms.map(cell);
      // Not SUM, which is what tells a sum of rows
      return `=IF(COUNT(${terms.join(',')})=0,"",${terms.map(numberIn).join('+')})`;
    }
    case 'whole': {
      const parts = derive.parts.map(cell);
      return `=IF(COUNT(${parts.join(',')})=${parts.length},${parts.join('+')},"")`;
    }
    case 'movement': {
      const begin = cell(derive.begin);
      const less = derive.outflows.map((key) => `-${numberIn(cell(key))}`);
      const more = derive.inflows.map((key) => `+${numberIn(cell(key))}`);
      return `=IF(COUNT(${begin})=0,"",${begin}${[...less, ...more].join('')})`;
    }
  }
}

function shareFormula({ definition }: TableLayout, part: string, whole: string): string {
  const share = `ROUND(100*${part}/${whole},${definition.rateDecimals})`;
  return `=IF(AND(COUNT(${part},${whole})=2,N(${whole})>0),${share},"")`;
}

/** Nothing where the cell holds no number. */
function numberIn(cell: string): string {
  return `N(${cell})`;
}

/** How the column-number row states the derivation: `4=3/1*100`, or the bare number. */
export function columnNumberText(layout: TableLayout, { number, derive }: FigureColumn): string {
  const of = (key: string) => String(findFigure(layout, key)!.number);
  switch (derive?.relation) {
    case 'remaining':
      return `${number}=${of(derive.begin)}-${of(derive.reduction)}`;
    case 'rate':
      return `${number}=${of(derive.count)}/${of(derive.households)}*100`;
    case 'percent':
      return `${number}=${of(derive.part)}/${of(derive.whole)}*100`;
    case 'sum':
      return `${number}=${derive.terms.map(of).join('+')}`;
    case 'whole':
      return `${number}=${derive.parts.map(of).join('+')}`;
    case 'movement':
      return `${number}=${[derive.begin, ...derive.outflows].map(of).join('-')}${derive.inflows
        .map((key) => `+${of(key)}`)
        .join('')}`;
    case undefined:
      return String(number);
  }
}
