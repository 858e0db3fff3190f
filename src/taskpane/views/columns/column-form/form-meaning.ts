import { FLOW_MEASURES, FLOW_OWNERS } from '../../../../domain/dimension-values';
import {
  isBudget,
  isHousehold,
  type BudgetDimensions,
  type Dimensions,
  type FlowMeasure,
  type HouseholdDimensions,
} from '../../../../domain/dimensions';
import type { ColumnMeaning } from '../../../../domain/workbook-part';

/** What the form holds: every field, whether or not the kind of figures asks for it. */
export interface ColumnForm {
  readonly kind: 'household' | 'money' | 'none';
  readonly measure: HouseholdDimensions['measure'];
  /** Whose flow, or whose members; `all` is everybody, of persons only. */
  readonly owner: NonNullable<HouseholdDimensions['of']> | 'all';
  readonly aspect: 'count' | 'rate' | 'points';
  readonly subset: HouseholdDimensions['subset'];
  readonly point: 'begin' | 'end';
  readonly year: string;
  readonly status: HouseholdDimensions['status'];
  readonly moneyAspect: 'amount' | 'percent';
  readonly capital: BudgetDimensions['capital'];
  readonly source: BudgetDimensions['source'];
  readonly unit: BudgetDimensions['unit'];
  readonly percentOf: BudgetDimensions['status'];
  readonly cumulative: boolean;
}

const EMPTY: ColumnForm = {
  kind: 'household',
  measure: 'poor',
  owner: 'poor',
  aspect: 'count',
  subset: 'all',
  point: 'end',
  year: '',
  status: 'actual',
  moneyAspect: 'amount',
  capital: 'all',
  source: 'all',
  unit: 'millionVnd',
  percentOf: 'allocated',
  cumulative: false,
};

/**
 * What the form starts from.
 *
 * @param meaning what the column was taken for; undefined where nobody knows
 * @param neighbour what a column beside it holds: figures of one table share their year
 */
export function toForm(meaning: Dimensions | undefined, neighbour?: Dimensions): ColumnForm {
  const known = meaning ?? neighbour;
  if (!known) return EMPTY;
  const form = { ...EMPTY, year: String(known.period.year), status: known.status };
  if (isBudget(known)) return { ...form, kind: 'money', ...moneyFields(known) };
  return isHousehold(known) ? { ...form, ...householdFields(known) } : form;
}

function householdFields(known: HouseholdDimensions): Partial<ColumnForm> {
  const { measure, of, aspect, subset, period } = known;
  return {
    measure,
    owner: of ?? 'all',
    aspect: aspect as ColumnForm['aspect'],
    subset,
    ...(period.point !== 'flow' && { point: period.point }),
  };
}

function moneyFields(known: BudgetDimensions): Partial<ColumnForm> {
  const { aspect, capital, source, unit, percentOf, cumulative } = known;
  return {
    moneyAspect: aspect === 'percent' ? aspect : 'amount',
    capital,
    source,
    unit,
    ...(percentOf && { percentOf }),
    cumulative,
  };
}

export function isFlow(measure: HouseholdDimensions['measure']): measure is FlowMeasure {
  return FLOW_MEASURES.some((flow) => flow === measure);
}

/** Whose they can be; none where the measure itself says whose. */
export function ownersOf({ measure }: ColumnForm): readonly ColumnForm['owner'][] {
  if (measure === 'persons') return ['all', ...FLOW_OWNERS];
  return isFlow(measure) ? FLOW_OWNERS : [];
}

/** Households are neither requested nor disbursed. */
export const HOUSEHOLD_STATUSES = ['actual', 'planned', 'assigned', 'estimated'] as const;

/** What of several values the form shows and keeps: its own, else the first. */
export function chosen<Value>(value: unknown, values: readonly Value[]): Value {
  return values.find((one) => one === value) ?? values[0]!;
}

/** How the measure can be given: only a reduction has points, persons and flows are counted. */
export function aspectsOf({ measure }: ColumnForm): readonly ColumnForm['aspect'][] {
  if (measure === 'households' || measure === 'persons') return ['count'];
  if (measure === 'reduction') return ['count', 'points'];
  return isFlow(measure) ? ['count'] : ['count', 'rate'];
}

/** Null is no figure of a plan; undefined where the year is missing. */
export function toMeaning(form: ColumnForm): ColumnMeaning | null | undefined {
  if (form.kind === 'none') return null;
  const year = /^\s*(\d{4})\s*$/.exec(form.year)?.[1];
  if (year === undefined) return undefined;
  return form.kind === 'money' ? toMoney(form, Number(year)) : toHouseholds(form, Number(year));
}

function toHouseholds(form: ColumnForm, year: number): HouseholdDimensions {
  const { measure, subset, point } = form;
  const owners = ownersOf(form);
  const owner = owners.length > 0 ? chosen(form.owner, owners) : 'all';
  return {
    measure,
    aspect: chosen(form.aspect, aspectsOf(form)),
    subset,
    status: chosen(form.status, HOUSEHOLD_STATUSES),
    period: { year, point: isFlow(measure) ? 'flow' : point },
    ...(owner !== 'all' && { of: owner }),
  };
}

function toMoney(form: ColumnForm, year: number): BudgetDimensions {
  const { moneyAspect, capital, source, unit, percentOf, cumulative, status } = form;
  return {
    measure: 'money',
    aspect: moneyAspect,
    subset: 'all',
    status,
    period: { year, point: 'flow' },
    capital,
    source,
    unit,
    cumulative,
    ...(moneyAspect === 'percent' && { percentOf }),
  };
}
