import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';
import { formatFigure } from '../../../messages/pane';
import type { Language } from '../../../messages/pane';
import { useBusy } from '../../activity/activity-context';
import type { RecalculationChange, RecalculationPlan } from '../../application';
import { ChangeTable } from '../../components/change-table';
import type { Change } from '../../components/change-table';
import { EmptyState } from '../../components/empty-state';
import { useLanguage, useMessages } from '../../context/language-context';
import { useShowMore } from '../../hooks/use-show-more';
import { useStyles } from './recalculate-view.styles';

export interface RecalculationPreviewProps {
  readonly plan: RecalculationPlan;
  readonly onApply: () => void;
  readonly onPrepareAgain: () => void;
}

/** Every cell that would change, old → new, before anything is written. */
export function RecalculationPreview({ plan, onApply, onPrepareAgain }: RecalculationPreviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const busy = useBusy();
  const { recalculate } = useMessages();
  const { shown, next, showMore } = useShowMore(plan.changes);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  if (plan.changes.length === 0)
    return (
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        title={recalculate.nothing}
        detail={recalculate.nothingDetail}
      >
        <Button disabledFocusable={busy} onClick={onPrepareAgain}>
          {recalculate.planAgain}
        </Button>
      </EmptyState>
    );
  const title = recalculate.changes(plan.changes.length);
  const sheets = new Set(plan.changes.map(({ place }) => place.sheet));
  return (
    <section aria-label={title} className={styles.plan}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {recalculate.apply(plan.changes.length)}
        </Button>
        <Button disabledFocusable={busy} onClick={onPrepareAgain}>
          {recalculate.planAgain}
        </Button>
      </div>
      <ChangeTable
        caption={title}
        changes={shown.map((change) => toChange(change, language, recalculate.formula))}
        withSheet={sheets.size > 1}
        words={recalculate}
      />
      {next > 0 && <Button onClick={showMore}>{recalculate.more(next)}</Button>}
    </section>
  );
}

/** Where the formula's result is not known beforehand (its inputs are blank, or it gives text) it is called a formula. */
function toChange(change: RecalculationChange, language: Language, formula: string): Change {
  const { place, label, before, after, unit } = change;
  const print = (figure: string | null): string =>
    figure === null ? '' : isCanonical(figure) ? formatFigure(figure, unit, language) : figure;
  return { place, label, before: print(before), after: after === null ? formula : print(after) };
}

/** What stands in a cell that should be calculated may also be words or an Excel error. */
function isCanonical(text: string): boolean {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}
