import { isBudget, type BudgetDimensions, type Dimensions } from '../../domain/dimensions';
import type { ColumnShare } from '../../domain/table';
import { hasSpread, type Figures } from './arithmetic';
import { bestShare } from './best-share';

/** Figures of a percentage that must differ. */
const FEW = 3;

interface Column {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

/**
 * `Lũy kế giải ngân so với kế hoạch giai đoạn (%)`: of what was spent until now, by what was given for all
 * years; no two columns have just its period. Which ones are meant, the figures of nearly all rows say.
 */
export function findPercentsOfMoney(columns: readonly Column[]): ColumnShare[] {
  const amounts = columns.flatMap(({ dimensions: held }, at) =>
    isBudget(held) && held.measure === 'money' && held.aspect === 'amount' ? [{ held, at }] : [],
  );
  return columns.flatMap(({ dimensions: share, figures }, rate): ColumnShare[] => {
    if (!isBudget(share) || share.aspect !== 'percent' || !share.percentOf) return [];
    const parts = amounts.filter(({ held }) => held.status === share.status);
    const wholes = amounts.filter(({ held }) => held.status === share.percentOf);
    const isTold = [parts, wholes].every((all) => all.some(({ held }) => isAlong(held, share)));
    if (isTold || !hasSpread(figures, FEW)) return [];
    const [some, all] = [parts.map(({ at }) => at), wholes.map(({ at }) => at)];
    const best = bestShare(rate, figures, some, all, columns);
    return best ? [best] : [];
  });
}

/** Of the same money and time: rules then tie them by what they are. */
function isAlong(one: BudgetDimensions, other: BudgetDimensions): boolean {
  return (
    one.capital === other.capital &&
    one.source === other.source &&
    one.node === other.node &&
    one.cumulative === other.cumulative &&
    one.period.year === other.period.year &&
    (one.period.years ?? 1) === (other.period.years ?? 1)
  );
}
