import { useRef } from 'react';
import type { CheckReport } from '../../application';
import { Spoken } from '../../components/spoken';
import { useMessages } from '../../context/language-context';
import { CheckOutcome } from './check-outcome';
import { useStyles } from './check-view.styles';
import { FindingList } from './finding-list';
import { groupBySeverity } from './finding-list/use-severity-filter';
import type { RecheckState } from './quiet-recheck';

export interface CheckResultsProps {
  readonly report: CheckReport | undefined;
  readonly recheck: RecheckState;
  readonly onOpenDraft: () => void;
}

/** The findings, or why there are none; the outcome is spoken whenever it changes. */
export function CheckResults({ report, recheck, onOpenDraft }: CheckResultsProps) {
  const styles = useStyles();
  const summarise = useSummary();
  const { check } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = {
    idle: undefined,
    checking: check.rechecking,
    'waiting-for-edit': check.waiting,
  }[recheck];
  return (
    <section className={styles.results} aria-label={check.results}>
      <Spoken role="status">{report && summarise(report)}</Spoken>
      {report && (
        <>
          <div className={styles.head}>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {check.results}
            </h2>
            <span className={styles.status}>{progress}</span>
          </div>
          {report.findings.length === 0 ? (
            <CheckOutcome tables={report.tables} onOpenDraft={onOpenDraft} />
          ) : (
            <FindingList
              findings={report.findings}
              withSheet={namesSeveralSheets(report)}
              onFixed={() => heading.current?.focus()}
            />
          )}
        </>
      )}
    </section>
  );
}

function useSummary(): (report: CheckReport) => string {
  const { check } = useMessages();
  return ({ findings, tables }) => {
    if (findings.length === 0) return tables.length === 0 ? check.noTables : check.clean;
    const { error, warning, info } = groupBySeverity(findings);
    return check.summary(error.length, warning.length, info.length);
  };
}

function namesSeveralSheets({ findings, tables }: CheckReport): boolean {
  const sheets = [
    ...tables.map(({ sheet }) => sheet),
    ...findings.flatMap(({ place, related }) => [place, ...related].map(({ sheet }) => sheet)),
  ];
  return new Set(sheets).size > 1;
}
