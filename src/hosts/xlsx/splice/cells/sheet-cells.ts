import { cellRange, formatCell, type RangeAddress } from '../../../../domain/address';
import type { CellWrite } from '../../../../ports/workbook-copy';
import { WorkbookError } from '../../../../ports/workbook-port';
import { decodeText } from '../../package';
import { ShiftableFormula } from '../../read/sheet/formula-shift';
import { element, escapeXml, type Attributes } from '../../write/xml';
import { attributesIn } from '../markup/attributes';
import { MarkupEdit } from '../markup/markup-edit';
import { CellPlaces, isAroundCells, type PlacedCell } from './cell-places';
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
  private readonly places: CellPlaces;
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
    this.edit = new MarkupEdit(xml, isAroundCells);
    this.located = locateCells(xml, new Set(this.byRow.keys()));
    this.places = new CellPlaces(this.edit, this.located);
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
    this.places.addRowsAtEnd();
    this.places.extendDimension(this.filled());
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
    const rowStyle = this.places.styleOfRow(row);
    const added: CellWrite[] = [];
    for (const write of writes.values()) {
      const cell = there.get(write.cell.column);
      if (cell) this.writeCell(cell, write);
      else if (insideOf(write, this.prefix)?.xml) added.push(write);
    }
    this.places.addCells(
      row,
      added.map((write) => this.newCell(write, rowStyle)),
    );
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

  private newCell(write: CellWrite, rowStyle: string | undefined): PlacedCell {
    const { column } = write.cell;
    const s = rowStyle ?? this.places.styleOfColumn(column);
    const inside = insideOf(write, this.prefix)!;
    const attributes = { r: formatCell(write.cell), s };
    return { column, xml: cellElement(`${this.prefix}c`, attributes, inside) };
  }

  private addRow(row: number, writes: ReadonlyMap<number, CellWrite>): void {
    const cells = [...writes.values()]
      .filter((write) => insideOf(write, this.prefix)?.xml)
      .map((write) => this.newCell(write, undefined));
    if (cells.length > 0) this.places.addRow(row, {}, cells);
  }

  private filled(): RangeAddress[] {
    return [...this.byRow.values()].flatMap((writes) =>
      [...writes.values()].flatMap(({ cell: { row, column }, content }) =>
        content && !('value' in content && content.value === null) ? cellRange(row, column) : [],
      ),
    );
  }
}
