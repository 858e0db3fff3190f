import { bareText } from '../words/remembered';
import { fitsSum } from './arithmetic';
import type { ColumnSource } from './draft';
import type { HeaderFeatures } from './header-features';

/** Rows that must say so, and the share of them that must agree. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;

/**
 * "Hộ nghèo đa chiều" means the poor to some, and the poor with the near-poor to others. Where a
 * count of them is what the columns of both kinds add up to in nearly all rows, it means both,
 * and so it does wherever else the table says it.
 */
export function tellBothKinds(
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
): readonly HeaderFeatures[] {
  const doubtful = features.map((one, at) => isDoubtful(one, sources[at]!));
  if (!doubtful.includes(true)) return features;
  const countsOf = (kind: 'poor' | 'nearPoor'): number[] =>
    features.flatMap(({ subject, aspect, flow }, at) =>
      subject === kind && aspect !== 'rate' && flow === undefined ? [at] : [],
    );
  const isBoth = (whole: number): boolean =>
    countsOf('poor').some((poor) =>
      countsOf('nearPoor').some((near) => {
        const parts = [sources[poor]!.figures, sources[near]!.figures];
        const { share, rows } = fitsSum(sources[whole]!.figures, parts, []);
        return rows >= FEWEST_ROWS && share >= HOLDS;
      }),
    );
  if (!doubtful.some((is, at) => is && isBoth(at))) return features;
  return features.map((one, at) => {
    if (!doubtful[at]) return one;
    const flags = new Set(one.flags);
    flags.delete('unclear');
    return { ...one, subject: 'multidimensional', flags };
  });
}

/** "Hộ nghèo đa chiều", of which nothing tells yet whom it means. */
export function isDoubtful({ flags, subject }: HeaderFeatures, source: ColumnSource): boolean {
  return subject === undefined && flags.has('unclear') && saysManySided(source);
}

function saysManySided({ texts }: ColumnSource): boolean {
  return texts.some((text) => /ngheo da chieu|\bndc\b/.test(bareText(text)));
}
