import { isHousehold, momentOf, type Dimensions } from '../../domain/dimensions';
import type { ColumnShare } from '../../domain/table';
import { fitsRatio, type Figures } from './arithmetic';
import { EXPECTED } from './one-plan';

/** Share of the rows in which a rate must be, or plainly is not, of certain households. */
const HOLDS = 0.8;
const FAILS = 0.3;

interface Column {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

/** Rates that are taken of the households of another day than their own. */
export interface RatesOfOtherDay {
  /** Where the table states no households of a rate's own day: of which ones it is, of most rows. */
  readonly shares: readonly ColumnShare[];
  /** Where it states them, and no rate of a later day is of those: all are of the period's beginning. */
  readonly isOfBegin: boolean;
}

/**
 * A plan may take its target's rate of the households with which it begins. No header says so; the
 * figures of nearly all rows do.
 */
export function findRatesOfOtherDay(columns: readonly Column[]): RatesOfOtherDay {
  const households = columns.flatMap(({ dimensions, figures }, at) =>
    dimensions.measure === 'households' && dimensions.aspect === 'count'
      ? [{ dimensions, figures, at, moment: momentOf(dimensions.period) }]
      : [],
  );
  const shares: ColumnShare[] = [];
  let stated = 0;
  let strange = 0;
  columns.forEach(({ dimensions: held, figures }, rate) => {
    if (!isHousehold(held) || held.aspect !== 'rate' || momentOf(held.period) === undefined) return;
    const part = findCount(columns, held);
    const alike = households.filter(({ dimensions }) => dimensions.subset === held.subset);
    if (part < 0 || alike.length === 0) return;
    const fitOf = (whole: Figures): number =>
      fitsRatio(figures, columns[part]!.figures, whole) ?? 0;
    const own = alike.find(({ moment }) => moment === momentOf(held.period));
    const other = alike.find((one) => one !== own && fitOf(one.figures) >= HOLDS);
    if (!own && other) shares.push({ rate, part, whole: other.at });
    if (own && own.moment !== Math.min(...alike.map(({ moment }) => moment!))) {
      stated++;
      if (other && fitOf(own.figures) < FAILS) strange++;
    }
  });
  return { shares, isOfBegin: strange > 0 && strange === stated };
}

/** The count of the same households, by the same word for a plan or else by the only one that there is; -1 without one. */
function findCount(columns: readonly Column[], rate: Dimensions): number {
  const alike = columns.flatMap(({ dimensions: count }, at) =>
    count.aspect === 'count' &&
    count.measure === rate.measure &&
    count.subset === rate.subset &&
    momentOf(count.period) === momentOf(rate.period)
      ? [{ at, status: count.status }]
      : [],
  );
  const own = alike.find(({ status }) => status === rate.status);
  const [only] = alike;
  if (own || !only) return own?.at ?? -1;
  return alike.length === 1 && EXPECTED.has(only.status) && EXPECTED.has(rate.status)
    ? only.at
    : -1;
}
