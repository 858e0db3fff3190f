import { isHousehold, momentOf, type Dimensions, type Status } from '../../domain/dimensions';
import { fitsDifference, type Figures } from './arithmetic';

/** Words for what has not happened yet, which forms use side by side for one plan. */
export const EXPECTED: ReadonlySet<Status> = new Set(['planned', 'assigned', 'estimated']);

/** Share of rows in which what remains must follow. */
const FOLLOWS = 0.6;

interface Column {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

/**
 * "Chỉ tiêu giảm" beside "Ước còn cuối năm": where in most rows the reduction leads to what
 * remains, both are figures of one plan, whichever words their headers choose, and rows in
 * which it does not are wrong. Where it does not lead there, plan and estimate stay apart.
 */
export function findOnePlan(columns: readonly Column[]): readonly Status[] {
  const found = columns.flatMap((flow): readonly Status[] => {
    const { dimensions: held } = flow;
    if (held.measure !== 'reduction' || held.aspect !== 'count') return [];
    const { year, years = 1 } = held.period;
    const end = onlyLevelAt(year, flow, columns);
    const begin = onlyLevelAt(year - years, flow, columns);
    if (!end || !begin || !isOtherWord(held.status, end.dimensions.status)) return [];
    if (columns.some((other) => isSameFlow(other.dimensions, held, end.dimensions.status)))
      return [];
    const share = fitsDifference(end.figures, begin.figures, flow.figures) ?? 0;
    return share >= FOLLOWS ? [held.status, end.dimensions.status] : [];
  });
  return [...new Set(found)];
}

function isOtherWord(one: Status, other: Status): boolean {
  return one !== other && EXPECTED.has(one) && EXPECTED.has(other);
}

/** Whether the reduction is also there by that status: then each word has its own meaning. */
function isSameFlow(other: Dimensions, flow: Dimensions, status: Status): boolean {
  return (
    other.measure === 'reduction' &&
    other.aspect === flow.aspect &&
    other.subset === flow.subset &&
    other.period.year === flow.period.year &&
    other.status === status
  );
}

/** The one column that counts those who are reduced at the end of a year; undefined where several do. */
function onlyLevelAt(
  year: number,
  { dimensions: flow }: Column,
  columns: readonly Column[],
): Column | undefined {
  const levels = columns.filter(
    ({ dimensions: level }) =>
      isHousehold(flow) &&
      level.measure === flow.of &&
      level.aspect === 'count' &&
      level.subset === flow.subset &&
      momentOf(level.period) === year,
  );
  return levels.length === 1 ? levels[0] : undefined;
}
