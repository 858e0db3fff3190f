import { bareText } from '../words/remembered';
import { reject, type ColumnSource, type Draft } from './draft';
import type { HeaderFeatures } from './header-features';

const SAYS_OTHERS =
  /^(?:so )?(?:ho |cac ho )?(?:(?:thuoc )?(?:cac )?dan toc )?(?:khac|con lai)(?: \(.*\))?$/;

const MAJORITY = /^(?:ho )?(?:dan toc )?kinh$/;

function lastOf({ texts }: ColumnSource): string {
  return bareText(texts[texts.length - 1] ?? '');
}

/** `Hộ nghèo: Hộ DTTS | Hộ khác`: those of the others who are left are no whole, and nobody has a name for them. */
export function withoutOtherParts(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
): Draft[] {
  const isOther = (source: ColumnSource): boolean => SAYS_OTHERS.test(lastOf(source));
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household' || draft.point === 'flow' || !isOther(sources[at]!))
      return draft;
    // `Trong đó: Hộ DTTS | Dân tộc khác` make up what stands before them, as the figures show
    if (draft.features.flags.has('of-which')) return draft;
    const { group } = sources[at]!;
    const isBesidePart = features.some(
      ({ subset }, other) =>
        subset !== undefined &&
        group !== undefined &&
        sources[other]!.group === group &&
        !isOther(sources[other]!),
    );
    // `Kinh | Thái | Mông | Dân tộc khác`: the others are all minorities only beside those who are none,
    // and `Khác` beside names of whatever kind is not the whole
    const isBesideNames = drafts.some(
      (one, other) =>
        one.kind === 'rejected' &&
        one.reason === 'unknown-words' &&
        group !== undefined &&
        sources[other]!.group === group &&
        !MAJORITY.test(lastOf(sources[other]!)),
    );
    return isBesidePart || isBesideNames ? reject('unknown-words') : draft;
  });
}
