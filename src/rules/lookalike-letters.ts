import { isEverydayText } from '../reading/everyday-text';
import { foldDigitLookalikes, foldLookalikes, hasLookalikes } from '../reading/glyphs';
import { defineTableRule } from './define-rule';
import { useText } from './suggestions';
import { findWords } from './table-words';

/** So many cells are listed. */
const LISTED = 24;

/**
 * Greek or Cyrillic letters in Vietnamese words: they look right and are found by no search,
 * no filter and no lookup from another table.
 */
export const lookalikeLetters = defineTableRule({
  id: 'lookalike-letters',
  severity: 'info',
  namesOnly: true,
  structural: true,
  since: '0.1.0',
  messages: ['letters'],
  source:
    'TCVN 6909:2001: chữ tiếng Việt dùng chữ cái La-tinh, không dùng chữ Hy Lạp, Ki-rin giống hình',
  examine({ facts, sheet }, report) {
    const found = findWords(facts, sheet, isStrange);
    const [first, ...others] = found;
    if (!first) return;
    const suggestions = found
      .slice(0, LISTED)
      .map(({ place, cell, text }) => useText(place, cell, toLatin(text)));
    report({
      messageId: 'letters',
      place: first.place,
      actual: first.text,
      related: others.slice(0, LISTED).map(({ place }) => place),
      data: {
        text: { kind: 'text', value: first.text },
        letters: { kind: 'text', value: lettersOf(first.text) },
        number: { kind: 'number', value: String(found.length), unit: 'plain' },
      },
      suggestions: suggestions.length === 1 ? suggestions : [],
    });
  },
});

function isStrange(text: string): boolean {
  if (isEverydayText(text)) return false;
  return hasLookalikes(text) || foldDigitLookalikes(text) !== text;
}

/** With the letters and digits that are meant, one for one. */
function toLatin(text: string): string {
  return foldDigitLookalikes(foldLookalikes(text)).normalize('NFC');
}

/** The letters that are not what they seem, each once. */
function lettersOf(text: string): string {
  const latin = [...toLatin(text)];
  const strange = [...text.normalize('NFC')].filter((letter, i) => letter !== latin[i]);
  return [...new Set(strange)].join(', ');
}
