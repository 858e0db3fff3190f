import { useEffect, useRef, useState } from 'react';
import { useActivity, useActivityState } from '../../activity/activity-context';
import type { RecalculationPlan } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';
import { useWorkbookChanges } from '../../hooks/use-workbook-changes';

export interface Recalculation {
  /** Undefined until asked for, and again once the workbook has moved on. */
  readonly plan: RecalculationPlan | undefined;
  readonly prepare: () => void;
  readonly apply: (plan: RecalculationPlan) => void;
}

/** Preview first, then one undoable write; a plan made before an edit is thrown away. */
export function useRecalculation(): Recalculation {
  const application = useApplication();
  const activity = useActivity();
  const { revision } = useActivityState();
  const { recalculate: words } = useMessages();
  const [plan, setPlan] = useState<RecalculationPlan>();

  useWorkbookChanges(plan !== undefined, () => setPlan(undefined));
  const planned = useRef(revision);
  useEffect(() => {
    if (planned.current !== revision) setPlan(undefined);
    planned.current = revision;
  }, [revision]);

  return {
    plan,
    prepare: () =>
      void activity.run({
        label: words.planning,
        cancellable: true,
        work: async (signal) => {
          const result = await application.planRecalculation();
          if (!signal.aborted) setPlan(result);
        },
      }),
    apply: (chosen) =>
      void activity.run({
        label: words.applying,
        work: async () => {
          const step = await application.applyRecalculation(chosen);
          const count = chosen.changes.length;
          activity.wrote(step, words.applied(count), words.appliedUndo(count));
        },
      }),
  };
}
