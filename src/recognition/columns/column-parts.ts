import type { Dimensions } from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum } from './arithmetic';
import type { ColumnSource } from './draft';
import { readFeatures } from './header-features';
import { nameOfIndicator } from './indicator';
import type { Resolution } from './resolution';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;
/** Parts that stand beside their whole. */
const MOST_PARTS = 12;

/**
 * Parts of which nobody can tell what they are (`Trong đó: Xây mới, Sửa chữa`), but that stand beside
 * a known whole and make it up in nearly all rows: each is kept as an indicator of its own name.
 */
export function findParts(
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
): ColumnBalance[] {
  const found: ColumnBalance[] = [];
  resolved.forEach((resolution, subject) => {
    if (!('dimensions' in resolution) || !isAdded(resolution.dimensions)) return;
    const plus = runsBeside(subject, resolved, sources).find((run) => {
      const { share, rows } = fitsSum(
        sources[subject]!.figures,
        run.map((at) => sources[at]!.figures),
        [],
      );
      return rows >= FEWEST_ROWS && share >= HOLDS;
    });
    if (plus) found.push({ subject, plus, minus: [] });
  });
  return found;
}

function isAdded({ aspect, measure }: Dimensions): boolean {
  return aspect === 'count' ? measure !== 'quantity' : aspect === 'amount' && measure === 'money';
}

/**
 * Neighbours on one side that no dimension tells, two or more; the whole may stand at either end, and
 * the share of each behind it.
 */
function runsBeside(
  subject: number,
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
): number[][] {
  return ([1, -1] as const).flatMap((step) => {
    const run: number[] = [];
    const runs: number[][] = [];
    for (let at = subject + step; run.length < MOST_PARTS; at += step) {
      const one = resolved[at];
      if (!one) break;
      if (isShare(one, sources[at]!)) continue;
      if ('dimensions' in one && one.dimensions.measure !== 'indicator') break;
      run.push(at);
      if (run.length >= 2) runs.unshift([...run].sort((a, b) => a - b));
    }
    return runs;
  });
}

function isShare(resolution: Resolution, { texts }: ColumnSource): boolean {
  if (!('dimensions' in resolution)) return readFeatures(texts).aspect === 'rate';
  const { aspect } = resolution.dimensions;
  return aspect === 'rate' || aspect === 'percent';
}

/** The parts, each an indicator that is counted as its whole is. */
export function withParts(
  resolved: readonly Resolution[],
  parts: readonly ColumnBalance[],
  sources: readonly ColumnSource[],
): Resolution[] {
  const wholes = new Map(parts.flatMap(({ subject, plus }) => plus.map((at) => [at, subject])));
  return resolved.map((resolution, at) => {
    const whole = 'dimensions' in resolution ? undefined : resolved[wholes.get(at) ?? -1];
    if (!whole || !('dimensions' in whole)) return resolution;
    const { aspect, period, status } = whole.dimensions;
    return {
      dimensions: {
        measure: 'indicator',
        aspect: aspect === 'amount' ? 'amount' : 'count',
        subset: 'all',
        period,
        status,
        indicator: nameOfIndicator(sources[at]!.texts),
        role: 'achieved',
        unit: '',
      },
      confidence: 0.7,
      reason: 'sum-of-columns',
    };
  });
}
