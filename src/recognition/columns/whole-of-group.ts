import { readFeatures, type HeaderFeatures } from './header-features';
import { fitsRatio } from './arithmetic';
import type { ColumnSource } from './draft';

/** Share of the rows that must agree. */
const HOLDS = 0.8;

/**
 * `Hộ nghèo đầu năm: Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)`: where a column names those of whom the
 * header above all three speaks, and most rows show that the share is theirs of the other one, that
 * one counts all households.
 */
export function tellWholeOfGroup(
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
): readonly HeaderFeatures[] {
  return features.map((whole, at) => {
    const { group, texts } = sources[at]!;
    if (group === undefined || whole.subject === undefined || !countsNobody(texts)) return whole;
    const beside = features.flatMap((one, other) =>
      other !== at && sources[other]!.group === group ? [{ one, source: sources[other]! }] : [],
    );
    const named = beside.filter(
      ({ source }) => readFeatures(source.texts.slice(-1)).subject === whole.subject,
    );
    const isWhole = beside.some(
      ({ one, source: rate }) =>
        one.aspect === 'rate' &&
        named.some(
          ({ source: part }) =>
            part !== rate &&
            (fitsRatio(rate.figures, part.figures, sources[at]!.figures) ?? 0) >= HOLDS,
        ),
    );
    return isWhole ? { ...whole, subject: 'households' as const } : whole;
  });
}

/** `Tổng số hộ`, `Số hộ`: households, and no word of which. */
function countsNobody(texts: readonly string[]): boolean {
  const { subject, flow, subset, aspect, flags, unknown } = readFeatures(texts.slice(-1));
  const isNamed = subject !== undefined || flow !== undefined || subset !== undefined;
  return !isNamed && aspect === 'count' && flags.has('some-households') && unknown.length === 0;
}
