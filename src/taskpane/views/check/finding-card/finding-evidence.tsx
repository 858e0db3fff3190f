import { formatPlace } from '../../../../domain/address';
import type { Finding } from '../../../../domain/finding';
import { CellLink } from '../../../components/cell-link';
import { useMessages } from '../../../context/language-context';
import { useStyles } from './finding-card.styles';

export interface FindingEvidenceProps {
  readonly finding: Finding;
  /** One sentence per relation that fails, with its figures. */
  readonly lines: readonly string[];
  readonly withSheet: boolean;
}

/** Opened on demand: which relations fail, and the cells that take part in them. */
export function FindingEvidence({ finding, lines, withSheet }: FindingEvidenceProps) {
  const styles = useStyles();
  const { finding: messages } = useMessages();
  if (lines.length === 0 && finding.related.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary>{messages.why}</summary>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line} className={styles.text}>
              {line}
            </li>
          ))}
        </ul>
      )}
      {finding.related.length > 0 && (
        <div className={styles.cells} role="group" aria-label={messages.related}>
          <span className={styles.note}>{messages.related}:</span>
          {finding.related.map((place) => (
            <CellLink key={formatPlace(place)} place={place} withSheet={withSheet} />
          ))}
        </div>
      )}
    </details>
  );
}
