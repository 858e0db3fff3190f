import { ToggleButton } from '@fluentui/react-components';
import type { Finding } from '../../../../domain/finding';
import { formatCount } from '../../../../messages/pane';
import { SeverityIcon } from '../../../components/severity-icon';
import { useLanguage, useMessages } from '../../../context/language-context';
import { FindingGroup } from './finding-group';
import { useStyles } from './finding-list.styles';
import { SEVERITIES, useSeverityFilter } from './use-severity-filter';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly withSheet: boolean;
  readonly onFixed: () => void;
}

/** Findings grouped by severity, worst first; each group can be switched off. */
export function FindingList({ findings, withSheet, onFixed }: FindingListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { check } = useMessages();
  const filter = useSeverityFilter(findings);
  const shown = SEVERITIES.filter(
    (severity) => filter.isShown(severity) && filter.groups[severity].length > 0,
  );
  return (
    <>
      <div role="group" aria-label={check.filter} className={styles.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.chip}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.isShown(severity)}
            onClick={() => filter.toggle(severity)}
          >
            {`${check.severities[severity]} ${formatCount(filter.groups[severity].length, language)}`}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.nothing}>{check.filtered}</p>}
      {shown.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={filter.groups[severity]}
          withSheet={withSheet}
          onFixed={onFixed}
        />
      ))}
    </>
  );
}
