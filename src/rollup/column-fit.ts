import { momentOf, type HouseholdDimensions, type Period, type Status } from '../domain/dimensions';
import type { SubmittedTable } from './submission';

/** A column that is to be added up over units. */
export interface WantedColumn {
  readonly key: string;
  readonly label: string;
  readonly dimensions: HouseholdDimensions;
}

/** Statuses that stand for the wanted one, the best first. */
const STANDS_FOR: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  actual: ['actual', 'estimated'],
};

/** Any status, as a statement about the past is accepted in whatever words it was made. */
export const ANY_STATUS: readonly Status[] = [
  'actual',
  'estimated',
  'assigned',
  'planned',
  'requested',
];

/**
 * Index of the column that holds what is wanted. Undefined where there is none.
 *
 * @param statuses in order of preference; by default those that stand for the wanted one
 */
export function findWantedColumn(
  { columns }: SubmittedTable,
  { dimensions: wanted }: WantedColumn,
  statuses: readonly Status[] = STANDS_FOR[wanted.status] ?? [wanted.status],
): number | undefined {
  const fitting = columns.flatMap(({ dimensions }, index) =>
    isSameFigure(dimensions, wanted) && statuses.includes(dimensions.status)
      ? [{ index, rank: statuses.indexOf(dimensions.status) }]
      : [],
  );
  fitting.sort((one, other) => one.rank - other.rank);
  return fitting[0]?.index;
}

/** Whether two columns speak of the same thing at the same time, as planned or as it was. */
function isSameFigure(one: HouseholdDimensions, other: HouseholdDimensions): boolean {
  return (
    one.measure === other.measure &&
    (one.of ?? 'poor') === (other.of ?? 'poor') &&
    one.aspect === other.aspect &&
    one.subset === other.subset &&
    timeKey(one.period) === timeKey(other.period)
  );
}

/** The end of a year and the beginning of the next are one moment. */
function timeKey(period: Period): string {
  const moment = momentOf(period);
  return moment === undefined ? `during ${period.year}/${period.years ?? 1}` : `at ${moment}`;
}

/** One text for columns that can be added up together. */
export function columnKey({
  measure,
  of,
  aspect,
  subset,
  period,
  status,
}: HouseholdDimensions): string {
  return [measure, of ?? '', aspect, subset, timeKey(period), status].join(' ');
}
