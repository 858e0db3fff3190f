import type { FindingArgument } from '../../domain/finding';
import { formatFigure } from '../figures';
import type { Language } from '../language';

interface ChangeWords {
  readonly rise: (size: string) => string;
  readonly fall: (size: string) => string;
  readonly between: (fall: string, rise: string) => string;
  readonly atLeast: string;
  readonly none: string;
  /** None, or at most so much up or down. */
  readonly upTo: (direction: 'rise' | 'fall', size: string) => string;
}

const WORDS: Readonly<Record<Language, ChangeWords>> = {
  vi: {
    rise: (size) => `tăng ${size}`,
    fall: (size) => `giảm ${size}`,
    between: (fall, rise) => `thay đổi trong khoảng từ giảm ${fall} đến tăng ${rise}`,
    atLeast: 'ít nhất ',
    none: 'không thay đổi',
    upTo: (direction, size) =>
      `không thay đổi hoặc ${direction === 'rise' ? 'tăng' : 'giảm'} không quá ${size}`,
  },
  en: {
    rise: (size) => `grew by ${size}`,
    fall: (size) => `fell by ${size}`,
    between: (fall, rise) => `changed by anything from a fall of ${fall} to a rise of ${rise}`,
    atLeast: 'at least ',
    none: 'did not change',
    upTo: (direction, size) =>
      `did not change or ${direction === 'rise' ? 'grew' : 'fell'} by no more than ${size}`,
  },
};

/**
 * A change in percent as one says it: `tăng 1,20–1,29%`, `giảm 5,00%`. Empty for anything
 * that is no range, and for a range that leaves open whether it rises or falls without end.
 */
export function changeInWords(argument: FindingArgument | undefined, language: Language): string {
  if (argument?.kind !== 'range') return '';
  const { low, high } = argument;
  const words = WORDS[language];
  const size = (...ends: string[]): string =>
    `${[...new Set(ends)].map((end) => formatFigure(end.replace('-', ''), 'plain', language)).join('–')}%`;
  if (isZero(low) && isZero(high)) return words.none;
  if (isZero(low) && high !== undefined) return words.upTo('rise', size(high));
  if (isZero(high) && low !== undefined) return words.upTo('fall', size(low));
  const rises = low !== undefined && !low.startsWith('-');
  const falls = high !== undefined && high.startsWith('-');
  if (rises) return words.rise(high === undefined ? words.atLeast + size(low) : size(low, high));
  if (falls) return words.fall(low === undefined ? words.atLeast + size(high) : size(high, low));
  return low !== undefined && high !== undefined ? words.between(size(low), size(high)) : '';
}

/** Ends come with as many decimals as are shown: `0.00`. */
function isZero(end: string | undefined): boolean {
  return end !== undefined && Number(end) === 0;
}
