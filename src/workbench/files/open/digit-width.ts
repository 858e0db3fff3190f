import type { WorkbookLook } from '../../../hosts/xlsx/look';
import { PER_POINT } from '../style-words';

/** Width of a digit by the height of its font. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  'Times New Roman': 0.5,
  '.VnTime': 0.5,
  Calibri: 0.507,
  Arial: 0.556,
  Cambria: 0.554,
  Tahoma: 0.546,
  Verdana: 0.636,
};
const USUAL_DIGIT_WIDTH = 0.53;
const USUAL_FONT = 'Calibri';
const USUAL_FONT_SIZE = 11;

/**
 * Pixels of what widths of columns count in: a digit of the workbook's own font (18.3.1.13). Where
 * another font is drawn in its place because it is not installed, and that one is wider, columns are
 * wider too, so that no figure is cut off which the file has room for.
 *
 * @param measure width of a text drawn in a font, as CSS names it; absent where nothing is drawn
 */
export function digitWidth(
  { styles: [own] }: Pick<WorkbookLook, 'styles'>,
  measure?: (text: string, font: string) => number,
): number {
  const { fontName = USUAL_FONT, fontSize = USUAL_FONT_SIZE } = own ?? {};
  const height = fontSize * PER_POINT;
  const usual = height * (DIGIT_WIDTHS[fontName] ?? USUAL_DIGIT_WIDTH);
  const drawn = measure?.('0', `${height}px "${fontName.replaceAll('"', '')}"`) ?? 0;
  return Math.round(Math.max(usual, drawn));
}
