import type {
  Aspect,
  Capital,
  FlowMeasure,
  FundingSource,
  HouseholdDimensions,
  LevelMeasure,
  MoneyUnit,
  Period,
  Status,
  Subset,
} from './dimensions';

/** Every value that a dimension may have, for choices and for data that comes from outside. */
type EveryValue<Value extends string> = Readonly<Record<Value, true>>;

function valuesOf<Value extends string>(values: EveryValue<Value>): readonly Value[] {
  return Object.keys(values) as Value[];
}

export const LEVEL_MEASURES = valuesOf<LevelMeasure>({
  households: true,
  poor: true,
  nearPoor: true,
  multidimensional: true,
  persons: true,
});

export const FLOW_MEASURES = valuesOf<FlowMeasure>({
  reduction: true,
  escaped: true,
  relapsed: true,
  arising: true,
  otherIncrease: true,
  otherDecrease: true,
});

/** Whose flow it is. */
export const FLOW_OWNERS = valuesOf<NonNullable<HouseholdDimensions['of']>>({
  poor: true,
  nearPoor: true,
  multidimensional: true,
});

export const HOUSEHOLD_ASPECTS = valuesOf<Extract<Aspect, 'count' | 'rate' | 'points'>>({
  count: true,
  rate: true,
  points: true,
});

export const MONEY_ASPECTS = valuesOf<Extract<Aspect, 'amount' | 'percent'>>({
  amount: true,
  percent: true,
});

export const SUBSETS = valuesOf<Subset>({
  all: true,
  ethnicMinority: true,
  urban: true,
  rural: true,
  female: true,
  male: true,
});

export const STATUSES = valuesOf<Status>({
  actual: true,
  planned: true,
  assigned: true,
  requested: true,
  allocated: true,
  disbursed: true,
  estimated: true,
});

export const POINTS = valuesOf<Period['point']>({ begin: true, end: true, flow: true });

export const CAPITALS = valuesOf<Capital>({ all: true, investment: true, recurrent: true });

export const FUNDING_SOURCES = valuesOf<FundingSource>({
  all: true,
  state: true,
  central: true,
  local: true,
  province: true,
  district: true,
  commune: true,
  integrated: true,
  credit: true,
  mobilised: true,
});

export const MONEY_UNITS = valuesOf<MoneyUnit>({
  vnd: true,
  thousandVnd: true,
  millionVnd: true,
  billionVnd: true,
});
