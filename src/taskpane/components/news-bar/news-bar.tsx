import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
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
            <MessageBarBody>
              {failureText}{' '}
              <Link as="button" inline onClick={() => void activity.retry()}>
                {pane.retry}
              </Link>
            </MessageBarBody>
            <MessageBarActions containerAction={close} />
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {notice.text}
              {notice.undoable && (
                <>
                  {'. '}
                  <Link as="button" inline onClick={undo}>
                    {undoWords.action}
                  </Link>
                </>
              )}
            </MessageBarBody>
            <MessageBarActions containerAction={close} />
          </MessageBar>
        )}
      </div>
    </>
  );
}
