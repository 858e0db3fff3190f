import type { CellValue } from '../domain/snapshot';

/** A row's running number: `3`, `IV`, `b)`, `2.1`. */
export interface RunningNumber {
  readonly style: 'digits' | 'roman' | 'upper' | 'lower';
  /** From the outermost level in: 2.1 is [2, 1]; others have one. */
  readonly path: readonly number[];
  /** A capital that is both a Roman numeral and a letter (I, V, X, C, D), read as a letter. */
  readonly letter?: number;
  /** Typed as a number with decimals, which loses zeros at its end: 1.10 is 1.1. */
  readonly lossy?: true;
}

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Lists of Vietnamese documents count a, b, c, d, đ, e. */
const VIETNAMESE = 'ABCDĐEGHIKLMNOPQRSTUVXY';

/** Undefined for blanks, dashes and words. Both alphabets give the same number up to D. */
export function parseRunningNumber(value: CellValue): RunningNumber | undefined {
  if (typeof value === 'number') {
    if (value <= 0) return undefined;
    const path = Number.isInteger(value) ? [value] : String(value).split('.').map(Number);
    return { style: 'digits', path, ...(path.length > 1 && { lossy: true }) };
  }
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFC')
    .trim()
    .replace(/^\(/, '')
    .replace(/[.):/\s]+$/, '');
  if (/^\d{1,6}(?:[.,]\d{1,4})*$/.test(text))
    return { style: 'digits', path: text.split(/[.,]/).map(Number) };
  const roman = romanValue(text);
  const letter = letterValue(text);
  if (roman !== undefined)
    return { style: 'roman', path: [roman], ...(letter !== undefined && { letter }) };
  if (letter === undefined) return undefined;
  return { style: text === text.toUpperCase() ? 'upper' : 'lower', path: [letter] };
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** I to XXXIX; plans have no more parts. */
function romanValue(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text[i]!]!;
    value += digit < (DIGITS[text[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

function letterValue(text: string): number | undefined {
  if ([...text].length !== 1) return undefined;
  const letter = text.toUpperCase();
  const place = letter === 'Đ' ? VIETNAMESE.indexOf(letter) : LATIN.indexOf(letter);
  return place < 0 ? undefined : place + 1;
}

/** Whether one number follows another of its style, in either alphabet. */
export function follows(number: RunningNumber, previous: number): boolean {
  const own = number.path[number.path.length - 1]!;
  if (own === previous + 1) return true;
  if (number.lossy) return String(previous + 1).replace(/0+$/, '') === String(own);
  if (number.style !== 'upper' && number.style !== 'lower') return false;
  // After d comes đ and then e; f, j, w and z are left out by some.
  const before = LATIN[previous - 1];
  const now = LATIN[own - 1];
  if (before === undefined || now === undefined) return false;
  const step = VIETNAMESE.indexOf(now) - VIETNAMESE.indexOf(before);
  return step === 1 || (before === 'D' && (now === 'E' || own === 5));
}
