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
 * way. A contrary cell keeps its own reading. `settled` is the locale of a whole document,
 * of which the column is a part.
 */
export function findColumnLocale(
  texts: readonly (NumberText | undefined)[],
  settled?: Locale,
): ColumnLocale {
  const english: number[] = [];
  const vietnamese: number[] = [];
  const ambiguous: number[] = [];
  texts.forEach((text, index) => {
    if (text?.kind !== 'number') return;
    if (text.readings.length > 1) ambiguous.push(index);
    else if (text.readings[0].locale === 'en-US') english.push(index);
    else if (text.readings[0].locale === 'vi-VN') vietnamese.push(index);
  });
  const locale = settled ?? (english.length > 0 && vietnamese.length === 0 ? 'en-US' : 'vi-VN');
  return { locale, contrary: locale === 'vi-VN' ? english : vietnamese, ambiguous };
}
