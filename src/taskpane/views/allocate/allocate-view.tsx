import { Button } from '@fluentui/react-components';
import { DataPieRegular } from '@fluentui/react-icons/svg/data-pie';
import { useState } from 'react';
import { formatRange } from '../../../domain/address';
import { useBusy } from '../../activity/activity-context';
import { EmptyState } from '../../components/empty-state';
import { Spoken } from '../../components/spoken';
import { useMessages } from '../../context/language-context';
import { ChoiceField } from '../../components/choice-field';
import { AllocationFormView } from './allocation-form-view';
import { useStyles } from './allocate-view.styles';
import { useAllocation } from './use-allocation';

/** *Phân bổ chỉ tiêu*: read the table, say how, look at the shares, write them. */
export function AllocateView() {
  const styles = useStyles();
  const busy = useBusy();
  const { allocate: words } = useMessages();
  const session = useAllocation();
  const { tables, read, plan } = session;
  const [chosen, choose] = useState<string>();
  const table = tables?.find(({ id }) => id === chosen) ?? tables?.[0];
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{words.intro}</p>
      <Spoken role="status">
        {plan && (plan.ok ? words.preview(plan.changes.length) : words.problems)}
      </Spoken>
      {tables && !table && (
        <EmptyState icon={<DataPieRegular />} title={words.nothing} detail={words.nothingDetail} />
      )}
      <Button appearance={table ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={read}>
        {tables ? words.readAgain : words.read}
      </Button>
      {tables && table && tables.length > 1 && (
        <ChoiceField
          label={words.table}
          value={table.id}
          values={tables.map(({ id }) => id)}
          words={Object.fromEntries(
            tables.map(({ id, range }) => [id, words.tableAt(formatRange(range))]),
          )}
          onChange={(id) => {
            session.withdraw();
            choose(id);
          }}
        />
      )}
      {table && <AllocationFormView key={table.id} table={table} session={session} />}
    </div>
  );
}
