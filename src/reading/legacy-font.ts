import { isEverydayText } from './everyday-text';

/**
 * Vietnamese text from before Unicode. TCVN3 (the `.Vn…` fonts) and VNI (`VNI-…`)
 * put Vietnamese letters on the code points of Western ones, so the text is legible
 * only in its own font: `Hé nghÌo` and `Hoä ngheøo` both stand for `Hộ nghèo`.
 * Source of the code points: TCVN 5712:1993 (VN3), VNI Software's Windows encoding.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters that only Unicode Vietnamese has. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323\u1ea0-\u1ef9]/;

const WESTERN = /[\u00a1-\u00ff]/;

/** TCVN3 keeps ă â đ ê ô ơ and the tones of `a` on signs, which no Unicode text glues to letters. */
const TCVN3_SIGN = /[A-Za-z][¨©ª«¬®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾][A-Za-z]/;
/** … and è, ì, ò, ậ, ệ … on Western capitals, which then stand behind small letters. */
const TCVN3_CAPITAL = /[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]/;
/** … and the tones of ô, ơ, ư on letters that Vietnamese does not have, behind a consonant. */
const TCVN3_LETTER = /[bcdghklmnpqrstvxBCDGHKLMNPQRSTVX][åæçëîïøû]/;

/** VNI writes the tone as a second letter behind its vowel; these never follow a vowel otherwise. */
const VNI_TONE = /[aeouyAEOUYöôÖÔ][øåäëïüûØÅÄËÏÜÛ]/;
/** VNI's đ before a vowel. */
const VNI_D = /(?:^|[^\p{L}])[ñÑ][aeiouyôöAEIOUYÔÖ]/u;

/**
 * The encoding that a cell's text was typed in, judged by its font and, where the font is
 * unknown or was changed since, by letters that cannot stand together in Unicode
 * Vietnamese. Undefined for Unicode text, and for text that reads the same in all.
 */
export function findLegacyEncoding(text: string, fontName?: string): LegacyEncoding | undefined {
  const encoding = fontName === undefined ? undefined : encodingOfFont(fontName);
  if (!encoding && isEverydayText(text)) return undefined;
  if (!WESTERN.test(text) || UNICODE_ONLY.test(text)) return undefined;
  if (encoding) return encoding;
  if (TCVN3_SIGN.test(text) || TCVN3_CAPITAL.test(text)) return 'tcvn3';
  if (VNI_TONE.test(text) || VNI_D.test(text)) return 'vni';
  return TCVN3_LETTER.test(text) ? 'tcvn3' : undefined;
}

/** A workbook has few fonts and many cells. */
const known = new Map<string, LegacyEncoding | undefined>();

function encodingOfFont(fontName: string): LegacyEncoding | undefined {
  if (!known.has(fontName)) {
    const font = fontName.trim();
    known.set(fontName, /^\.vn/i.test(font) ? 'tcvn3' : /^vni[- ]/i.test(font) ? 'vni' : undefined);
  }
  return known.get(fontName);
}
