/**
 * Characters that stand for others: copies from Word and PDF bring full-width forms,
 * odd spaces and dashes; keyboards in the wrong layout bring Greek and Cyrillic
 * letters that look Latin.
 */

/** Pairs of a look-alike and the letter it is taken for; base letters only, marks are apart in NFD. */
const LOOKALIKE_PAIRS =
  'АA ВB ЕE ІI ЈJ КK МM НH ОO РP СC ТT ХX УY ЅS ҮY ԚQ ԜW ' +
  'аa еe оo рp сc уy хx іi јj ѕs кk һh ԁd ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'αa οo νv ιi κk ρp υu χx ' +
  'ÐĐ ƉĐ ðđ ɖđ';

const LOOKALIKES = new Map(
  LOOKALIKE_PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const FOREIGN_LETTERS = /[\u0370-\u03ff\u0400-\u052f\u00d0\u00f0\u0189\u0256]/g;

/** Greek letters are also found in composed, accented form beyond the basic block. */
const FOREIGN_LETTER = /[\u0370-\u03ff\u0400-\u052f\u00d0\u00f0\u0189\u0256\u1f00-\u1fff]/;

/** Whatever foldGlyphs replaces. */
const UNUSUAL_GLYPH =
  /[\t-\r\u00a0\u00ad\u1680\u2000-\u2015\u2028\u2029\u202f\u205f\u2060\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]/;

/**
 * Full-width forms, spaces, dashes and invisible characters as their plain ASCII
 * counterparts; letters and everything else stay as they are.
 */
export function foldGlyphs(text: string): string {
  if (!UNUSUAL_GLYPH.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) - 0xfee0));
}

/** Greek and Cyrillic look-alikes, and the Icelandic eth, as the Latin letters they are taken for. */
export function foldLookalikes(text: string): string {
  if (!FOREIGN_LETTER.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(FOREIGN_LETTERS, (letter) => LOOKALIKES.get(letter) ?? letter)
    .normalize('NFC');
}

/**
 * Whether a text that passes for Latin holds look-alikes. Text that is really Greek
 * or Russian has letters that no Latin one resembles, and does not count.
 */
export function hasLookalikes(text: string): boolean {
  if (!FOREIGN_LETTER.test(text)) return false;
  const foreign = text.normalize('NFD').match(FOREIGN_LETTERS);
  return foreign !== null && foreign.every((letter) => LOOKALIKES.has(letter));
}

/**
 * Zeros and threes typed as the letters that look like them (`7.54O`, `З5`), in runs that
 * hold a real digit and touch no other letter. Lower-case `o` is left alone: after a
 * number it is more often a degree sign.
 */
export function foldDigitLookalikes(text: string): string {
  if (!/[OОΟЗ]/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}\p{N}.,]+/gu, (run) =>
    /^[\dOОΟЗ.,]+$/.test(run) && /\d/.test(run)
      ? run.replace(/[OОΟ]/g, '0').replace(/З/g, '3')
      : run,
  );
}
