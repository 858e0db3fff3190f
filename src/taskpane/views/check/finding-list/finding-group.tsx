import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../../../domain/finding';
import type { Severity } from '../../../../domain/severity';
import { useMessages } from '../../../context/language-context';
import { useShowMore } from '../../../hooks/use-show-more';
import { FindingCard } from '../finding-card';
import { useStyles } from './finding-list.styles';

export interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly withSheet: boolean;
  readonly onFixed: () => void;
}

export function FindingGroup({ severity, findings, withSheet, onFixed }: FindingGroupProps) {
  const styles = useStyles();
  const headingId = useId();
  const { check } = useMessages();
  const { shown, next, showMore } = useShowMore(findings);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h3 id={headingId} className={styles.heading}>
        {check.group(check.severities[severity], findings.length)}
      </h3>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} withSheet={withSheet} onFixed={onFixed} />
          </li>
        ))}
      </ul>
      {next > 0 && <Button onClick={showMore}>{check.more(next)}</Button>}
    </section>
  );
}
