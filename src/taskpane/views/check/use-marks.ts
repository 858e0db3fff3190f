import type { Finding } from '../../../domain/finding';
import { useActivity } from '../../activity/activity-context';
import { useApplication } from '../../context/application-context';
import { useEnvironment } from '../../context/environment-context';
import { useLanguage, useMessages } from '../../context/language-context';

export interface Marks {
  /** Replaces all marks in the workbook by these, and the sheet of results where one is wanted. */
  readonly mark: (findings: readonly Finding[]) => void;
  readonly clear: () => void;
}

/** Marks in the workbook, each an undoable write. */
export function useMarks(): Marks {
  const application = useApplication();
  const activity = useActivity();
  const { preferences } = useEnvironment();
  const language = useLanguage();
  const { check } = useMessages();
  return {
    mark: (findings) =>
      void activity.run({
        label: check.marking,
        work: async () => {
          const writesReport = preferences.readWritesReport();
          const options = { language, writesReport };
          const { undo, remarks } = await application.markFindings(findings, options);
          const isWritten = writesReport && remarks.length === 0;
          const said = isWritten ? check.markedWithReport : check.marked;
          activity.wrote(undo, withRemarks(said(findings.length), remarks), check.markUndo);
        },
      }),
    clear: () =>
      void activity.run({
        label: check.clearing,
        work: async () => {
          const { undo, remarks } = await application.clearMarks(language);
          activity.wrote(undo, withRemarks(check.cleared, remarks), check.clearUndo);
        },
      }),
  };
}

function withRemarks(said: string, remarks: readonly string[]): string {
  return remarks.length === 0 ? said : [`${said}.`, ...remarks].join(' ');
}
