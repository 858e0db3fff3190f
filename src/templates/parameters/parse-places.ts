import { cleanText } from './clean-text';

const SEPARATORS = /[\r\n\t;]+/;
// A sign begins a name unless a space sets it apart, so that "-5" is not silently shortened.
const BULLET = /^(?:[-–—*+]\s+|[•·▪●○◦‣]\s*)/u;
const NUMBERING = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)]\s*(?=\p{L})/u;

/**
 * Names of places from pasted text: one per line, cell or semicolon, without bullets and
 * numbering. Columns of figures pasted along (STT, counts) are left out, unless figures are
 * all there is: hamlets may be called 1, 2, 3.
 */
export function parsePlaces(text: string): string[] {
  const pieces = text.normalize('NFC').split(SEPARATORS).map(withoutNumbering).filter(Boolean);
  const named = pieces.filter((piece) => /\p{L}/u.test(piece));
  return named.length > 0 ? named : pieces;
}

function withoutNumbering(piece: string): string {
  return cleanText(piece).replace(BULLET, '').replace(NUMBERING, '').trim();
}
