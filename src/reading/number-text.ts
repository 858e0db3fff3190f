import type { Decimal } from '../domain/decimal';
import { foldDigitLookalikes, foldGlyphs, hasLookalikes } from './glyphs';
import { foldWords } from './label';
import type { Locale } from './locale';
import { findNumberPhrase } from './number-phrase';
import type { NumberPhrase, WrittenNumeral } from './number-phrase';
import { findNumeral } from './numeral';
import { UNITS } from './number-words';
import type { BoundWord, UnitKind } from './number-words';

/**
 * What a text says as a number. Tables use signs for the absence of one: a dash for
 * nil (0), dots for a figure yet to come (`… hộ`), `x` for one that does not apply.
 */
export type NumberText =
  | { readonly kind: 'blank' | 'nil' | 'missing' | 'not-applicable' }
  /** A label, a date, a code; `digits` tells whether there are digits that could not be read. */
  | { readonly kind: 'not-number'; readonly digits: boolean }
  | WrittenNumber;

export interface WrittenNumber {
  readonly kind: 'number';
  /** Two where the locales read different numbers (`1.234`); the context's own comes first. */
  readonly readings: readonly [NumberReading, ...NumberReading[]];
  readonly unit?: UnitKind;
  /** The words of the unit, folded: `lượt người`. */
  readonly unitWords?: string;
  /** `năm` in `1 lần/năm`, `người/tháng` in `1,5 triệu đồng/người/tháng`. */
  readonly per?: string;
  /** Written in percent or percentage points; the value is 2.27 for `2,27%`. */
  readonly percent: boolean;
  /** "khoảng": said of the number, never widens it. */
  readonly approximate: boolean;
  /** "tăng" or "giảm" before the number; its value is as written, without a sign. */
  readonly change?: 'increase' | 'decrease';
  /**
   * The whole stood in brackets. Vietnamese plans bracket remarks, accounts bracket
   * negative amounts: the value is read as written, and whoever knows the table decides.
   */
  readonly bracketed: boolean;
  /** Letters stood for digits or for other letters (`7.54O`). */
  readonly lookalikes: boolean;
}

export type NumberReading = { readonly locale: Locale | 'either' } & NumberShape;

/** Decimals of a value are those written: `1,50` has 2. */
type NumberShape =
  | { readonly kind: 'value'; readonly value: Decimal; readonly decimals: number }
  | {
      readonly kind: 'range';
      readonly low: NumberEnd;
      readonly high: NumberEnd;
      /** Written with its larger end first. */
      readonly inverted: boolean;
    }
  | { readonly kind: 'bound'; readonly low: NumberEnd; readonly high?: undefined }
  | { readonly kind: 'bound'; readonly low?: undefined; readonly high: NumberEnd };

interface NumberEnd {
  readonly value: Decimal;
  readonly decimals: number;
  /** The number itself does not belong: "trên 7%". */
  readonly open: boolean;
}

/** Longer texts are sentences, not figures. */
const LONGEST = 120;

/** Reads a cell's text; `locale` only orders the readings of an ambiguous one. Never throws. */
export function parseNumberText(text: string, locale: Locale = 'vi-VN'): NumberText {
  const digits = /[0-9\uff10-\uff19]/.test(text);
  if (!digits) return findSign(text) ?? { kind: 'not-number', digits };
  if (text.length > LONGEST) return { kind: 'not-number', digits };

  const plain = foldGlyphs(text);
  const withDigits = foldDigitLookalikes(plain);
  const words = foldWords(withDigits);
  if (AVERAGE_OF_ONE.test(words)) return { kind: 'not-number', digits };
  const phrase = findNumberPhrase(words);
  const readings = phrase ? readingsOf(phrase, locale) : [];
  const [first, ...others] = readings;
  if (!phrase || !first) return { kind: 'not-number', digits };
  return {
    kind: 'number',
    readings: [first, ...others],
    ...(phrase.unit && { unit: phrase.unit.kind, unitWords: phrase.unit.words }),
    ...(phrase.per !== undefined && { per: phrase.per }),
    percent: phrase.unit?.kind === 'percent' || phrase.unit?.kind === 'points',
    approximate: phrase.approximate,
    ...(phrase.change && { change: phrase.change }),
    bracketed: phrase.bracketed,
    lookalikes: withDigits !== plain || hasLookalikes(plain),
  };
}

/** `Bình quân 1 hộ`: what falls to each, and no count of one. */
const AVERAGE_OF_ONE = /^(?:bình quân|trung bình) 1 \p{L}+$/u;

/** Whether the text has two readings and only its context can tell which is meant. */
export function isAmbiguous(number: WrittenNumber): boolean {
  return number.readings.length > 1;
}

/** Nothing but punctuation, one `x`, or dots: spares labels the folding. */
const SIGN =
  /^[\p{P}\p{S}\p{Z}\p{C}]*[xXхХ\uff58\uff38]?[\p{P}\p{S}\p{Z}\p{C}]*$|^[\p{Z}\p{C}]*[.…]/u;

function findSign(text: string): NumberText | undefined {
  if (text.length > LONGEST || !SIGN.test(text)) return undefined;
  const sign = foldWords(text);
  if (sign === '') return { kind: 'blank' };
  if (sign === '-') return { kind: 'nil' };
  if (sign === 'x') return { kind: 'not-applicable' };
  const dots = /^(?:…|\.\.)[.… ]*/.exec(sign)?.[0];
  if (dots === undefined) return undefined;
  const rest = sign.slice(dots.length);
  return rest === UNITS.find(rest, 0)?.phrase || rest === '' ? { kind: 'missing' } : undefined;
}

function readingsOf(phrase: NumberPhrase, locale: Locale): NumberReading[] {
  const preferred = findShape(phrase, locale);
  const otherLocale = locale === 'vi-VN' ? 'en-US' : 'vi-VN';
  const other = findShape(phrase, otherLocale);
  if (preferred && other) {
    if (sameNumbers(preferred, other)) return [{ locale: 'either', ...preferred }];
    return [
      { locale, ...preferred },
      { locale: otherLocale, ...other },
    ];
  }
  if (preferred) return [{ locale, ...preferred }];
  return other ? [{ locale: otherLocale, ...other }] : [];
}

function findShape(phrase: NumberPhrase, locale: Locale): NumberShape | undefined {
  const first = findValue(phrase.first, locale);
  if (!first) return undefined;
  if (phrase.second) {
    const second = findValue(phrase.second, locale);
    if (!second) return undefined;
    const falling = second.lessThan(first);
    if (falling && phrase.secondOpen) return undefined;
    return {
      kind: 'range',
      low: toEnd(falling ? second : first, false),
      high: toEnd(falling ? first : second, phrase.secondOpen),
      inverted: falling,
    };
  }
  return phrase.bound
    ? toBound(first, phrase.bound)
    : { kind: 'value', value: first, decimals: first.scale };
}

function toBound(value: Decimal, { side, open }: BoundWord): NumberShape {
  const end = toEnd(value, open);
  return side === 'low' ? { kind: 'bound', low: end } : { kind: 'bound', high: end };
}

function toEnd(value: Decimal, open: boolean): NumberEnd {
  return { value, decimals: value.scale, open };
}

function findValue({ digits, negative }: WrittenNumeral, locale: Locale): Decimal | undefined {
  const value = findNumeral(digits, locale);
  return negative ? value?.negated() : value;
}

function sameNumbers(one: NumberShape, other: NumberShape): boolean {
  const [low, high] = numbersOf(one);
  const [otherLow, otherHigh] = numbersOf(other);
  return same(low, otherLow) && same(high, otherHigh);
}

function numbersOf(shape: NumberShape): readonly [Decimal | undefined, Decimal | undefined] {
  return shape.kind === 'value'
    ? [shape.value, shape.value]
    : [shape.low?.value, shape.high?.value];
}

function same(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one && other ? one.equals(other) : one === other;
}
