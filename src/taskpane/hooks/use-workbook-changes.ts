import { useEffect, useRef } from 'react';
import { useApplication } from '../context/application-context';

/** Hears of edits in the workbook that are not our own while `enabled`. */
export function useWorkbookChanges(enabled: boolean, listener: () => void): void {
  const application = useApplication();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });

  useEffect(() => {
    if (!enabled) return;
    let stopped = false;
    let unsubscribe: (() => Promise<void>) | undefined;
    application
      .onChanged(() => latest.current())
      .then(
        (stop) => {
          if (stopped) void stop();
          else unsubscribe = stop;
        },
        // a host without events is checked on demand: there is just nothing to hear
        () => undefined,
      );
    return () => {
      stopped = true;
      void unsubscribe?.();
    };
  }, [application, enabled]);
}
