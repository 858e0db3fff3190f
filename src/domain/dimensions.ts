/**
 * The axes along which a reported number is placed. Relations are stated over
 * these and never over cells, so they hold for every table that has them.
 */

/** The programme's household measures. Levels stand at a point in time, flows during a year. */
export type LevelMeasure = 'households' | 'poor' | 'nearPoor' | 'multidimensional' | 'persons';
export type FlowMeasure =
  'escaped' | 'relapsed' | 'arising' | 'otherIncrease' | 'otherDecrease' | 'reduction';
export type Measure = LevelMeasure | FlowMeasure;

/** Number of households (or persons), percent of households, or percentage points. */
export type Aspect = 'count' | 'rate' | 'points';

export type Subset = 'all' | 'ethnicMinority' | 'urban' | 'rural';

export type Status =
  'actual' | 'planned' | 'assigned' | 'requested' | 'allocated' | 'disbursed' | 'estimated';

/**
 * A point (`end` of 2023 is the same moment as `begin` of 2024) or the flow during a year.
 */
export interface Period {
  readonly year: number;
  readonly point: 'begin' | 'end' | 'flow';
}

/** What a column of a household table holds. */
export interface HouseholdDimensions {
  readonly measure: Measure;
  /** For flows: whose flow it is. */
  readonly of?: 'poor' | 'nearPoor' | 'multidimensional';
  readonly aspect: Aspect;
  readonly subset: Subset;
  readonly period: Period;
  readonly status: Status;
}

/** Numbers moments so that end(N) and begin(N+1) are the same; flows have no moment. */
export function momentOf(period: Period): number | undefined {
  switch (period.point) {
    case 'begin':
      return period.year - 1;
    case 'end':
      return period.year;
    case 'flow':
      return undefined;
  }
}
