import { Button, ProgressBar } from '@fluentui/react-components';
import { useActivity, useActivityState } from '../../activity/activity-context';
import { useMessages } from '../../context/language-context';
import { useStyles } from './busy-bar.styles';

/** What is going on, and a way out where there is one. */
export function BusyBar() {
  const styles = useStyles();
  const activity = useActivity();
  const { running } = useActivityState();
  const { pane } = useMessages();
  if (!running) return null;
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={running.label} />
      <div className={styles.line}>
        <span>{running.label}</span>
        {running.cancellable && (
          <Button size="small" appearance="subtle" onClick={() => activity.cancel()}>
            {pane.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
