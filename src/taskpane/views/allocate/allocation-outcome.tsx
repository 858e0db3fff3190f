import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatFigure } from '../../../messages/pane';
import { renderAllocationProblem } from '../../../messages/problems/allocation-problems';
import { useBusy } from '../../activity/activity-context';
import type { AllocationChange, AllocationPlan, AllocationProblems } from '../../application';
import { ChangeTable } from '../../components/change-table';
import type { Change } from '../../components/change-table';
import { useLanguage, useMessages } from '../../context/language-context';
import { useShowMore } from '../../hooks/use-show-more';
import { useStyles } from './allocate-view.styles';

type Feasible = Extract<AllocationPlan, { ok: true }>;

export interface AllocationOutcomeProps {
  readonly plan: AllocationPlan;
  readonly places: readonly string[];
  readonly onApply: (plan: Feasible) => void;
}

/** The shares, old → new, before anything is written; or every reason why there are none. */
export function AllocationOutcome({ plan, places, onApply }: AllocationOutcomeProps) {
  return plan.ok ? (
    <Shares plan={plan} onApply={onApply} />
  ) : (
    <Problems problems={plan.problems} places={places} />
  );
}

interface SharesProps {
  readonly plan: Feasible;
  readonly onApply: (plan: Feasible) => void;
}

function Shares({ plan, onApply }: SharesProps) {
  const styles = useStyles();
  const busy = useBusy();
  const { allocate: words } = useMessages();
  const toChange = useChange();
  const { shown, next, showMore } = useShowMore(plan.changes);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  const title = words.preview(plan.changes.length);
  return (
    <section aria-label={title} className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {plan.edits.length > 0 ? (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onApply(plan)}>
          {words.apply(plan.edits.length)}
        </Button>
      ) : (
        <p className={styles.note}>{words.unchanged}</p>
      )}
      <ChangeTable caption={title} changes={shown.map(toChange)} words={words} />
      {next > 0 && <Button onClick={showMore}>{words.more(next)}</Button>}
    </section>
  );
}

function useChange(): (change: AllocationChange) => Change {
  const language = useLanguage();
  const { allocate: words } = useMessages();
  const print = (figure: string | null): string =>
    figure === null ? '' : formatFigure(figure, 'plain', language);
  return ({ place, label, before, after, held }) => ({
    place,
    label: held ? `${label} (${words.held[held]})` : label,
    before: print(before),
    after: print(after),
  });
}

interface ProblemsProps {
  readonly problems: AllocationProblems;
  readonly places: readonly string[];
}

function Problems({ problems, places }: ProblemsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { allocate: words } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problems]);
  const sentences = problems.map((problem) => renderAllocationProblem(problem, places, language));
  return (
    <section aria-label={words.problems} className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.problems}
      </h2>
      <ul className={styles.problems}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
