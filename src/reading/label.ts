import { foldGlyphs, foldLookalikes } from './glyphs';

/**
 * One spelling for words that differ only in how they were typed: composition,
 * case, spaces, look-alike letters, `tỉ`/`tỷ`, and where the tone mark sits
 * (`hoà`/`hòa`, `thuỷ`/`thủy`). Keeps punctuation.
 */
export function foldWords(text: string): string {
  const folded = foldLookalikes(foldGlyphs(text)).toLowerCase().normalize('NFC');
  // Nearly no text needs the rest: to look is much faster than to replace.
  const placed = MARK_BEFORE_LETTER.test(folded) ? moveMarks(folded) : folded;
  const spelled = placed.includes('tỉ')
    ? placed.replace(/(^|[^\p{L}\p{M}])tỉ(?![\p{L}\p{M}])/gu, '$1tỷ')
    : placed;
  return (spelled.includes('  ') ? spelled.replace(/ +/g, ' ') : spelled).trim();
}

const MARK_BEFORE_LETTER = /[óòỏõọúùủũụ]\p{L}/u;

/** `hòa` → `hoà`, `thủy` → `thuỷ` */
function moveMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])/g, '$1$3$2')
    .replace(/(u)([\u0300\u0301\u0303\u0309\u0323])(y)/g, '$1$3$2')
    .normalize('NFC');
}

/** What surrounds a label without belonging to it; brackets and `%` do belong: `tỷ lệ (%)`. */
const EDGE = '[\\s.,:;!?*"\'“”‘’«»/|_=+~•·…-]+';
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'g');

/** The form in which labels are compared: folded words without punctuation at the ends. */
export function normaliseLabel(text: string): string {
  return foldWords(text).replace(EDGES, '');
}

/** `Hộ nghèo` → `Ho ngheo`: for files in which the marks were lost. */
export function removeDiacritics(text: string): string {
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_MARKED) bare += text[at]!;
    else if (isLatin(code)) bare += BARE_LETTERS[code] ??= takeApart(text[at]!);
    else return takeApart(text);
  }
  return bare;
}

/** By code, as soon as a text had one: to look a letter up is much faster than to take it apart. */
const BARE_LETTERS: string[] = [];
const FIRST_MARKED = 0xc0;

/** Letters of one character each, with their marks. */
function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

function takeApart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}
