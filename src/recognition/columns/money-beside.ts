import { isMoment } from './household-draft';
import { reject, weaken, type ColumnSource, type Draft } from './draft';
import { assumeUnit, isMoney } from './money-draft';

/** How many there are was planned, or is done, as the money beside it is. */
export function quantitiesOfMoney(drafts: readonly Draft[]): readonly Draft[] {
  const paid = drafts.find((draft) => draft.kind === 'money' && isMoney(draft));
  const isPriced = drafts.some((draft) => draft.kind === 'money' && draft.measure === 'unitCost');
  if (isPriced || paid?.kind !== 'money' || paid.status === undefined) return drafts;
  const { status } = paid;
  return drafts.map((draft) =>
    draft.kind === 'money' && draft.measure === 'quantity' && draft.features.status === undefined
      ? { ...draft, status }
      : draft,
  );
}

/**
 * A unit for amounts that name none: the only one that the table names; else by their size, for a
 * quantity and a unit cost by that of their product.
 */
export function withUnits(drafts: readonly Draft[], sources: readonly ColumnSource[]): Draft[] {
  const named = new Set(
    drafts.flatMap((draft) =>
      draft.kind === 'money' && draft.measure === 'money' && draft.unit ? [draft.unit] : [],
    ),
  );
  const [only] = named;
  const product = drafts.findIndex((draft) => draft.kind === 'money' && isMoney(draft));
  return drafts.map((draft, at) => {
    if (draft.kind !== 'money' || draft.unit !== undefined) return draft;
    if (named.size === 1) return weaken({ ...draft, unit: only! }, 0.9, 'unit-assumed');
    const { figures } = sources[draft.measure === 'money' || product < 0 ? at : product]!;
    return weaken({ ...draft, unit: assumeUnit(figures) }, 0.65, 'unit-assumed');
  });
}

/** `Đã chi | Còn lại`: what remains of money is no households, whatever else the table counts. */
export function withoutRestOfMoney(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) =>
    draft.kind === 'household' &&
    draft.measure === undefined &&
    isMoment(draft.features.point) &&
    !draft.features.flags.has('some-households') &&
    drafts[at - 1]?.kind === 'money'
      ? reject('header-not-understood')
      : draft,
  );
}
