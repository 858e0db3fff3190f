import { meaningOf } from './doubt';
import type { Draft, MoneyDraft } from './draft';

/**
 * `Kế hoạch vốn đầu năm | Kế hoạch vốn sau điều chỉnh`: two columns of one meaning, as no dimension tells what was
 * given at first from what it came to. What is spent is spent of the latter; the first was the plan.
 */
export function withFirstPlans(drafts: readonly Draft[]): readonly Draft[] {
  const isRevised = ({ features }: MoneyDraft): boolean => features.flags.has('revised');
  const revised = new Set(
    drafts.flatMap((draft) =>
      draft.kind === 'money' && isRevised(draft) ? [meaningOf(draft)] : [],
    ),
  );
  return drafts.map((draft) =>
    draft.kind === 'money' && !isRevised(draft) && revised.has(meaningOf(draft))
      ? { ...draft, status: 'planned' }
      : draft,
  );
}
