import { Decimal } from '../domain/decimal';

export type PrintLanguage = 'vi' | 'en';

/**
 * Prints a decimal, or its canonical text, with the language's separators: 7.540 and
 * 2,27 or 7,540 and 2.27. `decimals` rounds half up and pads with zeros; without it
 * all decimals are kept. Negative numbers get a hyphen, which is what officials type.
 * Throws DecimalError for text that is no canonical decimal.
 */
export function printNumber(
  number: Decimal | string,
  language: PrintLanguage,
  { decimals }: { readonly decimals?: number } = {},
): string {
  const value = typeof number === 'string' ? Decimal.parse(number) : number;
  const rounded = decimals === undefined ? value : value.round(decimals);
  const [whole = '', fraction = ''] = rounded.abs().toString().split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const places = decimals === undefined ? fraction : fraction.padEnd(decimals, '0');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (rounded.sign() < 0 ? '-' : '') + grouped + (places && point + places);
}

/** 2,27%: percent is written without a space. */
export function printPercent(
  number: Decimal | string,
  language: PrintLanguage,
  options: { readonly decimals?: number } = {},
): string {
  return `${printNumber(number, language, options)}%`;
}

/**
 * 1,20–1,29; with a negative end the dash would read as a sign, so it is
 * -0,050 đến -0,007. Ends are printed in the order given.
 */
export function printRange(
  low: Decimal | string,
  high: Decimal | string,
  language: PrintLanguage,
  options: { readonly decimals?: number } = {},
): string {
  const [from, to] = [low, high].map((end) => printNumber(end, language, options));
  const negative = `${from}${to}`.includes('-');
  return `${from}${negative ? (language === 'vi' ? ' đến ' : ' to ') : '–'}${to}`;
}
