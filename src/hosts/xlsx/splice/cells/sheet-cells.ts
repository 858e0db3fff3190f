import {
  formatCell,
  formatRange,
  parseRange,
  unite,
  type RangeAddress,
} from '../../../../domain/address';
import type { CellWrite } from '../../../../ports/workbook-copy';
import { WorkbookError } from '../../../../ports/workbook-port';
import { decodeText } from '../../package';
import { ShiftableFormula } from '../../read/sheet/formula-shift';
import { element, escapeXml, type Attributes } from '../../write/xml';
import { attributesIn, findAttribute } from '../markup/attributes';
import { insertChild } from '../markup/children-in-order';
import { MarkupEdit } from '../markup/markup-edit';
import { cellElement, insideOf, resultInside } from './cell-xml';
import { cellsSharing, locateCells, type LocatedCell, type LocatedRow } from './locate-cells';

/** Attributes of a cell that speak of its value: they go with it. */
const OF_VALUE: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

export interface WrittenSheet {
  readonly xml: string;
  /** Whether a formula stands no longer where one stood. */
  readonly endsFormulas: boolean;
}

/** The text of a worksheet with these cells written; styles stay. */
export function writeSheetCells(xml: string, writes: readonly CellWrite[]): WrittenSheet {
  return new SheetCells(xml, writes).write();
}

class SheetCells {
  private readonly edit: MarkupEdit;
  private readonly located;
  private readonly byRow = new Map<number, Map<number, CellWrite>>();
  private readonly columnStyles: readonly { first: number; last: number; style: string }[];
  private readonly newRows: string[] = [];
  private endsFormulas = false;

  constructor(
    private readonly xml: string,
    writes: readonly CellWrite[],
  ) {
    for (const write of writes) {
      const { row, column } = write.cell;
      const ofRow = this.byRow.get(row) ?? new Map<number, CellWrite>();
      this.byRow.set(row, ofRow.set(column, write));
    }
    this.edit = new MarkupEdit(xml, ({ local }) => local === 'worksheet' || local === 'cols');
    this.located = locateCells(xml, new Set(this.byRow.keys()));
    this.columnStyles = this.readColumnStyles();
  }

  write(): WrittenSheet {
    const inOrder = [...this.byRow].sort(([one], [other]) => one - other);
    for (const [, writes] of inOrder) for (const write of writes.values()) this.checkArrays(write);
    this.freeSharedFormulas();
    for (const [row, writes] of inOrder) {
      const found = this.located.rows.get(row);
      if (found) this.writeRow(found, writes);
      else this.addRow(row, writes);
    }
    this.addRowsAtEnd();
    this.extendDimension();
    return { xml: this.edit.result(), endsFormulas: this.endsFormulas };
  }

  private get prefix(): string {
    return this.edit.root.prefix;
  }

  /** Throws WorkbookError `unsupported` for a part of what one formula fills. */
  private checkArrays({ sheet, cell: { row, column }, content }: CellWrite): void {
    const isInside = ({ top, left, bottom, right }: RangeAddress): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    if (content !== undefined && this.located.arrays.some(isInside))
      throw new WorkbookError('unsupported', `${sheet}!${formatCell({ row, column })}`);
  }

  /** Formulas that share the text of a cell that is overwritten are written out for each. */
  private freeSharedFormulas(): void {
    const groups = new Set<string>();
    const written = new Set<number>();
    for (const row of this.located.rows.values())
      for (const cell of row.cells) {
        if (this.writeTo(cell)?.content === undefined) continue;
        written.add(cell.start);
        const { formula } = cell;
        if (formula?.kind === 'shared' && !formula.isEmpty) groups.add(formula.group ?? '');
      }
    if (groups.size === 0) return;
    const origins = new Map<string, { cell: LocatedCell; text: ShiftableFormula }>();
    for (const cell of cellsSharing(this.xml, groups)) {
      const { formula } = cell;
      const group = formula.group ?? '';
      const text = decodeText(this.textInside(formula));
      if (text !== '') origins.set(group, { cell, text: new ShiftableFormula(text) });
      const origin = origins.get(group);
      if (!origin || written.has(cell.start)) continue;
      const rows = cell.row - origin.cell.row;
      const own = origin.text.shifted(rows, cell.column - origin.cell.column);
      const xml = element(formula.name, {}, escapeXml(own));
      this.edit.replace(formula.start, formula.end, xml);
    }
  }

  private textInside({
    name,
    tagEnd,
    end,
    isEmpty,
  }: LocatedCell | NonNullable<LocatedCell['formula']>): string {
    return isEmpty ? '' : this.xml.slice(tagEnd, this.xml.lastIndexOf(`</${name}`, end - 1));
  }

  private writeTo({ row, column }: LocatedCell): CellWrite | undefined {
    return this.byRow.get(row)?.get(column);
  }

  private writeRow(row: LocatedRow, writes: ReadonlyMap<number, CellWrite>): void {
    const there = new Map(row.cells.map((cell) => [cell.column, cell]));
    const rowStyle = findAttribute(this.xml, row, 'customFormat')
      ? findAttribute(this.xml, row, 's')
      : undefined;
    const added: CellWrite[] = [];
    for (const write of writes.values()) {
      const cell = there.get(write.cell.column);
      if (cell) this.writeCell(cell, write);
      else if (insideOf(write, this.prefix)?.xml) added.push(write);
    }
    added.sort((one, other) => one.cell.column - other.cell.column);
    if (added.length === 0) return;
    if (row.isEmpty) {
      const cells = added.map((write) => this.newCell(write, rowStyle)).join('');
      const slash = this.xml.lastIndexOf('/', row.tagEnd - 1);
      this.edit.replace(slash, row.tagEnd, `>${cells}</${row.name}>`);
    } else {
      const rowEnd = this.xml.lastIndexOf('</', row.end - 1);
      for (const write of added) {
        const next = row.cells.find(({ column }) => column > write.cell.column);
        this.edit.insertAt(next?.start ?? rowEnd, this.newCell(write, rowStyle));
      }
    }
    this.forgetSpans(row);
  }

  /** A hint that need not be there, and would be wrong. */
  private forgetSpans({ start, tagEnd }: LocatedRow): void {
    const spans = attributesIn(this.xml, start, tagEnd).find(({ name }) => name === 'spans');
    if (!spans) return;
    const nameStart = this.xml.lastIndexOf('spans', spans.valueStart);
    this.edit.replace(nameStart, spans.valueEnd + 1, '');
  }

  private writeCell(cell: LocatedCell, write: CellWrite): void {
    const inside = insideOf(write, this.prefix);
    const kept = attributesIn(this.xml, cell.start, cell.tagEnd).filter(({ name }) =>
      inside ? !OF_VALUE.has(name) : name !== 't',
    );
    const attributes: Attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
    if (inside) {
      if (cell.formula && !(write.content && 'formula' in write.content)) this.endsFormulas = true;
      this.edit.replace(cell.start, cell.end, cellElement(cell.name, attributes, inside));
    } else if (cell.formula && write.result !== undefined) {
      const result = resultInside(write.result, this.prefix);
      const formula = this.xml.slice(cell.formula.start, cell.formula.end);
      const xml = formula + result.xml;
      this.edit.replace(
        cell.start,
        cell.end,
        cellElement(cell.name, attributes, { ...result, xml }),
      );
    }
  }

  private newCell(write: CellWrite, rowStyle: string | undefined): string {
    const { column } = write.cell;
    const ofColumn = this.columnStyles.find(({ first, last }) => column >= first && column <= last);
    const attributes = { r: formatCell(write.cell), s: rowStyle ?? ofColumn?.style };
    return cellElement(`${this.prefix}c`, attributes, insideOf(write, this.prefix)!);
  }

  private addRow(row: number, writes: ReadonlyMap<number, CellWrite>): void {
    const cells = [...writes.values()]
      .filter((write) => insideOf(write, this.prefix)?.xml)
      .sort((one, other) => one.cell.column - other.cell.column)
      .map((write) => this.newCell(write, undefined));
    if (cells.length === 0) return;
    const xml = element(`${this.prefix}row`, { r: row + 1 }, ...cells);
    const gap = this.located.gaps.get(row);
    if (gap === undefined) this.newRows.push(xml);
    else this.edit.insertAt(gap, xml);
  }

  private addRowsAtEnd(): void {
    const data = this.edit.root.children.find(({ local }) => local === 'sheetData');
    const xml = this.newRows.join('');
    if (xml === '') return;
    if (data) this.edit.append(data, xml);
    else insertChild(this.edit, BEFORE_DATA, element(`${this.prefix}sheetData`, {}, xml));
  }

  /** Programs that read row by row rely on the range that a sheet says it fills. */
  private extendDimension(): void {
    const found = this.edit.root.children.find(({ local }) => local === 'dimension');
    const stated = found && this.edit.attribute(found, 'ref');
    if (!found || stated === undefined) return;
    const filled = [...this.byRow.values()].flatMap((writes) =>
      [...writes.values()].flatMap(({ cell, content }) =>
        content && !('value' in content && content.value === null)
          ? parseRange(formatCell(cell))
          : [],
      ),
    );
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

const BEFORE_DATA = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];
