import { useCallback } from 'react';
import { useActivity } from '../activity/activity-context';
import { useApplication } from '../context/application-context';
import { useMessages } from '../context/language-context';

/** Takes back our newest write. */
export function useUndo(): () => void {
  const application = useApplication();
  const activity = useActivity();
  const { undo } = useMessages();
  return useCallback(
    () => void activity.undo(undo, (step) => application.undo(step)),
    [activity, application, undo],
  );
}
