import type { FundingSource } from '../../domain/dimensions';
import { FUNDING_PARTS, sourcesBelow } from '../../domain/funding';
import type { Meaning } from '../words/meaning';

/** Where the money of a column comes from; `several` where no one source is all of those named. */
export interface SourceSaid {
  readonly source?: FundingSource;
  readonly several?: true;
}

/**
 * `Ngân sách huyện, xã` is neither that of the one level nor that of the other; of `Đối ứng (tỉnh,
 * huyện)` the first is all of the others, and all levels together are the local budget.
 */
export function sourceSaid(meanings: readonly Meaning[]): SourceSaid {
  if (meanings.some(({ says }) => says === 'several-sources')) return { several: true };
  const named = new Set(meanings.flatMap((one) => (one.says === 'source' ? [one.source] : [])));
  const [first] = named;
  if (first === undefined || named.size === 1) return first ? { source: first } : {};
  const holdsAll = (whole: FundingSource): boolean => {
    const below = sourcesBelow(whole);
    return [...named].every((one) => one === whole || below.includes(one));
  };
  const whole = [...named].find(holdsAll) ?? wholeOf(named);
  return whole ? { source: whole } : { several: true };
}

/** The source that is made of just these. */
function wholeOf(parts: ReadonlySet<FundingSource>): FundingSource | undefined {
  const wholes = Object.keys(FUNDING_PARTS) as FundingSource[];
  return wholes.find((whole) => {
    const own = FUNDING_PARTS[whole];
    return own.length === parts.size && own.every((one) => parts.has(one));
  });
}
