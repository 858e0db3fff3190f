/** Code units beyond which nothing is everyday. */
const KNOWN = 0x1f00;

/** Letters, digits and signs of Vietnamese words that no other alphabet or encoding is confused with, and blanks. */
const EVERYDAY =
  'àáâãèéêìíòóôõùúýăĂđĐĩĨũŨơƠưƯ' +
  Array.from({ length: 0x1efa - 0x1ea0 }, (_, i) => String.fromCharCode(0x1ea0 + i)).join('') +
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

/** A letter that may stand for a zero among digits. */
const DOUBTFUL = 'O';

const isEveryday = new Uint8Array(KNOWN);
for (const letter of EVERYDAY) if (letter !== DOUBTFUL) isEveryday[letter.charCodeAt(0)] = 1;

/**
 * Whether a text is plain Vietnamese at first sight: nothing in it looks like a letter of another
 * alphabet or encoding. False says nothing. By character, as nearly every cell of words is asked,
 * and patterns cost more than that.
 */
export function isEverydayText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= KNOWN || isEveryday[code] === 0) return false;
  }
  return true;
}
