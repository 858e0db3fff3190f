import { Button } from '@fluentui/react-components';
import { useBusy } from '../../activity/activity-context';
import { Spoken } from '../../components/spoken';
import { useCommand } from '../../context/command-context';
import { useMessages } from '../../context/language-context';
import { RecalculationPreview } from './recalculation-preview';
import { useStyles } from './recalculate-view.styles';
import { useRecalculation } from './use-recalculation';

/** *Tính lại*: show what would change, then write it. */
export function RecalculateView() {
  const styles = useStyles();
  const busy = useBusy();
  const { recalculate } = useMessages();
  const { plan, prepare, apply } = useRecalculation();
  useCommand('recalculate', prepare);
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{recalculate.intro}</p>
      <Spoken role="status">
        {plan &&
          (plan.changes.length > 0
            ? recalculate.changes(plan.changes.length)
            : recalculate.nothing)}
      </Spoken>
      {plan ? (
        <RecalculationPreview plan={plan} onApply={() => apply(plan)} onPrepareAgain={prepare} />
      ) : (
        <Button appearance="primary" disabledFocusable={busy} onClick={prepare}>
          {recalculate.plan}
        </Button>
      )}
    </div>
  );
}
