import { formatCell } from '../../../../domain/address';
import { isErrorValue, type CellValue } from '../../../../domain/snapshot';
import type { CellWrite } from '../../../../ports/workbook-copy';
import { WorkbookError } from '../../../../ports/workbook-port';
import { element, escapeCellText, escapeXml, type Attributes } from '../../write/xml';

/** Excel's own limits; beyond them it calls the file damaged. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * What goes into a cell: the kind of its value, and the elements inside. Texts are written into the
 * cell itself, so that those which cells share stay as they are; none of them can become a formula.
 */
export interface CellInside {
  readonly type: string | undefined;
  readonly xml: string;
}

/** Throws WorkbookError `too-large`. */
export function insideOf(
  { sheet, cell, content, result }: CellWrite,
  prefix: string,
): CellInside | undefined {
  const tooLarge = (): WorkbookError =>
    new WorkbookError('too-large', `${sheet}!${formatCell(cell)}`);
  if (content === undefined) return undefined;
  if ('formula' in content) {
    const text = content.formula.replace(/^=/, '');
    if (text.length > LONGEST_FORMULA) throw tooLarge();
    const { type, xml } = resultInside(result ?? null, prefix);
    return { type, xml: element(`${prefix}f`, {}, escapeXml(text)) + xml };
  }
  const { value } = content;
  if (typeof value !== 'string') return resultInside(value, prefix);
  if (value.length > LONGEST_TEXT) throw tooLarge();
  const text = element(`${prefix}t`, { 'xml:space': 'preserve' }, escapeCellText(value));
  return { type: 'inlineStr', xml: element(`${prefix}is`, {}, text) };
}

/** A value that is not a text of its own: a constant, or what a formula gives. */
export function resultInside(value: CellValue, prefix: string): CellInside {
  const inside = (type: string | undefined, text: string): CellInside => ({
    type,
    xml: element(`${prefix}v`, {}, text),
  });
  if (value === null) return { type: undefined, xml: '' };
  if (isErrorValue(value)) return inside('e', escapeXml(value.error));
  if (typeof value === 'boolean') return inside('b', value ? '1' : '0');
  if (typeof value === 'string') return inside('str', escapeCellText(value.slice(0, LONGEST_TEXT)));
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
  return inside(undefined, String(value));
}

export function cellElement(
  name: string,
  attributes: Attributes,
  { type, xml }: CellInside,
): string {
  return element(name, { ...attributes, t: type }, xml);
}
