import { useCallback, useEffect, useRef, useState } from 'react';
import { useActivity, useActivityState } from '../../../activity/activity-context';
import type { WorkbookSettings } from '../../../application';
import { useApplication } from '../../../context/application-context';
import { useLanguage, useMessages } from '../../../context/language-context';

/** What the workbook keeps, read at once and again after whatever we wrote into it; undefined before. */
export function useWorkbookSettings(): WorkbookSettings | undefined {
  const application = useApplication();
  const activity = useActivity();
  const language = useLanguage();
  const { running, written } = useActivityState();
  const { workbookSettings: words } = useMessages();
  const [settings, setSettings] = useState<WorkbookSettings>();

  const read = useCallback(
    () =>
      void activity.run({
        label: words.reading,
        cancellable: true,
        keepsNotice: true,
        work: async (signal) => {
          const result = await application.describeSettings(language);
          if (!signal.aborted) setSettings(result);
        },
      }),
    [activity, application, language, words],
  );

  // Figures that are written or taken back change nothing here.
  const kept = written.filter(({ step }) => step.kind === 'part').length;
  const seen = useRef<string>();
  const isBusy = running !== undefined;
  useEffect(() => {
    const now = `${kept} ${language}`;
    if (isBusy || seen.current === now) return;
    seen.current = now;
    read();
  }, [isBusy, kept, language, read]);
  return settings;
}
