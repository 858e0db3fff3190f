/**
 * The axes along which a reported number is placed. Relations are stated over
 * these and never over cells, so they hold for every table that has them.
 */
export type Dimensions = HouseholdDimensions | BudgetDimensions | IndicatorDimensions;

/** The programme's household measures. Levels stand at a point in time, flows during a year. */
export type LevelMeasure = 'households' | 'poor' | 'nearPoor' | 'multidimensional' | 'persons';
export type FlowMeasure =
  'escaped' | 'relapsed' | 'arising' | 'otherIncrease' | 'otherDecrease' | 'reduction';
export type HouseholdMeasure = LevelMeasure | FlowMeasure;
export type Measure = HouseholdMeasure | 'money' | 'quantity' | 'unitCost' | 'indicator';

/**
 * What kind of number it is: households, persons or things counted; percent of households;
 * percentage points; an amount of money or any other magnitude; percent of such an amount.
 */
export type Aspect = 'count' | 'rate' | 'points' | 'amount' | 'percent';

export type Subset = 'all' | 'ethnicMinority' | 'urban' | 'rural' | 'female' | 'male';

export type Status =
  'actual' | 'planned' | 'assigned' | 'requested' | 'allocated' | 'disbursed' | 'estimated';

/**
 * A point (`end` of 2023 is the same moment as `begin` of 2024) or the flow during a year.
 * Flows and money over several years name the last one and how many there are.
 */
export interface Period {
  readonly year: number;
  readonly point: 'begin' | 'end' | 'flow';
  /** Number of years that a flow covers, the named one last; 1 where absent. */
  readonly years?: number;
}

interface CommonDimensions {
  readonly aspect: Aspect;
  readonly subset: Subset;
  readonly period: Period;
  readonly status: Status;
}

/** What a column of a household table holds. */
export interface HouseholdDimensions extends CommonDimensions {
  readonly measure: HouseholdMeasure;
  /** For flows: whose flow it is. */
  readonly of?: 'poor' | 'nearPoor' | 'multidimensional';
}

/** The two kinds of capital (Luật Đầu tư công, Luật NSNN); `all` is their sum. */
export type Capital = 'all' | 'investment' | 'recurrent';

/** Where money comes from: a tree in which every parent is the sum of its children. */
export type FundingSource =
  | 'all'
  | 'state'
  | 'central'
  | 'local'
  | 'province'
  | 'district'
  | 'commune'
  | 'integrated'
  | 'credit'
  | 'mobilised';

export type MoneyUnit = 'vnd' | 'thousandVnd' | 'millionVnd' | 'billionVnd';

/** Decimal places by which amounts of a unit are moved to become đồng. */
export const PLACES_TO_VND: Readonly<Record<MoneyUnit, number>> = {
  vnd: 0,
  thousandVnd: 3,
  millionVnd: 6,
  billionVnd: 9,
};

const MONEY_UNITS: ReadonlySet<string> = new Set(Object.keys(PLACES_TO_VND));

/** Of units that stand beside figures, as `hộ` does, too. */
export function isMoneyUnit(unit: string | undefined): unit is MoneyUnit {
  return unit !== undefined && MONEY_UNITS.has(unit);
}

/** What a column of a budget table holds; the programme's node is the row's. */
export interface BudgetDimensions extends CommonDimensions {
  /** Money, or the quantity and the unit cost of which an activity's amount is the product. */
  readonly measure: 'money' | 'quantity' | 'unitCost';
  readonly of?: undefined;
  readonly capital: Capital;
  readonly source: FundingSource;
  /** Since the programme's start, not of the year alone. */
  readonly cumulative: boolean;
  /** Money always carries its unit; of a percentage it is that of the amounts. */
  readonly unit: MoneyUnit;
  /** For percentages: the share of what (disbursed of allocated). */
  readonly percentOf?: Status;
  /** Programme node of a column that stands for one; otherwise the row's. */
  readonly node?: string;
}

export type IndicatorRole =
  'baseline' | 'target' | 'change' | 'numerator' | 'denominator' | 'achieved' | 'assigned';

/** A figure of a plan's indicator other than households and money. */
export interface IndicatorDimensions extends CommonDimensions {
  readonly measure: 'indicator';
  readonly of?: undefined;
  /** Canonical name of the indicator. */
  readonly indicator: string;
  readonly role: IndicatorRole;
  /** Words of its unit as written: `%`, `hộ`, `công trình`; a unit of money by its name here. */
  readonly unit: string;
}

/** Years up to this one, long before any programme, stand for years that nobody has written. */
export const LAST_UNDATED_YEAR = 1900;

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

/** Money, quantities and unit costs. */
export function isBudget(dimensions: Dimensions): dimensions is BudgetDimensions {
  const { measure } = dimensions;
  return measure === 'money' || measure === 'quantity' || measure === 'unitCost';
}

function isIndicator(dimensions: Dimensions): dimensions is IndicatorDimensions {
  return dimensions.measure === 'indicator';
}

/**
 * Percentage points, what went up or down against another figure, and amounts of which nobody knows more than
 * their name, as what a budget was adjusted by; nothing else is below nothing.
 */
export function mayBeNegative(dimensions: Dimensions): boolean {
  const { aspect } = dimensions;
  return (
    aspect === 'points' ||
    (isIndicator(dimensions) && (dimensions.role === 'change' || aspect === 'amount'))
  );
}

export function isHousehold(dimensions: Dimensions): dimensions is HouseholdDimensions {
  return !isBudget(dimensions) && !isIndicator(dimensions);
}
