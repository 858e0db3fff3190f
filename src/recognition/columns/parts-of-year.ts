import { meaningOf } from './doubt';
import { reject, type Draft, type MoneyDraft } from './draft';
import { isMoney } from './money-draft';

/**
 * `Quý I | Quý II | Quý III | Quý IV | Cả năm`: the same money of parts of a year, beside each other
 * or beside that of the year. What was spent in a part is no figure of the year, nor is a share of it.
 */
export function withoutPartsOfYear(drafts: readonly Draft[]): Draft[] {
  const alike = new Map<string, number>();
  for (const draft of drafts)
    if (isAmount(draft)) alike.set(meaningOf(draft), (alike.get(meaningOf(draft)) ?? 0) + 1);
  const isPart = drafts.map(
    (draft) => isAmount(draft) && isOfPart(draft) && (alike.get(meaningOf(draft)) ?? 0) > 1,
  );
  if (!isPart.includes(true)) return [...drafts];
  return drafts.map((draft, at) => {
    const isShareOfPart = draft.kind === 'money' && draft.aspect === 'percent' && isOfPart(draft);
    return isPart[at] || isShareOfPart ? reject('part-of-a-year') : draft;
  });
}

function isAmount(draft: Draft): draft is MoneyDraft {
  return draft.kind === 'money' && isMoney(draft);
}

function isOfPart({ features: { flags, point } }: MoneyDraft): boolean {
  return flags.has('interim') && point !== 'during';
}
