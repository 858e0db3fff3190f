import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { useCommand } from '../../context/command-context';
import { useEnvironment } from '../../context/environment-context';
import { useMessages } from '../../context/language-context';
import { ColumnsView } from '../columns/columns-view';
import { CheckResults } from './check-results';
import { CheckToolbar } from './check-toolbar';
import { useStyles } from './check-view.styles';
import { useCheckSession } from './use-check-session';
import { useMarks } from './use-marks';

export interface CheckViewProps {
  readonly onOpenDraft: () => void;
}

/** *Kiểm tra*: check, read the findings, fix and mark. */
export function CheckView({ onOpenDraft }: CheckViewProps) {
  const styles = useStyles();
  const { preferences } = useEnvironment();
  const { check, columns } = useMessages();
  const [live, setLive] = useState(() => preferences.readLiveCheck());
  const [showsColumns, showColumns] = useState(false);
  const session = useCheckSession(live);
  const marks = useMarks();
  useCommand('checkWorkbook', () => {
    showColumns(false);
    session.check();
  });
  useCommand('clearMarks', marks.clear);

  const changeLive = (next: boolean): void => {
    preferences.writeLiveCheck(next);
    setLive(next);
  };

  if (showsColumns) return <ColumnsView onBack={() => showColumns(false)} />;
  return (
    <div className={styles.root}>
      {!session.report && <p className={styles.intro}>{check.intro}</p>}
      <CheckToolbar session={session} live={live} onLiveChange={changeLive} />
      <Button
        className={styles.columns}
        appearance="transparent"
        size="small"
        icon={<ColumnTripleEditRegular />}
        onClick={() => showColumns(true)}
      >
        {columns.open}
      </Button>
      <CheckResults report={session.report} recheck={session.recheck} onOpenDraft={onOpenDraft} />
    </div>
  );
}
