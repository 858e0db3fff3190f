import { bareText } from '../words/remembered';
import type { ColumnSource } from './draft';

/** `Khẩu/hộ`, `Số khẩu bình quân một hộ`: persons by households, which is no count of persons. */
const SAYS_PER =
  /\b(?:khau|nguoi|lao dong) ?\/ ?(?:1 |01 |mot )?ho\b|(?:\bbq\b|binh quan|trung binh).*\b(?:khau|nguoi|lao dong)\b|\b(?:khau|nguoi|lao dong)\b.*(?:\bbq\b|binh quan|trung binh|\b(?:tren|moi|mot) (?:mot |1 )?ho\b)/;
const SAYS_PERSONS = /\b(?:khau|nguoi|lao dong)\b/;

/** More than live in any household, as a mean. */
const MOST = 20;
const NEARLY_ALL = 0.8;

/** A mean of persons: its header says so, or it speaks of persons and has decimals in most rows. */
export function isPerHousehold({ texts, figures }: ColumnSource): boolean {
  const own = bareText(texts[texts.length - 1] ?? '');
  if (!SAYS_PERSONS.test(own)) return false;
  const stated = figures.filter((figure) => figure !== undefined);
  const small = stated.filter((figure) => figure >= 0 && figure < MOST);
  if (small.length < stated.length * NEARLY_ALL) return false;
  return SAYS_PER.test(own) || isBroken(stated);
}

/** Thousands that were typed with a point have three digits behind it, some of them. */
function isBroken(figures: readonly number[]): boolean {
  const broken = figures.filter((figure) => !Number.isInteger(figure));
  const areThousands = broken.every(
    (figure) => Math.abs(1000 * figure - Math.round(1000 * figure)) < 1e-6,
  );
  const haveThree = broken.some(
    (figure) => Math.abs(100 * figure - Math.round(100 * figure)) > 1e-6,
  );
  return broken.length * 2 > figures.length && !(areThousands && haveThree);
}
