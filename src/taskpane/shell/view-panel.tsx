import { useRef } from 'react';
import type { ReactNode } from 'react';
import { ErrorBoundary, UnexpectedError } from '../components/error-boundary';
import { useStyles } from './shell.styles';
import { panelId, tabId } from './views';
import type { ViewId } from './views';

export interface ViewPanelProps {
  readonly id: ViewId;
  readonly active: boolean;
  readonly children: ReactNode;
}

/** One view: made when first visited, kept afterwards, so that nothing typed or found is lost. */
export function ViewPanel({ id, active, children }: ViewPanelProps) {
  const styles = useStyles();
  const visited = useRef(false);
  visited.current ||= active;
  return (
    <div
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      hidden={!active}
      tabIndex={-1}
      className={styles.panel}
    >
      {visited.current && (
        <ErrorBoundary
          fallback={(error, retry) => <UnexpectedError error={error} onRetry={retry} />}
        >
          {children}
        </ErrorBoundary>
      )}
    </div>
  );
}
