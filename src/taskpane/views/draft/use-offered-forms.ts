import { useCallback, useEffect, useState } from 'react';
import { useActivity } from '../../activity/activity-context';
import type { OfferedForm } from '../../application';
import { useApplication } from '../../context/application-context';
import { useMessages } from '../../context/language-context';

/** The templates on offer; undefined until they are loaded. */
export function useOfferedForms(): readonly OfferedForm[] | undefined {
  const application = useApplication();
  const activity = useActivity();
  const { pane } = useMessages();
  const [forms, setForms] = useState<readonly OfferedForm[]>();
  const load = useCallback(async () => setForms(await application.listForms()), [application]);
  useEffect(() => {
    if (forms === undefined)
      load().catch((error: unknown) => activity.fail(error, { label: pane.loading, work: load }));
  }, [activity, forms, load, pane]);
  return forms;
}
