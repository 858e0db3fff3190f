import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useActivity, useActivityState } from '../../activity/activity-context';
import { useMessages } from '../../context/language-context';
import { useUndo } from '../../hooks/use-undo';
import { useWorkbookErrorText } from '../../hooks/use-workbook-error-text';
import { Spoken } from '../spoken';
import { useStyles } from './news-bar.styles';

/** The outcome of the last job: done (with undo) or failed (with retry), shown and spoken. */
export function NewsBar() {
  const styles = useStyles();
  const activity = useActivity();
  const { failure, notice, running } = useActivityState();
  const { pane, undo: undoWords } = useMessages();
  const errorText = useWorkbookErrorText();
  const undo = useUndo();
  const failureText = failure && errorText(failure.error);
  const close = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={pane.close}
      icon={<DismissRegular />}
      onClick={() => activity.dismiss()}
    />
  );
  return (
    <>
      <Spoken role="alert">{failureText}</Spoken>
      <Spoken role="status">{running?.label ?? notice?.text}</Spoken>
      <div className={styles.root}>
        {failureText !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failureText}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              <Button size="small" onClick={() => void activity.retry()}>
                {pane.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {notice.undoable && (
                <Button size="small" onClick={undo}>
                  {undoWords.action}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
