/** What a cell's number format says about its number. Display never changes a value's precision. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'text' | 'date';
  /** Shows 0.0227 as 2.27%. */
  readonly percent: boolean;
  /** Shows groups of three digits. */
  readonly thousands: boolean;
  /** Fixed number of decimals shown; absent for General, text and dates. */
  readonly decimals?: number;
}

const GENERAL: NumberFormat = { kind: 'general', percent: false, thousands: false };

/** A workbook has a handful of formats and a hundred thousand cells. */
const known = new Map<string, NumberFormat>();
const KNOWN_LIMIT = 500;

/** Reads an en-US format code, judged by its first section (the one for positive numbers). */
export function parseNumberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === 'General') return GENERAL;
  let format = known.get(code);
  if (!format) {
    format = readSection(code);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(code, format);
  }
  return format;
}

function readSection(code: string): NumberFormat {
  const placeholders = bareSymbols(code);
  if (placeholders === undefined) return { kind: 'date', percent: false, thousands: false };
  if (/general/i.test(placeholders)) return GENERAL;
  if (placeholders.includes('@')) return { kind: 'text', percent: false, thousands: false };
  // `b` and `g` are Buddhist and Japanese years; `e` stands only in exponents.
  if (/[ymdhsbg]|A\/P/i.test(placeholders))
    return { kind: 'date', percent: false, thousands: false };
  const mantissa = placeholders.split(/e[+-]/i)[0]!;
  const point = mantissa.indexOf('.');
  return {
    kind: 'number',
    percent: placeholders.includes('%'),
    thousands: /[0#?],[0#?]/.test(mantissa),
    decimals: point < 0 ? 0 : mantissa.slice(point).replace(/[^0#?]/g, '').length,
  };
}

/**
 * The first section without quoted text, escapes, padding, colours, conditions and
 * locales; undefined for elapsed time, whose `[h]` lives in brackets.
 */
function bareSymbols(code: string): string | undefined {
  let symbols = '';
  for (let i = 0; i < code.length; i++) {
    const symbol = code.charAt(i);
    if (symbol === ';') break;
    if (symbol === '"') {
      const end = code.indexOf('"', i + 1);
      i = end < 0 ? code.length : end;
    } else if (symbol === '[') {
      const end = code.indexOf(']', i + 1);
      if (end < 0) break;
      if (/^(?:h+|m+|s+)$/i.test(code.slice(i + 1, end))) return undefined;
      i = end;
    } else if (symbol === '\\' || symbol === '_' || symbol === '*') {
      i++;
    } else {
      symbols += symbol;
    }
  }
  return symbols;
}
