import { reject, type ColumnSource, type Draft } from './draft';
import type { HeaderFeatures } from './header-features';
import { namesCounted } from './indicator';
import type { TableContext } from './table-context';

/**
 * `Số lao động được đào tạo | Trong đó: Hộ nghèo, Hộ cận nghèo`: of those who were trained, or who got a
 * loan, so many are poor. They are not the poor of the place, of whom other tables tell.
 */
export function withoutPartsOfOthers(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
  { countsOthers, moneyUnit }: TableContext,
): readonly Draft[] {
  const isPart = (at: number): boolean => features[at]!.flags.has('of-which');
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household' || !isPart(at)) return draft;
    const whole = drafts.findLastIndex((_, position) => position < at && !isPart(position));
    const before = drafts[whole];
    const isOfOthers =
      before?.kind === 'rejected' &&
      before.reason === 'unknown-words' &&
      (countsOthers || moneyUnit !== undefined || namesCounted(sources[whole]!.texts));
    return isOfOthers ? reject('header-not-understood') : draft;
  });
}
