import { useCallback, useEffect, useRef, useState } from 'react';
import { useActivity, useActivityState } from '../../activity/activity-context';
import type { ColumnOverview } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';

type Sheet = ColumnOverview['sheets'][number];

export interface Columns {
  /** Undefined until the workbook has been read. */
  readonly overview: ColumnOverview | undefined;
  /** The sheet on show: the chosen one, else the one in front, else the first with figures. */
  readonly sheet: Sheet | undefined;
  readonly choose: (name: string) => void;
  readonly read: () => void;
}

/** Reads the workbook at once, and again after every change of ours. */
export function useColumns(): Columns {
  const application = useApplication();
  const activity = useActivity();
  const { revision, running } = useActivityState();
  const { columns: words } = useMessages();
  const [overview, setOverview] = useState<ColumnOverview>();
  const [chosen, choose] = useState<string>();

  const read = useCallback(
    () =>
      void activity.run({
        label: words.reading,
        cancellable: true,
        keepsNotice: true,
        work: async (signal) => {
          const result = await application.describeColumns();
          if (!signal.aborted) setOverview(result);
        },
      }),
    [activity, application, words],
  );

  const seen = useRef<number>();
  const isBusy = running !== undefined;
  useEffect(() => {
    if (isBusy || seen.current === revision) return;
    seen.current = revision;
    read();
  }, [isBusy, read, revision]);

  const sheets = overview?.sheets ?? [];
  const named = (name: string | undefined): Sheet | undefined =>
    sheets.find((sheet) => sheet.name === name);
  return {
    overview,
    sheet: named(chosen) ?? named(overview?.active) ?? sheets[0],
    choose,
    read,
  };
}

export function countColumns({ tables, strays }: Sheet): {
  readonly recognised: number;
  readonly unrecognised: number;
} {
  const columns = [...tables.flatMap((table) => table.columns), ...strays];
  const recognised = columns.filter(({ reading }) => reading.kind === 'recognised').length;
  return { recognised, unrecognised: columns.length - recognised };
}
