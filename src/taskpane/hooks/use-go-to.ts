import { useCallback } from 'react';
import type { Place } from '../../domain/address';
import { useActivity } from '../activity/activity-context';
import { useApplication } from '../context/application-context';
import { useMessages } from '../context/language-context';

/** Selects a range of the workbook and brings it into view. */
export function useGoTo(): (place: Place) => void {
  const application = useApplication();
  const activity = useActivity();
  const messages = useMessages();
  return useCallback(
    (place) =>
      void activity.run({
        label: messages.finding.moving,
        keepsNotice: true,
        work: () => application.select(place),
      }),
    [activity, application, messages],
  );
}
