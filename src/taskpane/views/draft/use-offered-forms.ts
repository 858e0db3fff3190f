import { useCallback, useEffect, useState } from 'react';
import { useActivity, useActivityState } from '../../activity/activity-context';
import type { OfferedForm } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';

/** The templates on offer, soon with the workbook's own before ours; undefined until they are loaded. */
export function useOfferedForms(): readonly OfferedForm[] | undefined {
  const application = useApplication();
  const activity = useActivity();
  const { written } = useActivityState();
  const { pane } = useMessages();
  const [forms, setForms] = useState<readonly OfferedForm[]>();
  const load = useCallback(async () => setForms(await application.listForms()), [application]);
  useEffect(() => {
    if (forms === undefined)
      load().catch((error: unknown) => activity.fail(error, { label: pane.loading, work: load }));
  }, [activity, forms, load, pane]);

  const isLoaded = forms !== undefined;
  // What the workbook keeps, and which tables others can take figures from, changes with what we write.
  const kept = written.filter(({ step: { kind } }) => kind === 'part' || kind === 'insert').length;
  useEffect(() => {
    if (!isLoaded) return;
    let isCurrent = true;
    application.listFormsOfWorkbook().then(
      (all) => isCurrent && setForms(all),
      // A workbook that cannot be read now still takes our own templates.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [application, isLoaded, kept]);
  return forms;
}
