import type { Locale } from './locale';
import type { NumberText } from './number-text';

/** How the texts of one column are punctuated, by index into what was given. */
export interface ColumnLocale {
  readonly locale: Locale;
  /** Cells that can only be read the other way: separators are mixed in the column. */
  readonly contrary: readonly number[];
  /** Cells with two readings, which the column's locale decides. */
  readonly ambiguous: readonly number[];
}

/**
 * A column is en-US iff some cell can only be read that way and none only the vi-VN
 * way. A contrary cell among Vietnamese ones keeps its own reading.
 */
export function findColumnLocale(texts: readonly (NumberText | undefined)[]): ColumnLocale {
  const english: number[] = [];
  const ambiguous: number[] = [];
  let vietnamese = false;
  texts.forEach((text, index) => {
    if (text?.kind !== 'number') return;
    if (text.readings.length > 1) ambiguous.push(index);
    else if (text.readings[0].locale === 'en-US') english.push(index);
    else if (text.readings[0].locale === 'vi-VN') vietnamese = true;
  });
  return english.length > 0 && !vietnamese
    ? { locale: 'en-US', contrary: [], ambiguous }
    : { locale: 'vi-VN', contrary: english, ambiguous };
}
