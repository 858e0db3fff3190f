import { formatRange, parseRange, unite, type RangeAddress } from '../../../../domain/address';
import { element, type Attributes } from '../../write/xml';
import { findAttribute } from '../markup/attributes';
import { insertChild } from '../markup/children-in-order';
import type { MarkupEdit } from '../markup/markup-edit';
import type { MarkupElement } from '../markup/outline';
import type { LocatedCells, LocatedRow } from './locate-cells';

const BEFORE_DATA = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];

/** Of a worksheet, what `CellPlaces` needs to know; its cells are located. */
export function isAroundCells({ local }: MarkupElement): boolean {
  return local === 'worksheet' || local === 'cols';
}

/** A cell that the sheet does not have yet. */
export interface PlacedCell {
  /** 0-based. */
  readonly column: number;
  readonly xml: string;
}

/** Puts cells and rows that a worksheet does not have where their order wants them. */
export class CellPlaces {
  private readonly columnStyles: readonly { first: number; last: number; style: string }[];
  private readonly newRows: string[] = [];

  /** @param edit of a worksheet, entered as `isAroundCells` says */
  constructor(
    private readonly edit: MarkupEdit,
    private readonly located: LocatedCells,
  ) {
    this.columnStyles = this.readColumnStyles();
  }

  styleOfColumn(column: number): string | undefined {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
  }

  /** The style that cells of the row have which are not there. */
  styleOfRow(row: LocatedRow): string | undefined {
    const { xml } = this.edit;
    return findAttribute(xml, row, 'customFormat') ? findAttribute(xml, row, 's') : undefined;
  }

  addCells(row: LocatedRow, cells: readonly PlacedCell[]): void {
    if (cells.length === 0) return;
    const { xml } = this.edit;
    const inOrder = [...cells].sort((one, other) => one.column - other.column);
    if (row.isEmpty) {
      const slash = xml.lastIndexOf('/', row.tagEnd - 1);
      this.edit.replace(slash, row.tagEnd, `>${textOf(inOrder)}</${row.name}>`);
    } else {
      const rowEnd = xml.lastIndexOf('</', row.end - 1);
      for (const cell of inOrder) {
        const next = row.cells.find(({ column }) => column > cell.column);
        this.edit.insertAt(next?.start ?? rowEnd, cell.xml);
      }
    }
    // A hint that need not be there, and would be wrong.
    this.edit.removeAttribute(row, 'spans');
  }

  /** @param row 0-based; one that is not there */
  addRow(row: number, attributes: Attributes, cells: readonly PlacedCell[]): void {
    const inOrder = [...cells].sort((one, other) => one.column - other.column);
    const name = `${this.edit.root.prefix}row`;
    const xml = element(name, { r: row + 1, ...attributes }, textOf(inOrder));
    const gap = this.located.gaps.get(row);
    if (gap === undefined) this.newRows.push(xml);
    else this.edit.insertAt(gap, xml);
  }

  /** Writes the rows that come behind all others, once each has been added in its order. */
  addRowsAtEnd(): void {
    const data = this.edit.root.children.find(({ local }) => local === 'sheetData');
    const xml = this.newRows.join('');
    if (xml === '') return;
    if (data) this.edit.append(data, xml);
    else {
      const name = `${this.edit.root.prefix}sheetData`;
      insertChild(this.edit, BEFORE_DATA, element(name, {}, xml));
    }
  }

  /** Programs that read row by row rely on the range that a sheet says it fills. */
  extendDimension(filled: readonly RangeAddress[]): void {
    const found = this.edit.root.children.find(({ local }) => local === 'dimension');
    const stated = found && this.edit.attribute(found, 'ref');
    if (!found || stated === undefined) return;
    const before = parseRange(stated);
    const after = formatRange(filled.reduce(unite, before));
    if (after !== formatRange(before)) this.edit.setAttribute(found, 'ref', after);
  }

  private readColumnStyles(): { first: number; last: number; style: string }[] {
    const columns = this.edit.root.children.filter(({ local }) => local === 'cols');
    return columns
      .flatMap(({ children }) => children)
      .flatMap((column) => {
        const style = this.edit.attribute(column, 'style');
        const first = Number(this.edit.attribute(column, 'min')) - 1;
        const last = Number(this.edit.attribute(column, 'max')) - 1;
        return style === undefined ? [] : [{ first, last, style }];
      });
  }
}

function textOf(cells: readonly PlacedCell[]): string {
  return cells.map(({ xml }) => xml).join('');
}
