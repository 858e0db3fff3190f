import { findFigure, isAdded, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { bodySpan, inColumn } from './references';
import { partsOfTotal } from './row-parts';

/**
 * Conditions for a formula of the template that is gone: everything that it needs is there
 * and yet its cell holds no number. That is asked, not whether the cell is empty, because a
 * formula that shows nothing counts as text in some programs and as empty in others.
 */

/** In a row, for a figure that follows from others of the row. */
export function lacksFormula(layout: TableLayout, figure: FigureColumn, row: number): string {
  const { all, some, notZero } = needsOf(layout, figure);
  const cell = (column: number) => inColumn(row, column);
  const count = (columns: readonly number[]) => `COUNT(${columns.map(cell).join(',')})`;
  const conditions = [
    ...(all.length > 0 ? [`${count(all)}=${all.length}`] : []),
    ...(some.length > 0 ? [`${count(some)}>0`] : []),
    ...notZero.map((column) => `N(${cell(column)})>0`),
    `COUNT(${cell(figure.column)})=0`,
  ];
  return `AND(${conditions.join(',')})`;
}

/** In the total row, whichever way the figure gets its total. */
export function lacksTotal(
  layout: TableLayout,
  figure: FigureColumn,
  total: number,
): string | undefined {
  if (!isAdded(figure)) return lacksFormula(layout, figure, total);
  const parts = partsOfTotal(layout, figure.column);
  const cell = inColumn(total, figure.column);
  return parts && `AND(${parts.count}>0,COUNT(${cell})=0)`;
}

/** In any row of the body, as the total row sees it. */
export function bodyLacksFormula(layout: TableLayout, figure: FigureColumn): string {
  const { all, some, notZero } = needsOf(layout, figure);
  const span = (column: number) => bodySpan(layout, column);
  const isNumber = (column: number) => `ISNUMBER(${span(column)})`;
  const factors = [
    ...all.map(isNumber),
    ...(some.length > 0 ? [`(${some.map(isNumber).join('+')}>0)`] : []),
    ...notZero.map((column) => `(${span(column)}>0)`),
    `(1-${isNumber(figure.column)})`,
  ];
  return `SUMPRODUCT(${factors.join('*')})>0`;
}

/** Columns of a row's place and running number, for a table that still has both. */
export interface Numbering {
  readonly place: number;
  readonly index: number;
}

/**
 * A row with a place and a figure but no running number was inserted by hand: the number's
 * formula shows one as soon as there is a place. A heading between the places has no figures.
 */
export function lacksNumber(layout: TableLayout, { place, index }: Numbering, row: number): string {
  const cell = (column: number) => inColumn(row, column);
  const number = cell(index);
  const figures = layout.figures.map(({ column }) => cell(column));
  return `AND(ISTEXT(${cell(place)}),COUNT(${figures.join(',')})>0,${isBlank(number)})`;
}

export function bodyLacksNumber(layout: TableLayout, { place, index }: Numbering): string {
  const span = (column: number) => bodySpan(layout, column);
  const figures = layout.figures.map(({ column }) => `ISNUMBER(${span(column)})`);
  const inserted = `ISTEXT(${span(place)})*(${isBlank(span(index))})`;
  return `SUMPRODUCT(${inserted}*(${figures.join('+')}>0))>0`;
}

function isBlank(cells: string): string {
  return `ISTEXT(${cells})+ISNUMBER(${cells})=0`;
}

/** Columns of which all, or at least one, must hold numbers for the formula to give one, and those that must not be 0. */
interface Needs {
  readonly all: readonly number[];
  readonly some: readonly number[];
  readonly notZero: readonly number[];
}

function needsOf(layout: TableLayout, { derive }: FigureColumn): Needs {
  const columnOf = (key: string) => findFigure(layout, key)!.column;
  const none: Needs = { all: [], some: [], notZero: [] };
  switch (derive?.relation) {
    case undefined:
      return none;
    case 'remaining':
      return { ...none, all: [columnOf(derive.begin), columnOf(derive.reduction)] };
    case 'rate':
      return shareNeeds(columnOf(derive.count), columnOf(derive.households));
    case 'percent':
      return shareNeeds(columnOf(derive.part), columnOf(derive.whole));
    case 'sum':
      return { ...none, some: derive.terms.map(columnOf) };
    case 'whole':
      return { ...none, all: derive.parts.map(columnOf) };
    case 'movement':
      return { ...none, all: [columnOf(derive.begin)] };
  }
}

function shareNeeds(part: number, whole: number): Needs {
  return { all: [part, whole], some: [], notZero: [whole] };
}
