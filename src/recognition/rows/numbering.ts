import { foldGlyphs } from '../../reading/glyphs';

/** How a row is numbered, from the outermost level inwards. */
export type NumberingStyle =
  'letter' | 'roman' | 'number' | 'decimal' | 'decimals' | 'small' | 'dash' | 'plus';

export interface Numbering {
  readonly style: NumberingStyle;
  /** Position among its like where that can be told: 1 for `I`, `A`, `1`, `1.1`. */
  readonly first: boolean;
}

/** Whatever may be one, and no name: most cells are told apart by this alone. */
const MAY_BE_NUMBERING = /^(?:[\d.,]+|[ivx]+|[a-hđk-m]|-+|\+)$/i;

const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{0,3}))$/i;

/** The numbering in a cell of its own; undefined for words and blanks. */
export function findNumbering(value: unknown): Numbering | undefined {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 0) return { style: 'number', first: value === 1 };
    return { style: 'decimal', first: Math.round((value % 1) * 10) === 1 };
  }
  if (typeof value !== 'string') return undefined;
  return parseNumbering(
    foldGlyphs(value)
      .trim()
      .replace(/[.)\]:]+$/, '')
      .replace(/^[([]/, ''),
  );
}

/** The numbering at the beginning of a label: `1. Xã A`, `I- Khu vực`, `- Trong đó`, `a) …`. */
export function splitLabel(label: string): { numbering?: Numbering; text: string } {
  const plain = foldGlyphs(label).trim();
  const bullet = /^([-+*•])\s*(.*)$/su.exec(plain);
  if (bullet) {
    const style = bullet[1] === '+' ? 'plus' : 'dash';
    return { numbering: { style, first: false }, text: bullet[2]! };
  }
  const match = /^(\d+(?:\.\d+)*|[ivxIVX]+|[A-HĐa-hđ])\s*[.)\-:/]\s*(?=\p{L})(.*)$/su.exec(plain);
  const numbering = match ? parseNumbering(match[1]!) : undefined;
  return numbering ? { numbering, text: match![2]! } : { text: plain };
}

function parseNumbering(text: string): Numbering | undefined {
  if (!MAY_BE_NUMBERING.test(text)) return undefined;
  if (/^\d{1,4}$/.test(text)) return { style: 'number', first: Number(text) === 1 };
  if (/^\d+[.,]\d+$/.test(text)) return { style: 'decimal', first: /[.,]1$/.test(text) };
  if (/^\d+(?:[.,]\d+){2,}$/.test(text)) return { style: 'decimals', first: /[.,]1$/.test(text) };
  if (text !== '' && /^[IVX]/.test(text) && ROMAN.test(text))
    return { style: 'roman', first: text === 'I' };
  if (/^[A-HĐK-M]$/.test(text)) return { style: 'letter', first: text === 'A' };
  if (/^[a-hđk-m]$/.test(text)) return { style: 'small', first: text === 'a' };
  if (/^-+$/.test(text)) return { style: 'dash', first: false };
  return text === '+' ? { style: 'plus', first: false } : undefined;
}
