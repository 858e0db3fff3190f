/**
 * What a person types or pastes in Vietnamese, turned into what Univer reads, which knows
 * English notation only. Number notation after Excel with the Windows region vi-VN: dot between
 * thousands, decimal comma, semicolon between arguments, day before month.
 */

export type Entry =
  /** `text` in English notation; groups and percent sign kept, so that the format follows. */
  | { readonly kind: 'number'; readonly text: string }
  /** `text` as `2024-03-05`, `serial` as Excel counts days. */
  | { readonly kind: 'date'; readonly text: string; readonly serial: number }
  | { readonly kind: 'formula'; readonly text: string }
  /** Left to Univer, which reads it as Excel does in every language: times, words. */
  | { readonly kind: 'other' }
  /** Would be a number in English, but is none in Vietnamese. */
  | { readonly kind: 'text' };

const NUMBER =
  /^(?<open>\(?)(?<sign>[-+]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)?(?:,(?<decimals>\d+))?(?<exponent>e[-+]?\d+)?\s*(?<percent>%?)(?<close>\)?)$/iu;

const DATE =
  /^(?:(?<day>\d{1,2})(?<sign>[/-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2}))$/;

/** The day before Excel's first; Excel's 29 February 1900, which never was, makes it the 30th. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** @param isEnglishNumber whether Univer would make a number or date of the text */
export function readEntry(text: string, isEnglishNumber: (text: string) => boolean): Entry {
  const entry = text.trim();
  if (entry.startsWith('=') && entry.length > 1) {
    return { kind: 'formula', text: toEnglishFormula(entry) };
  }
  const number = toEnglishNumber(entry);
  if (number !== undefined) return { kind: 'number', text: number };
  const date = findDate(entry);
  if (date !== undefined) return { kind: 'date', ...date };
  return !TIME.test(entry) && isEnglishNumber(entry) ? { kind: 'text' } : { kind: 'other' };
}

/** `7.540` → `7,540`, `2,27` → `2.27`, `-12,5 %` → `-12.5%`; undefined for anything else. */
export function toEnglishNumber(text: string): string | undefined {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return undefined;
  const { open, sign = '', whole = '', decimals, exponent = '', percent = '', close } = groups;
  const inBrackets = open === '(' && close === ')';
  const unbalanced = (open !== '') !== (close !== '');
  if (unbalanced || (inBrackets && sign !== '') || (whole === '' && decimals === undefined)) {
    return undefined;
  }
  const fraction = decimals === undefined ? '' : `.${decimals}`;
  const digits = `${whole.replaceAll('.', ',') || '0'}${fraction}${exponent}${percent}`;
  return `${inBrackets ? '-' : sign}${digits}`;
}

/** `5/3/2024` is the fifth of March; undefined for days that no calendar has. */
function findDate(text: string): { text: string; serial: number } | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const day = Number(groups['day'] ?? groups['isoDay']);
  const month = Number(groups['month'] ?? groups['isoMonth']);
  const date = new Date(Date.UTC(Number(groups['year'] ?? groups['isoYear']), month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - DAY_ZERO) / MS_PER_DAY;
  return exists ? { text: date.toISOString().slice(0, 10), serial } : undefined;
}

/** `1234.5` → `1234,5`, `12.5%` → `12,5%`. */
export function toVietnameseNumber(text: string): string {
  return text.replace('.', ',');
}

const REFERENCE = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;

const TOKEN =
  /(?<quoted>"(?:[^"]|"")*"|'(?:[^']|'')*')|(?<word>[\p{L}_$][\p{L}\p{N}_.$]*)|(?<number>\d+(?:[.,]\d+)?)|(?<other>.)/gsu;

/**
 * `=SUM(a1;B1)*1,5` → `=SUM(A1,B1)*1.5`. Commas that stand after a cell separate, as in English.
 */
export function toEnglishFormula(formula: string): string {
  const capitals = formula.replace(TOKEN, (token: string) =>
    REFERENCE.test(token) ? token.toUpperCase() : token,
  );
  return translate(capitals, (number) => number.replace(',', '.'), {
    outside: { ';': ',' },
    inArray: { '\\': ',' },
  });
}

/** `=ROUND(A1,2)*1.5` → `=ROUND(A1;2)*1,5`. */
export function toVietnameseFormula(formula: string): string {
  // An English comma between two digits separates; only a dot is a decimal sign.
  const apart = formula.replace(/"[^"]*"|'[^']*'|(\d),(?=\d)/g, (text, digit?: string) =>
    digit === undefined ? text : `${digit}\u0000`,
  );
  return translate(apart, (number) => number.replace('.', ','), {
    outside: { ',': ';', '\u0000': ';' },
    inArray: { ',': '\\', '\u0000': '\\' },
  });
}

interface Separators {
  readonly outside: Readonly<Record<string, string>>;
  readonly inArray: Readonly<Record<string, string>>;
}

function translate(
  formula: string,
  toNumber: (number: string) => string,
  separators: Separators,
): string {
  let depth = 0;
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { number, other } = rest.at(-1) as { number?: string; other?: string };
    if (number !== undefined) return toNumber(number);
    if (other === undefined) return token;
    if (other === '{') depth += 1;
    if (other === '}') depth -= 1;
    return (depth > 0 ? separators.inArray : separators.outside)[other] ?? other;
  });
}
