import type { XmlAttributes, XmlHandler } from '../../package';
import { isLegacyFont } from '../legacy-fonts';
import { isTrue } from '../sheet/flag';
import { BUILTIN_FORMATS } from './builtin-formats';

/** What of a cell's style a snapshot holds. */
export interface CellFormat {
  /** Absent for General. */
  readonly numberFormat?: string;
  /** Absent for all fonts but those from before Unicode. */
  readonly font?: string;
  /** Cells of a protected sheet that may be typed over all the same. */
  readonly unlocked?: true;
}

interface CellStyle {
  readonly numberFormatId: number;
  readonly fontId: number;
  unlocked: boolean;
}

/** Gathers the styles that cells refer to by number (ISO/IEC 29500-1, 18.8). */
export class StylesHandler implements XmlHandler {
  readonly listening = false;
  private readonly numberFormats = new Map<number, string>(BUILTIN_FORMATS);
  private readonly fonts: (string | undefined)[] = [];
  private readonly cellStyles: CellStyle[] = [];
  private section = '';

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'fonts':
      case 'cellXfs':
        this.section = name;
        break;
      case 'numFmt':
        this.addNumberFormat(attributes);
        break;
      case 'font':
        if (this.section === 'fonts') this.fonts.push(undefined);
        break;
      case 'name':
        if (this.section === 'fonts') this.nameFont(attributes.find('val'));
        break;
      case 'xf':
        if (this.section === 'cellXfs') this.addCellStyle(attributes);
        break;
      case 'protection':
        if (this.section === 'cellXfs') this.unlock(attributes.find('locked'));
        break;
    }
  }

  close(name: string): void {
    if (name === this.section) this.section = '';
  }

  text(): void {}

  /** By the number that cells carry. */
  formats(): readonly CellFormat[] {
    return this.cellStyles.map(({ numberFormatId, fontId, unlocked }) => {
      const numberFormat = this.numberFormats.get(numberFormatId);
      const font = this.fonts[fontId];
      return {
        ...(numberFormat && numberFormat !== 'General' && { numberFormat }),
        ...(font !== undefined && { font }),
        ...(unlocked && { unlocked }),
      };
    });
  }

  private addNumberFormat(attributes: XmlAttributes): void {
    const code = attributes.find('formatCode');
    if (code !== undefined) this.numberFormats.set(toNumber(attributes.find('numFmtId')), code);
  }

  private nameFont(name: string | undefined): void {
    if (name !== undefined && isLegacyFont(name)) this.fonts[this.fonts.length - 1] = name;
  }

  private addCellStyle(attributes: XmlAttributes): void {
    this.cellStyles.push({
      numberFormatId: toNumber(attributes.find('numFmtId')),
      fontId: toNumber(attributes.find('fontId')),
      unlocked: false,
    });
  }

  /** Locked is what all cells are that say nothing. */
  private unlock(locked: string | undefined): void {
    const style = this.cellStyles.at(-1);
    if (style && locked !== undefined && !isTrue(locked)) style.unlocked = true;
  }
}

/** Missing means the first of a list: General, the workbook's own font. */
function toNumber(id: string | undefined): number {
  return id === undefined ? 0 : Number(id);
}
