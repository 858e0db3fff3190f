import { useEffect, useRef } from 'react';
import { useActivity } from '../activity/activity-context';
import { useApplication } from '../context/application-context';
import { useMessages } from '../context/language-context';

/** Opens a sample once, as soon as the pane is up. */
export function useSample(sampleId: string | undefined, onOpened: () => void): void {
  const application = useApplication();
  const activity = useActivity();
  const { draft } = useMessages();
  const asked = useRef(false);
  useEffect(() => {
    if (sampleId === undefined || asked.current) return;
    asked.current = true;
    void activity.run({
      label: draft.sample,
      work: async () => {
        const step = await application.insertSample(sampleId);
        activity.wrote(step, draft.sampleOpened, draft.sampleUndo);
        onOpened();
      },
    });
  }, [activity, application, draft, onOpened, sampleId]);
}
