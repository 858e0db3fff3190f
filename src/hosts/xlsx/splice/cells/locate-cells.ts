import { parseRange, type RangeAddress } from '../../../../domain/address';
import { columnOf, packCellReference } from '../../read/sheet/cell-reference';
import { findAttribute } from '../markup/attributes';
import { tagsOf, type TagSpan } from '../markup/tags';

/** An element by where it stands; its names are as written. */
interface LocatedElement {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Behind its end tag. */
  end: number;
  readonly isEmpty: boolean;
}

export interface LocatedFormula extends LocatedElement {
  /** `shared`, `array`, `dataTable`; absent for a formula of its own. */
  readonly kind: string | undefined;
  readonly group: string | undefined;
}

export interface LocatedCell extends LocatedElement {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  formula?: LocatedFormula;
}

export interface LocatedRow extends LocatedElement {
  readonly cells: LocatedCell[];
}

export interface LocatedCells {
  /** By 0-based row: those that were asked for and are there. */
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** Where a row that was asked for and is not there would start; at the end of all where missing. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Ranges of more than one cell that one formula fills. */
  readonly arrays: readonly RangeAddress[];
}

/**
 * Finds rows and cells in the text of a worksheet without keeping any other, however many there are.
 * Cells and rows without a reference follow the one before (ISO/IEC 29500-1, 18.3.1.4 and 18.3.1.73).
 */
export function locateCells(xml: string, wanted: ReadonlySet<number>): LocatedCells {
  const rows = new Map<number, LocatedRow>();
  const gaps = new Map<number, number>();
  const arrays: RangeAddress[] = [];
  const missing = [...wanted].sort((one, other) => one - other);
  for (const event of walkCells(xml)) {
    if (event.kind === 'row') {
      while (missing.length > 0 && missing[0]! <= event.row) {
        const row = missing.shift()!;
        if (row === event.row) rows.set(row, event.element);
        else gaps.set(row, event.element.start);
      }
    } else if (event.kind === 'cell') {
      rows.get(event.element.row)?.cells.push(event.element);
    } else if (event.formula.kind === 'array' || event.formula.kind === 'dataTable') {
      const range = parseRange(findAttribute(xml, event.formula, 'ref') ?? '');
      if (range.top !== range.bottom || range.left !== range.right) arrays.push(range);
    }
  }
  return { rows, gaps, arrays };
}

/** Cells whose formula is one of these shared ones. */
export function* cellsSharing(
  xml: string,
  groups: ReadonlySet<string>,
): Iterable<LocatedCell & { readonly formula: LocatedFormula }> {
  for (const event of walkCells(xml)) {
    if (event.kind !== 'formula') continue;
    const { cell, formula } = event;
    if (formula.kind === 'shared' && groups.has(formula.group ?? '')) yield { ...cell, formula };
  }
}

type CellEvent =
  | { readonly kind: 'row'; readonly row: number; readonly element: LocatedRow }
  | { readonly kind: 'cell'; readonly element: LocatedCell }
  /** Told once the formula has ended; its cell has not. */
  | { readonly kind: 'formula'; readonly cell: LocatedCell; readonly formula: LocatedFormula };

/** Rows and cells are told when they start: their ends come to be known later on. */
function* walkCells(xml: string): Iterable<CellEvent> {
  let inData = false;
  let row: LocatedRow | undefined;
  let rowIndex = -1;
  let cell: LocatedCell | undefined;
  let column = -1;
  let formula: LocatedFormula | undefined;
  for (const tag of tagsOf(xml)) {
    const local = tag.name.slice(tag.name.indexOf(':') + 1);
    if (tag.kind === 'end') {
      if (local === 'sheetData') return;
      if (local === 'row' && row) row.end = tag.end;
      else if (local === 'c' && cell) cell.end = tag.end;
      else if (local === 'f' && cell && formula) {
        formula.end = tag.end;
        yield { kind: 'formula', cell, formula };
      }
    } else if (local === 'sheetData') {
      inData = true;
    } else if (inData && local === 'row') {
      const number = findAttribute(xml, spanOf(tag), 'r');
      rowIndex = number === undefined ? rowIndex + 1 : Number(number) - 1;
      column = -1;
      row = { ...toElement(tag), cells: [] };
      yield { kind: 'row', row: rowIndex, element: row };
    } else if (inData && local === 'c') {
      const reference = findAttribute(xml, spanOf(tag), 'r');
      column = reference === undefined ? column + 1 : columnOf(packCellReference(reference));
      cell = { ...toElement(tag), row: rowIndex, column };
      yield { kind: 'cell', element: cell };
    } else if (inData && local === 'f' && cell) {
      formula = toFormula(xml, tag);
      cell.formula = formula;
      if (tag.kind === 'empty') yield { kind: 'formula', cell, formula };
    }
  }
}

function toElement({ name, start, end, kind }: TagSpan): LocatedElement {
  return { name, start, tagEnd: end, end, isEmpty: kind === 'empty' };
}

function toFormula(xml: string, tag: TagSpan): LocatedFormula {
  const span = spanOf(tag);
  const kind = findAttribute(xml, span, 't');
  return { ...toElement(tag), kind, group: findAttribute(xml, span, 'si') };
}

function spanOf({ start, end }: TagSpan): { readonly start: number; readonly tagEnd: number } {
  return { start, tagEnd: end };
}
