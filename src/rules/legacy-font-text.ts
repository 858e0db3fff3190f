import { findLegacyEncoding, type LegacyEncoding } from '../reading/legacy-font';
import { defineTableRule } from './define-rule';
import { findWords } from './table-words';

const SHOWN: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

/** So many cells are listed; where there are more, the table was typed that way throughout. */
const LISTED = 24;

/** Words typed in a font from before Unicode, which no search, filter or other machine can read. */
export const legacyFontText = defineTableRule({
  id: 'legacy-font-text',
  severity: 'warning',
  namesOnly: true,
  structural: true,
  since: '0.1.0',
  messages: ['encoded'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phông chữ Unicode theo TCVN 6909:2001',
  examine({ facts, sheet }, report) {
    const found = findWords(
      facts,
      sheet,
      (text, { font }) => findLegacyEncoding(text, font) !== undefined,
    );
    const [first, ...others] = found;
    const encoding = first && findLegacyEncoding(first.text, first.cell.font);
    if (!encoding) return;
    report({
      messageId: 'encoded',
      place: first.place,
      actual: first.text,
      related: others.slice(0, LISTED).map(({ place }) => place),
      data: {
        text: { kind: 'text', value: first.text },
        encoding: { kind: 'text', value: SHOWN[encoding] },
        number: { kind: 'number', value: String(found.length), unit: 'plain' },
      },
    });
  },
});
