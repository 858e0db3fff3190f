import { parseRange, type RangeAddress } from '../../../../domain/address';
import { WorkbookFileError } from '../../../../ports/workbook-file';
import { decodeText, type XmlAttributes, type XmlHandler, type XmlShortcut } from '../../package';
import type { Allowance } from '../allowance';
import { REVISION } from '../namespaces';
import { RichText } from '../rich-text';
import { decodeEscapes } from '../text-escapes';
import { CellReader, type CellTexts } from './cell-reader';
import { columnOf, packCell, packCellReference, parseRowNumber, rowOf } from './cell-reference';
import { isTrue } from './flag';
import { RowCollector } from './row-collector';

const NOWHERE = -1;

/** A cell as Excel, LibreOffice and openpyxl write it: its address, format and type, then plain text. */
const WRITTEN_CELL =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,5})")?(?: t="([a-z]{1,3})")?>(?:<f>([^<&\r]*)<\/f>)?<v>([^<&\r]*)<\/v><\/c>/y;

/** A cell that holds its text itself, as openpyxl and many exports write it. */
const WRITTEN_TEXT =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,5})")? t="inlineStr"><is><t(?: xml:space="preserve")?>([^<\r]*)<\/t><\/is><\/c>/y;

/** Gathers what a snapshot holds of a worksheet (ISO/IEC 29500-1, 18.3). */
export class SheetHandler implements XmlHandler {
  readonly merges: RangeAddress[] = [];
  /** 0-based, first and last, as the file lists them. */
  readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  protected = false;
  /** Packed references of cells that may be typed over on a protected sheet. */
  readonly unlocked = new Set<number>();
  /** Excel's own id of the sheet, where it wrote one. */
  uid: string | undefined;
  readonly rows: RowCollector;
  listening = false;
  readonly shortcuts: readonly XmlShortcut[] = [
    { names: ['c', 'v'], take: (source, start) => this.takeCells(source, start) },
    { names: ['c', 'is', 't'], take: (source, start) => this.takeTexts(source, start) },
  ];
  private readonly cell: CellReader;
  private readonly inlineText = new RichText();
  private row = NOWHERE;
  private column = NOWHERE;
  private pieces = '';
  private inCell = false;

  constructor(
    private readonly part: string,
    texts: CellTexts,
    private readonly allowance: Allowance,
  ) {
    const damaged = this.damaged.bind(this);
    this.rows = new RowCollector(allowance, damaged);
    this.cell = new CellReader(texts, allowance, damaged);
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.startCell(attributes.find('r'), attributes.find('t'), attributes.find('s'));
        break;
      case 'v':
      case 'f':
        this.startContent(name, attributes);
        break;
      case 'row':
        this.startRow(attributes);
        break;
      case 'mergeCell':
        this.addMerge(attributes);
        break;
      case 'col':
        this.addColumn(attributes);
        break;
      case 'sheetProtection':
        this.protected = isTrue(attributes.find('sheet'));
        break;
      case 'worksheet':
        this.uid = attributes.find('uid', REVISION);
        break;
      default:
        this.openInline(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.endCell();
        break;
      case 'v':
        if (this.inCell) this.cell.setRaw(this.endContent());
        break;
      case 'f':
        if (this.inCell) this.cell.setFormulaText(this.endContent());
        break;
      case 'is':
        if (this.inCell) this.cell.setInline(this.inlineText.take());
        break;
      case 'row':
        this.rows.endRow();
        break;
      default:
        this.closeInline(name);
    }
  }

  text(text: string): void {
    if (this.inlineText.listening) this.inlineText.append(text);
    else this.pieces = this.pieces === '' ? text : this.pieces + text;
  }

  private takeCells(source: string, start: number): number {
    if (this.inCell) return start;
    let at = start;
    for (;;) {
      WRITTEN_CELL.lastIndex = at;
      const found = WRITTEN_CELL.exec(source);
      if (found === null) return at;
      const [, reference, format, type, formula, raw] = found;
      this.startCell(reference, type, format);
      if (formula !== undefined) this.cell.setOrdinaryFormula(formula);
      this.cell.setRaw(raw!);
      this.endCell();
      at = WRITTEN_CELL.lastIndex;
    }
  }

  private takeTexts(source: string, start: number): number {
    if (this.inCell) return start;
    let at = start;
    for (;;) {
      WRITTEN_TEXT.lastIndex = at;
      const found = WRITTEN_TEXT.exec(source);
      if (found === null) return at;
      const [, reference, format, raw] = found;
      this.startCell(reference, 'inlineStr', format);
      this.cell.setInline({ text: decodeEscapes(decodeText(raw!)) });
      this.endCell();
      at = WRITTEN_TEXT.lastIndex;
    }
  }

  private startRow(attributes: XmlAttributes): void {
    const number = attributes.find('r');
    this.row = number === undefined ? this.row + 1 : parseRowNumber(number);
    if (this.row < 0) throw this.damaged(`row ${number ?? 'beyond the last one'}`);
    this.column = NOWHERE;
    this.rows.startRow(this.row, isTrue(attributes.find('hidden')));
  }

  private startCell(
    reference: string | undefined,
    type: string | undefined,
    format: string | undefined,
  ): void {
    if (reference === undefined) this.column += 1;
    else {
      const packed = packCellReference(reference);
      if (packed < 0 || rowOf(packed) !== this.row) throw this.damaged(`cell ${reference}`);
      this.column = columnOf(packed);
    }
    this.inCell = true;
    this.cell.start(this.row, this.column, type, format);
  }

  private endCell(): void {
    const cell = this.cell.finish();
    if (cell) {
      this.rows.add(this.column, cell);
      if (this.cell.isUnlocked()) this.unlocked.add(packCell(this.row, this.column));
    }
    this.inCell = false;
  }

  private startContent(name: string, attributes: XmlAttributes): void {
    if (!this.inCell) return;
    if (name === 'f') this.cell.setFormula(attributes);
    this.pieces = '';
    this.listening = true;
  }

  private endContent(): string {
    this.listening = false;
    return this.pieces;
  }

  private openInline(name: string, attributes: XmlAttributes): void {
    if (!this.inCell) return;
    this.inlineText.open(name, attributes);
    this.listening = this.inlineText.listening;
  }

  private closeInline(name: string): void {
    if (!this.inCell) return;
    this.inlineText.close(name);
    this.listening = this.inlineText.listening;
  }

  private addMerge(attributes: XmlAttributes): void {
    const reference = attributes.find('ref') ?? '';
    const merge = this.toRange(reference);
    if (merge.top === merge.bottom && merge.left === merge.right) return;
    this.allowance.takeCells(1);
    this.merges.push(merge);
  }

  private addColumn(attributes: XmlAttributes): void {
    if (!isTrue(attributes.find('hidden'))) return;
    const first = Number(attributes.find('min')) - 1;
    const last = Number(attributes.find('max')) - 1;
    this.allowance.takeCells(1);
    this.hiddenColumns.push({ first, last });
  }

  private toRange(reference: string): RangeAddress {
    try {
      return parseRange(reference);
    } catch {
      throw this.damaged(`range ${reference}`);
    }
  }

  private damaged(detail: string): WorkbookFileError {
    return new WorkbookFileError('damaged', `${this.part}, ${detail.slice(0, 100)}`);
  }
}
