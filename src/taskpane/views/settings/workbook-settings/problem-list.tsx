import { Button } from '@fluentui/react-components';
import { useMessages } from '../../../context/language-context';
import { useShowMore } from '../../../hooks/use-show-more';
import { useStyles } from './workbook-settings.styles';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly string[];
}

/** Everything that is wrong with a file, each with its place in it. */
export function ProblemList({ heading, problems }: ProblemListProps) {
  const styles = useStyles();
  const { workbookSettings: words } = useMessages();
  const { shown, next, showMore } = useShowMore(problems);
  return (
    <div role="alert" className={styles.problems}>
      <p className={styles.text}>{heading}</p>
      <ul className={styles.list}>
        {shown.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showMore}>
          {words.more(next)}
        </Button>
      )}
    </div>
  );
}
