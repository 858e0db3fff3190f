import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SnapshotScope } from '../../../ports/workbook-port';
import { useActivity, useActivityState } from '../../activity/activity-context';
import type { CheckReport } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';
import { useWorkbookChanges } from '../../hooks/use-workbook-changes';
import { QuietRecheck } from './quiet-recheck';
import type { RecheckState } from './quiet-recheck';

export interface CheckSession {
  /** The last result; undefined until the first check. */
  readonly report: CheckReport | undefined;
  readonly scope: SnapshotScope;
  /** Results on show are renewed for the new scope. */
  readonly changeScope: (scope: SnapshotScope) => void;
  /** Checks because the person asked for it: shows progress, can be cancelled. */
  readonly check: () => void;
  readonly recheck: RecheckState;
}

/**
 * The results of checking and everything that renews them: a press of the button,
 * our own writes (at once), and other people's edits once they pause (where `live`).
 * Every renewal reads the workbook again; nothing relies on what an event says.
 */
export function useCheckSession(live: boolean): CheckSession {
  const application = useApplication();
  const activity = useActivity();
  const { revision } = useActivityState();
  const { check: words } = useMessages();
  const [report, setReport] = useState<CheckReport>();
  const [scope, setScope] = useState<SnapshotScope>('all');
  const [recheck, setRecheck] = useState<RecheckState>('idle');

  const scopeNow = useRef(scope);
  const quiet = useQuietRecheck(async () => {
    setReport(await application.check(scopeNow.current));
  }, setRecheck);

  const check = useCallback(() => {
    quiet.withdraw();
    void activity.run({
      label: words.running,
      cancellable: true,
      work: async (signal) => {
        const result = await application.check(scopeNow.current);
        if (!signal.aborted) setReport(result);
      },
    });
  }, [activity, application, quiet, words]);

  const shown = report !== undefined;
  useWorkbookChanges(live && shown, () => quiet.request());
  const revisionShown = useRef(revision);
  useEffect(() => {
    if (revisionShown.current !== revision && shown) quiet.request(0);
    revisionShown.current = revision;
  }, [quiet, revision, shown]);

  const changeScope = (next: SnapshotScope): void => {
    scopeNow.current = next;
    setScope(next);
    if (shown) check();
  };
  return { report, scope, changeScope, check, recheck };
}

/** One QuietRecheck for the life of the view; a failure offers the same check again. */
function useQuietRecheck(
  read: () => Promise<void>,
  onState: (state: RecheckState) => void,
): QuietRecheck {
  const activity = useActivity();
  const { check: words } = useMessages();
  const latest = useRef({ read, words });
  useEffect(() => {
    latest.current = { read, words };
  });
  const quiet = useMemo(
    () =>
      new QuietRecheck({
        read: () => latest.current.read(),
        isBusy: () => activity.getState().running !== undefined,
        onState,
        onFailure: (error) =>
          activity.fail(error, {
            label: latest.current.words.running,
            work: () => latest.current.read(),
          }),
      }),
    [activity, onState],
  );
  useEffect(() => () => quiet.dispose(), [quiet]);
  return quiet;
}
