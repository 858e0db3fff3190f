import type { CellSnapshot } from '../../../../domain/snapshot';
import type { WorkbookFileError } from '../../../../ports/workbook-file';
import type { XmlAttributes } from '../../package';
import type { Allowance } from '../allowance';
import type { ReadText } from '../rich-text';
import type { CellFormat } from '../workbook/styles';
import { toCellValue } from './cell-value';
import { ORDINARY_FORMULA, SheetFormulas, toStatedFormula, type StatedFormula } from './formulas';

/** What cells refer to by number. */
export interface CellTexts {
  readonly texts: readonly string[];
  /** Fonts from before Unicode inside a text, by its number. */
  readonly fonts: ReadonlyMap<number, string>;
  readonly formats: readonly CellFormat[];
}

const NO_FORMAT: CellFormat = {};

/** Makes one cell after the other out of what their elements hold. */
export class CellReader {
  private readonly formulas: SheetFormulas;
  private row = 0;
  private column = 0;
  private type: string | undefined;
  private format = NO_FORMAT;
  private raw: string | undefined;
  private inline: ReadText | undefined;
  private formula: StatedFormula | undefined;
  private formulaText = '';

  constructor(
    private readonly texts: CellTexts,
    private readonly allowance: Allowance,
    private readonly damaged: (detail: string) => WorkbookFileError,
  ) {
    this.formulas = new SheetFormulas(allowance, damaged);
  }

  start(row: number, column: number, type: string | undefined, style: string | undefined): void {
    this.row = row;
    this.column = column;
    this.type = type;
    this.format = (style && this.texts.formats[Number(style)]) || NO_FORMAT;
    this.raw = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaText = '';
  }

  setFormula(attributes: XmlAttributes): void {
    this.formula = toStatedFormula(attributes);
  }

  /** One that its element states by nothing but its text. */
  setOrdinaryFormula(text: string): void {
    this.formula = ORDINARY_FORMULA;
    this.formulaText = text;
  }

  setFormulaText(text: string): void {
    this.formulaText = text;
  }

  setRaw(raw: string): void {
    this.raw = raw;
  }

  setInline(text: ReadText): void {
    this.inline = text;
  }

  /** Whether it may be typed over on a protected sheet. */
  isUnlocked(): boolean {
    return this.format.unlocked === true;
  }

  /** Undefined for a cell that holds nothing. Throws WorkbookFileError. */
  finish(): CellSnapshot | undefined {
    const value = this.value();
    const formula = this.ownFormula();
    if (value === undefined && formula === undefined) return undefined;
    this.allowance.takeCells(1);
    const { numberFormat } = this.format;
    if (formula === undefined) {
      const content =
        numberFormat === undefined ? { value: value! } : { value: value!, numberFormat };
      return this.withFont(content);
    }
    const content = numberFormat === undefined ? { formula } : { formula, numberFormat };
    return this.withFont(
      value === undefined ? { value: null, ...content, uncached: true } : { value, ...content },
    );
  }

  private value(): CellSnapshot['value'] | undefined {
    if (this.inline) return this.inline.text;
    // A cell of inline text without any is empty.
    if (this.raw === undefined || this.type === 'inlineStr') return undefined;
    return toCellValue(this.type, this.raw, this.texts.texts, this.damaged);
  }

  private ownFormula(): string | undefined {
    if (!this.formula) return this.formulas.findArrayFormula(this.row, this.column);
    return this.formulas.formulaOf(this.row, this.column, this.formula, this.formulaText);
  }

  private withFont(cell: CellSnapshot): CellSnapshot {
    const font = this.fontInText() ?? this.format.font;
    return font === undefined || typeof cell.value !== 'string' ? cell : { ...cell, font };
  }

  private fontInText(): string | undefined {
    if (this.inline) return this.inline.font;
    if (this.type !== 's' || this.texts.fonts.size === 0) return undefined;
    return this.texts.fonts.get(Number(this.raw));
  }
}
