import { Decimal } from '../domain/decimal';
import type { Locale } from './locale';

/**
 * Groups have three digits and are cut all by the same sign, the locale's own or a
 * space. A grouped number never starts with 0: `0.650` can only be a decimal.
 */
const GRAMMARS: Readonly<Record<Locale, RegExp>> = {
  'vi-VN': /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/,
  'en-US': /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/,
};

/** Digits that a double holds exactly. */
const SAFE_DIGITS = 15;

/**
 * An unsigned run of ASCII digits and separators, read by one locale's grammar.
 * The scale of the result is the number of decimals written. Undefined where the
 * grammar rejects the run.
 */
export function findNumeral(text: string, locale: Locale): Decimal | undefined {
  const match = GRAMMARS[locale].exec(text);
  if (!match) return undefined;
  const digits = text.replace(/[., ]/g, '');
  const scale = match[1]?.length ?? 0;
  return Decimal.of(digits.length <= SAFE_DIGITS ? Number(digits) : BigInt(digits), scale);
}
