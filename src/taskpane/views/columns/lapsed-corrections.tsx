import { Button } from '@fluentui/react-components';
import { useBusy } from '../../activity/activity-context';
import type { ColumnOverview } from '../../application';
import { useMessages } from '../../context/language-context';
import { useStyles } from './columns-view.styles';
import { useCorrection } from './use-correction';

export interface LapsedCorrectionsProps {
  readonly lapsed: ColumnOverview['lapsed'];
}

/** Corrections whose column is gone: said rather than silently ignored. */
export function LapsedCorrections({ lapsed }: LapsedCorrectionsProps) {
  const styles = useStyles();
  const { columns: words } = useMessages();
  return (
    <section aria-label={words.lapsed} className={styles.section}>
      <h3 className={styles.subheading}>{words.lapsed}</h3>
      <p className={styles.note}>{words.lapsedDetail}</p>
      <ul className={styles.list}>
        {lapsed.map((correction) => (
          <li key={`${correction.sheet} ${correction.occurrence} ${correction.header}`}>
            <LapsedCorrection correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LapsedCorrectionProps {
  readonly correction: ColumnOverview['lapsed'][number];
}

function LapsedCorrection({ correction: { sheet, header, occurrence } }: LapsedCorrectionProps) {
  const styles = useStyles();
  const busy = useBusy();
  const { columns: words } = useMessages();
  const label = header === '' ? words.noHeader : header;
  const { reset } = useCorrection(sheet, { label: header, heading: { text: header, occurrence } });
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <span className={styles.label}>{label}</span>
        <span className={styles.note}>{sheet}</span>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={words.resetOf(label)}
          onClick={reset}
        >
          {words.reset}
        </Button>
      </div>
    </div>
  );
}
