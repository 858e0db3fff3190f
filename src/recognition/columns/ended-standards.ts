import { reject, type Draft } from './draft';
import type { HeaderFeatures } from './header-features';

/**
 * One year's end by the standard of poverty that ends and by the one that begins (`chuẩn nghèo
 * 2016-2020`, `chuẩn nghèo 2022-2025`): all that follows is counted by the latter, so what is
 * counted by the former says the same of other households.
 */
export function withoutEndedStandards(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
): readonly Draft[] {
  const latest = new Map<number, number>();
  for (const { year, standard } of features) {
    if (year && standard)
      latest.set(year.year, Math.max(latest.get(year.year) ?? 0, standard.year));
  }
  return drafts.map((draft, at) => {
    const { year, standard } = features[at]!;
    const ended = year && standard && standard.year < latest.get(year.year)!;
    return ended && draft.kind === 'household' ? reject('same-as-other-column') : draft;
  });
}
