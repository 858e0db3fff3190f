import { useEffect, useRef, useState } from 'react';
import { useActivity, useActivityState } from '../../activity/activity-context';
import type { AllocationPlan, AllocationTable, AllocationWish } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';
import { useWorkbookChanges } from '../../hooks/use-workbook-changes';

export interface AllocationSession {
  /** Undefined until the open sheet has been read, and again once the workbook has moved on. */
  readonly tables: readonly AllocationTable[] | undefined;
  readonly read: () => void;
  readonly plan: AllocationPlan | undefined;
  readonly prepare: (table: AllocationTable, wish: AllocationWish) => void;
  /** A plan made for another form is none. */
  readonly withdraw: () => void;
  readonly apply: (plan: Extract<AllocationPlan, { ok: true }>) => void;
}

/** Read, plan, then one undoable write; whatever was read before an edit is thrown away. */
export function useAllocation(): AllocationSession {
  const application = useApplication();
  const activity = useActivity();
  const { revision } = useActivityState();
  const { allocate: words } = useMessages();
  const [tables, setTables] = useState<readonly AllocationTable[]>();
  const [plan, setPlan] = useState<AllocationPlan>();

  const forget = (): void => {
    setTables(undefined);
    setPlan(undefined);
  };
  useWorkbookChanges(tables !== undefined, forget);
  const known = useRef(revision);
  useEffect(() => {
    if (known.current !== revision) forget();
    known.current = revision;
  }, [revision]);

  return {
    tables,
    plan,
    withdraw: () => setPlan(undefined),
    read: () =>
      void activity.run({
        label: words.reading,
        cancellable: true,
        work: async (signal) => {
          const offered = await application.offerAllocation();
          if (!signal.aborted) setTables(offered);
        },
      }),
    prepare: (table, wish) =>
      void activity.run({
        label: words.planning,
        keepsNotice: true,
        work: async () => setPlan(await application.planAllocation(table, wish)),
      }),
    apply: ({ edits }) =>
      void activity.run({
        label: words.applying,
        work: async () => {
          const step = await application.applyEdits(edits);
          activity.wrote(step, words.applied(edits.length), words.appliedUndo);
        },
      }),
  };
}
