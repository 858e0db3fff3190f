import type { Finding } from '../../../domain/finding';
import { useActivity } from '../../activity/activity-context';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';

export interface Marks {
  /** Replaces all marks in the workbook by these. */
  readonly mark: (findings: readonly Finding[]) => void;
  readonly clear: () => void;
}

/** Marks in the workbook, each an undoable write. */
export function useMarks(): Marks {
  const application = useApplication();
  const activity = useActivity();
  const { check } = useMessages();
  return {
    mark: (findings) =>
      void activity.run({
        label: check.marking,
        work: async () => {
          const step = await application.markFindings(findings);
          activity.wrote(step, check.marked(findings.length), check.markUndo);
        },
      }),
    clear: () =>
      void activity.run({
        label: check.clearing,
        work: async () => {
          const step = await application.clearMarks();
          activity.wrote(step, check.cleared, check.clearUndo);
        },
      }),
  };
}
