import {
  isHousehold,
  momentOf,
  type Dimensions,
  type HouseholdDimensions,
} from '../../domain/dimensions';
import type { ColumnShare } from '../../domain/table';
import type { Figures } from './arithmetic';
import { bestShare } from './best-share';

interface Column {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

/**
 * `Số hộ thoát nghèo: Số hộ | Tỷ lệ %`: of all households, or of those who were poor before, as offices
 * will have it. No header says so; the figures of nearly all rows do.
 */
export function findRatesOfWays(columns: readonly Column[]): ColumnShare[] {
  const wholes = columns.flatMap(({ dimensions }, at) => (isLevel(dimensions) ? [at] : []));
  return columns.flatMap(({ dimensions, figures }, rate): ColumnShare[] => {
    if (!isWay(dimensions) || dimensions.aspect !== 'rate') return [];
    const parts = columns.flatMap(({ dimensions: count }, at) =>
      count.aspect === 'count' && isSameWay(count, dimensions) ? [at] : [],
    );
    const best = bestShare(rate, stated(figures), parts, wholes, columns);
    return best ? [best] : [];
  });
}

/** Nobody at all is no share of whomever. */
function stated(figures: Figures): Figures {
  return figures.map((figure) => figure || undefined);
}

function isWay(dimensions: Dimensions): dimensions is HouseholdDimensions {
  return isHousehold(dimensions) && momentOf(dimensions.period) === undefined;
}

function isSameWay(one: Dimensions, other: HouseholdDimensions): boolean {
  return (
    isWay(one) &&
    one.measure === other.measure &&
    one.of === other.of &&
    one.subset === other.subset &&
    one.status === other.status &&
    one.period.year === other.period.year &&
    one.period.years === other.period.years
  );
}

function isLevel(dimensions: Dimensions): boolean {
  return (
    isHousehold(dimensions) &&
    dimensions.aspect === 'count' &&
    momentOf(dimensions.period) !== undefined
  );
}
