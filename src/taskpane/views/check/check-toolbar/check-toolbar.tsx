import { useState } from 'react';
import { Button, Checkbox, Select, Switch } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { SnapshotScope } from '../../../../ports/workbook-port';
import { useBusy } from '../../../activity/activity-context';
import { useEnvironment } from '../../../context/environment-context';
import { useMessages } from '../../../context/language-context';
import type { CheckSession } from '../use-check-session';
import { useMarks } from '../use-marks';
import { useStyles } from './check-toolbar.styles';

export interface CheckToolbarProps {
  readonly session: CheckSession;
  readonly live: boolean;
  readonly onLiveChange: (live: boolean) => void;
}

export function CheckToolbar({ session, live, onLiveChange }: CheckToolbarProps) {
  const styles = useStyles();
  const busy = useBusy();
  const marks = useMarks();
  const { preferences } = useEnvironment();
  const [writesReport, setWritesReport] = useState(() => preferences.readWritesReport());
  const { check } = useMessages();
  const findings = session.report?.findings ?? [];
  // That nothing was found is worth a report, too.
  const canMark = findings.length > 0 || (writesReport && session.report !== undefined);
  const changeWritesReport = (next: boolean): void => {
    preferences.writeWritesReport(next);
    setWritesReport(next);
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Button
          className={styles.grow}
          appearance="primary"
          disabledFocusable={busy}
          onClick={session.check}
        >
          {session.report ? check.again : check.run}
        </Button>
        <Select
          className={styles.grow}
          aria-label={check.scope}
          value={session.scope}
          disabled={busy}
          onChange={(_, { value }) => session.changeScope(value as SnapshotScope)}
        >
          <option value="all">{check.scopes.all}</option>
          <option value="active">{check.scopes.active}</option>
        </Select>
      </div>
      <div className={styles.row}>
        {canMark && (
          <Button
            className={styles.grow}
            size="small"
            icon={<HighlightRegular />}
            disabledFocusable={busy}
            onClick={() => marks.mark(findings)}
          >
            {check.mark}
          </Button>
        )}
        <Button
          className={styles.grow}
          size="small"
          appearance={canMark ? 'secondary' : 'subtle'}
          icon={<EraserRegular />}
          disabledFocusable={busy}
          onClick={marks.clear}
        >
          {check.clear}
        </Button>
      </div>
      <Checkbox
        checked={writesReport}
        onChange={(_, { checked }) => changeWritesReport(checked === true)}
        label={check.writesReport}
      />
      <Switch
        checked={live}
        onChange={(_, { checked }) => onLiveChange(checked)}
        label={check.live}
      />
    </div>
  );
}
