import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Activity } from './activity';
import type { ActivityState } from './activity';

const ActivityContext = createContext<Activity | undefined>(undefined);

export function ActivityProvider({ children }: { readonly children: ReactNode }) {
  const activity = useMemo(() => new Activity(), []);
  return <ActivityContext.Provider value={activity}>{children}</ActivityContext.Provider>;
}

/** The pane's one Activity; the same object for the life of the pane. */
export function useActivity(): Activity {
  const activity = useContext(ActivityContext);
  if (!activity) throw new Error('useActivity needs an ActivityProvider above it');
  return activity;
}

export function useActivityState(): ActivityState {
  const activity = useActivity();
  return useSyncExternalStore(activity.subscribe, activity.getState);
}

/** Whether a job runs: controls that would start another one are off meanwhile. */
export function useBusy(): boolean {
  return useActivityState().running !== undefined;
}
