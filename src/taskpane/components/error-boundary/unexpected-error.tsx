import { Button } from '@fluentui/react-components';
import { useMessages } from '../../context/language-context';
import { useStyles } from './unexpected-error.styles';

export interface UnexpectedErrorProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function UnexpectedError({ error, onRetry }: UnexpectedErrorProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div role="alert" className={styles.root}>
      <p className={styles.text}>{pane.unexpected}</p>
      <Button onClick={onRetry}>{pane.retry}</Button>
      <details className={styles.detail}>
        <summary>{pane.unexpectedDetail}</summary>
        {error.message}
      </details>
    </div>
  );
}
