import { Button, mergeClasses } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { CellLink } from '../../../components/cell-link';
import { SeverityIcon } from '../../../components/severity-icon';
import { useMessages } from '../../../context/language-context';
import { FindingEvidence } from './finding-evidence';
import type { FindingCardProps } from './finding-card.types';
import { useStyles } from './finding-card.styles';
import { FixPreview } from './fix-preview';
import { LikelySlips } from './likely-slips';
import { useFindingCard } from './use-finding-card';

/** One finding: what does not agree, where, why, and what would put it right. */
export function FindingCard(props: FindingCardProps) {
  const { finding, withSheet } = props;
  const styles = useStyles();
  const { check } = useMessages();
  const { words, previewed, preview, apply } = useFindingCard(props);
  const open = previewed === undefined ? undefined : finding.suggestions[previewed];
  return (
    <article className={mergeClasses(styles.root, styles[finding.severity])}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h4 className={styles.title} aria-description={check.severities[finding.severity]}>
          {words.title}
        </h4>
        <div className={styles.where}>
          <CellLink place={finding.place} withSheet={withSheet} />
        </div>
      </div>
      <p className={styles.text}>{words.text}</p>
      <LikelySlips culprits={finding.culprits} withSheet={withSheet} />
      <FindingEvidence finding={finding} lines={words.explanation} withSheet={withSheet} />
      {open === undefined ? (
        finding.suggestions.length > 0 && (
          <div className={styles.actions}>
            {words.suggestions.map((title, index) => (
              <Button
                key={title}
                size="small"
                icon={<WrenchRegular />}
                onClick={() => preview(index)}
              >
                {title}
              </Button>
            ))}
          </div>
        )
      ) : (
        <FixPreview
          title={words.suggestions[previewed!] ?? ''}
          edits={open.edits}
          withSheet={withSheet}
          onApply={() => apply(open)}
          onDismiss={() => preview(undefined)}
        />
      )}
    </article>
  );
}
