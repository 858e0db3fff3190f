import {
  isHousehold,
  momentOf,
  type Dimensions,
  type HouseholdDimensions,
} from '../../domain/dimensions';
import type { ColumnShare } from '../../domain/table';
import { fitsRatio, type Figures } from './arithmetic';

/** Share of the rows in which a rate must be that of a whole. */
const HOLDS = 0.8;

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
    const options = parts.flatMap((part) =>
      wholes.map((whole) => ({
        share: { rate, part, whole },
        fit: fitsRatio(stated(figures), columns[part]!.figures, columns[whole]!.figures) ?? 0,
        reach: Math.abs(rate - part),
      })),
    );
    const [best] = options
      .filter(({ fit }) => fit >= HOLDS)
      .sort((one, other) => other.fit - one.fit || one.reach - other.reach);
    return best ? [best.share] : [];
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
