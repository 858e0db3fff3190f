import type { ColumnBalance } from '../../domain/table';
import { fitsSum } from '../columns/arithmetic';
import type { ColumnSource } from '../columns/draft';
import { readFeatures } from '../columns/header-features';
import type { Resolution } from '../columns/resolution';

/** Years that must state the sum, and the share of them in which it must hold: nobody adds up by chance. */
const FEWEST_YEARS = 3;
const HOLDS = 0.6;
/** Lines that tell how one above them is made up. */
const MOST_PARTS = 12;

/**
 * `Số lao động được giải quyết việc làm`, and below it `Trong tỉnh`, `Ngoài tỉnh`, `Xuất khẩu`: lines of
 * which nobody has words, that make up a known one above them in most years. By position of the line.
 */
export function findPartsOfLines(
  lines: readonly ColumnSource[],
  read: readonly Resolution[],
): ColumnBalance[] {
  return lines.flatMap(({ figures }, subject): ColumnBalance[] => {
    const whole = read[subject]!;
    if (!('dimensions' in whole) || whole.dimensions.aspect !== 'count') return [];
    const unknown: number[] = [];
    for (let at = subject + 1; at < lines.length && unknown.length < MOST_PARTS; at++) {
      if ('dimensions' in read[at]! || isShare(lines[at]!)) break;
      unknown.push(at);
    }
    const plus = unknown
      .map((_, position) => unknown.slice(0, unknown.length - position))
      .find((run) => run.length > 1 && makesUp(figures, run, lines));
    return plus ? [{ subject, plus, minus: [] }] : [];
  });
}

function isShare({ texts }: ColumnSource): boolean {
  return readFeatures(texts).aspect === 'rate';
}

function makesUp(
  figures: ColumnSource['figures'],
  parts: readonly number[],
  lines: readonly ColumnSource[],
): boolean {
  const { share, rows } = fitsSum(
    figures,
    parts.map((at) => lines[at]!.figures),
    [],
  );
  return rows >= FEWEST_YEARS && share >= HOLDS;
}
