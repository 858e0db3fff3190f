import type { ColumnMeaning } from '../../../domain/workbook-part';
import { useActivity } from '../../activity/activity-context';
import type { CorrectedColumn, DescribedColumn } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';

export interface Correction {
  readonly correct: (meaning: ColumnMeaning | null, onKept: () => void) => void;
  readonly reset: () => void;
}

/** Keeps what a person says of a column in the workbook, or forgets it. */
export function useCorrection(
  sheet: string,
  { heading, label }: Pick<DescribedColumn, 'heading' | 'label'>,
): Correction {
  const application = useApplication();
  const activity = useActivity();
  const { columns: words } = useMessages();
  const named = label === '' ? words.noHeader : `“${label}”`;
  const column: CorrectedColumn = {
    sheet,
    header: heading?.text ?? '',
    occurrence: heading?.occurrence ?? 0,
  };
  return {
    correct: (meaning, onKept) =>
      void activity.run({
        label: words.saving,
        work: async () => {
          const step = await application.correctColumn({ ...column, meaning });
          activity.wrote(step, words.saved(named), words.savedUndo(named));
          onKept();
        },
      }),
    reset: () =>
      void activity.run({
        label: words.resetting,
        work: async () => {
          const step = await application.resetColumn(column);
          activity.wrote(step, words.wasReset(named), words.wasResetUndo(named));
        },
      }),
  };
}
