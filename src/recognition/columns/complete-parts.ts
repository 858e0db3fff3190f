import type { Draft, MoneyDraft } from './draft';
import { isMoney } from './money-draft';

/**
 * "Dự toán giao | Trong đó: NSTW, NS tỉnh | Đã giải ngân": parts that stand beside their whole
 * are of its money in all that their own headers leave open.
 */
export function completeParts(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (!isPart(draft)) return draft;
    const whole = drafts.slice(0, at).findLast(isWhole);
    return whole ? completedBy(draft, whole) : draft;
  });
}

function completedBy(part: MoneyDraft, whole: MoneyDraft): MoneyDraft {
  const { features } = part;
  const { status, year, years, node, cumulative } = whole;
  return {
    ...part,
    ...(features.status === undefined && { ...(status && { status }), cumulative }),
    ...(features.year === undefined && {
      ...(year !== undefined && { year }),
      ...(years !== undefined && { years }),
    }),
    ...(features.node === undefined && node !== undefined && { node }),
    ...(features.capital === undefined && { capital: whole.capital }),
    ...(features.source === undefined && { source: whole.source }),
  };
}

/** Its header says what it is, other than a part of what stands before. */
function isPart(draft: Draft): draft is MoneyDraft {
  if (draft.kind !== 'money' || !isMoney(draft)) return false;
  const { flags, capital, source, node } = draft.features;
  return flags.has('of-which') && [capital, source, node].some((own) => own !== undefined);
}

function isWhole(draft: Draft): draft is MoneyDraft {
  return draft.kind === 'money' && isMoney(draft) && !draft.features.flags.has('of-which');
}
