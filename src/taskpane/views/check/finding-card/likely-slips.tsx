import { mergeClasses } from '@fluentui/react-components';
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
  const candidateWords = useCandidateWords();
  if (culprits.length > 1)
    return (
      <div className={styles.note}>
        {finding.suspects}
        <ul className={styles.list}>
          {culprits.map(({ place, candidates: [likeliest] }) => (
            <li key={formatPlace(place)}>
              <CellLink place={place} withSheet={withSheet} />
              {likeliest && `: ${candidateWords(likeliest)}`}
            </li>
          ))}
        </ul>
      </div>
    );
  const candidates = culprits[0]?.candidates ?? [];
  if (candidates.length === 0) return null;
  if (candidates.length === 1)
    return (
      <p className={mergeClasses(styles.text, styles.note)}>
        {finding.likelyOne(candidateWords(candidates[0]!))}
      </p>
    );
  return (
    <div className={styles.note}>
      {finding.likely}
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <li key={candidate.slip + candidate.value}>{candidateWords(candidate)}</li>
        ))}
      </ul>
    </div>
  );
}

function useCandidateWords(): (candidate: Candidate) => string {
  const language = useLanguage();
  const { finding } = useMessages();
  return ({ slip, value }) =>
    finding.candidate(finding.slips[slip], formatFigure(value, 'plain', language));
}
