import {
  isHousehold,
  momentOf,
  type Dimensions,
  type FlowMeasure,
  type HouseholdDimensions,
} from '../../domain/dimensions';
import { INFLOWS, OUTFLOWS } from '../../domain/flows';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum, type Figures } from './arithmetic';

/** Rows that must state the balance, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

interface Column {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

interface Flow {
  readonly held: HouseholdDimensions;
  readonly figures: Figures;
  /** Index of the column. */
  readonly at: number;
}

/**
 * Ways out, or in, that stand alone between the beginning and the end of a year, and a year's decrease as
 * a whole: made up of the ways out beside it, and together with what came in the way from the beginning
 * to the end. Not every table means it so; most rows tell.
 */
export function findMovementBalances(columns: readonly Column[]): ColumnBalance[] {
  const counts = columns.flatMap(({ dimensions, figures }, at): Flow[] =>
    isHousehold(dimensions) && dimensions.aspect === 'count'
      ? [{ held: dimensions, figures, at }]
      : [],
  );
  return [...ofWaysAlone(counts), ...ofReductions(counts)];
}

/** `Đầu năm | Thoát nghèo | Cuối năm`: ways in alone, or out, which in most rows are all that there were. */
function ofWaysAlone(counts: readonly Flow[]): ColumnBalance[] {
  return counts.flatMap((end): ColumnBalance[] => {
    const { period, status, measure, subset } = end.held;
    if (period.point !== 'end') return [];
    const begin = counts.find(
      ({ held }) =>
        held.measure === measure &&
        held.subset === subset &&
        momentOf(held.period) === period.year - 1,
    );
    const ways = (measures: readonly FlowMeasure[]): Flow[] =>
      counts.filter(
        ({ held }) =>
          measures.some((one) => one === held.measure) &&
          held.of === measure &&
          held.subset === subset &&
          held.status === status &&
          held.period.year === period.year,
      );
    const [out, come] = [ways(OUTFLOWS), ways(INFLOWS)];
    const isOneSided = (out.length === 0) !== (come.length === 0);
    return begin && isOneSided ? balanceOf(end, [begin, ...come], out) : [];
  });
}

function ofReductions(counts: readonly Flow[]): ColumnBalance[] {
  return counts
    .filter(({ held }) => held.measure === 'reduction')
    .flatMap((reduction) => {
      const beside = (measures: readonly FlowMeasure[]): Flow[] =>
        counts.filter(
          ({ held }) =>
            measures.some((one) => one === held.measure) && isAlong(held, reduction.held),
        );
      const [out, come] = [beside(OUTFLOWS), beside(INFLOWS)];
      const [begin, end] = [levelAt(counts, reduction, 1), levelAt(counts, reduction, 0)];
      return [
        ...(out.length > 0 ? balanceOf(reduction, out, []) : []),
        ...(begin && end && come.length > 0 ? balanceOf(end, [begin, ...come], [reduction]) : []),
      ];
    });
}

function balanceOf(subject: Flow, plus: readonly Flow[], minus: readonly Flow[]): ColumnBalance[] {
  const { share, rows } = fitsSum(
    subject.figures,
    plus.map(({ figures }) => figures),
    minus.map(({ figures }) => figures),
  );
  return rows >= FEWEST_ROWS && share >= HOLDS
    ? [{ subject: subject.at, plus: plus.map(({ at }) => at), minus: minus.map(({ at }) => at) }]
    : [];
}

/** The same households during the same time, by the same status. */
function isAlong(one: HouseholdDimensions, other: HouseholdDimensions): boolean {
  return (
    one.of === other.of &&
    one.subset === other.subset &&
    one.status === other.status &&
    one.period.year === other.period.year &&
    (one.period.years ?? 1) === (other.period.years ?? 1)
  );
}

/** The level so many of the flow's own spans before its end. */
function levelAt(columns: readonly Flow[], { held: flow }: Flow, spans: 0 | 1): Flow | undefined {
  const moment = flow.period.year - spans * (flow.period.years ?? 1);
  return columns.find(
    ({ held }) =>
      held.measure === flow.of && held.subset === flow.subset && momentOf(held.period) === moment,
  );
}
