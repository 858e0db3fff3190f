import { fitsSum } from './arithmetic';
import type { ColumnSource, Draft, MoneyDraft } from './draft';
import { isMoney } from './money-draft';

/** Share of the rows in which parts must make up a whole that does not stand next to them. */
const HOLDS = 0.6;
const FEWEST_ROWS = 3;

/**
 * "Dự toán giao | Trong đó: NSTW, NS tỉnh | Đã giải ngân": parts are of the money of their whole in
 * all that their own headers leave open. It stands next to them, unless the figures of most rows
 * show that they make up one before it: "Tổng số | Dự án 1 | Dự án 2 | Trong đó: NSTW, NS tỉnh".
 */
export function completeParts(drafts: readonly Draft[], sources: readonly ColumnSource[]): Draft[] {
  return drafts.map((draft, at) => {
    if (!isPart(draft)) return draft;
    const wholes = drafts.flatMap((one, position) =>
      position < at && isWhole(one) ? [{ whole: one, position }] : [],
    );
    const parts = drafts.flatMap((one, position) =>
      isPart(one) && sources[position]!.group === sources[at]!.group ? [sources[position]!] : [],
    );
    const nearest = wholes[wholes.length - 1];
    const madeUp = wholes.findLast(({ position }) => {
      const figures = parts.map((part) => part.figures);
      const { share, rows } = fitsSum(sources[position]!.figures, figures, []);
      return rows >= FEWEST_ROWS && share >= HOLDS;
    });
    const whole = (madeUp ?? nearest)?.whole;
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
