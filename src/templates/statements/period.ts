import type { Period } from '../../domain/dimensions';
import { foldName } from '../parameters/clean-text';

const YEAR = String.raw`(20\d{2})`;
const BEGINNING = new RegExp(`(?:đầu năm|đầu kỳ).*?${YEAR}`);
const END = new RegExp(`(?:cuối năm|cuối kỳ|hết năm|đến năm|31/12/).*?${YEAR}`);
const SPAN = new RegExp(String.raw`${YEAR}\s*[-–đếnới]+\s*${YEAR}`);
const ANY = new RegExp(YEAR);

/**
 * When a statement's figure is of: `Đầu năm 2024`, `Cuối năm 2025`, `Năm 2024`, `Giai đoạn
 * 2021-2025`. What stands at a moment and is said of a year is of its end; where nothing is said
 * it is of the plan's year.
 */
export function periodOf(words: string, kind: 'level' | 'flow', year: number): Period {
  const folded = foldName(words);
  const span = SPAN.exec(folded);
  if (span) {
    const [first, last] = [Number(span[1]), Number(span[2])];
    if (kind === 'level') return { year: last, point: 'end' };
    return { year: last, point: 'flow', ...(last > first && { years: last - first + 1 }) };
  }
  const named = Number((END.exec(folded) ?? ANY.exec(folded))?.[1] ?? year);
  if (kind === 'flow') return { year: named, point: 'flow' };
  const beginning = BEGINNING.exec(folded);
  return beginning ? { year: Number(beginning[1]), point: 'begin' } : { year: named, point: 'end' };
}
