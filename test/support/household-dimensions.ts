import type { HouseholdDimensions, LevelMeasure, Status } from '../../src/domain/dimensions';

type Poverty = 'poor' | 'nearPoor' | 'multidimensional';

/** A level of all households on the first or last day of a year. */
export function levelOf(
  measure: LevelMeasure,
  aspect: 'count' | 'rate',
  point: 'begin' | 'end',
  year: number,
  status: Status = 'planned',
): HouseholdDimensions {
  return { measure, aspect, subset: 'all', period: { year, point }, status };
}

/** By how much a level falls within a year, or within several of which that is the last. */
export function reductionOf(
  of: Poverty,
  aspect: 'count' | 'points',
  year: number,
  { status = 'planned', years }: { status?: Status; years?: number } = {},
): HouseholdDimensions {
  return {
    measure: 'reduction',
    of,
    aspect,
    subset: 'all',
    period: { year, point: 'flow', ...(years !== undefined && { years }) },
    status,
  };
}
