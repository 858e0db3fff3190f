import { formatPlace } from '../../../../domain/address';
import type { Candidate, Culprit } from '../../../../domain/finding';
import { formatFigure } from '../../../../messages/pane';
import { CellLink } from '../../../components/cell-link';
import { useLanguage, useMessages } from '../../../context/language-context';
import { useStyles } from './finding-card.styles';

export interface LikelySlipsProps {
  /** Likeliest first. */
  readonly culprits: readonly Culprit[];
  readonly withSheet: boolean;
}

/** How the wrong figure probably came about; with a tie, every cell that may be the wrong one. */
export function LikelySlips({ culprits, withSheet }: LikelySlipsProps) {
  const styles = useStyles();
  const { finding } = useMessages();
  const only = culprits.length === 1 ? culprits[0] : undefined;
  if (culprits.length === 0 || only?.candidates.length === 0) return null;
  return (
    <div className={styles.note}>
      {only ? finding.likely : finding.suspects}
      <ul className={styles.list}>
        {only
          ? only.candidates.map((candidate) => (
              <li key={candidate.slip + candidate.value}>
                <CandidateWords candidate={candidate} />
              </li>
            ))
          : culprits.map((culprit) => (
              <li key={formatPlace(culprit.place)}>
                <CellLink place={culprit.place} withSheet={withSheet} />
                {culprit.candidates[0] && <CandidateWords candidate={culprit.candidates[0]} />}
              </li>
            ))}
      </ul>
    </div>
  );
}

function CandidateWords({ candidate }: { readonly candidate: Candidate }) {
  const language = useLanguage();
  const { finding } = useMessages();
  const figure = formatFigure(candidate.value, 'plain', language);
  return <>{finding.candidate(finding.slips[candidate.slip], figure)}</>;
}
