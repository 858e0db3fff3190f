import type {
  Aspect,
  BudgetDimensions,
  Capital,
  Dimensions,
  FlowMeasure,
  FundingSource,
  HouseholdDimensions,
  LevelMeasure,
  MoneyUnit,
  Period,
  Status,
  Subset,
} from '../../../src/domain/dimensions';

/** What one figure is more than another; read as an indicator that its two columns are held to. */
export interface Difference {
  readonly of: Dimensions;
  readonly less: Dimensions;
}

/**
 * What the author of a table meant by a column: dimensions, or the difference of two; `other` for
 * figures that the product has no words for (to be left alone, or kept as an indicator); words or
 * numbering.
 */
export type Intent = Dimensions | Difference | 'other' | 'index' | 'label' | 'words';

export function isDifference(intent: Intent): intent is Difference {
  return typeof intent === 'object' && 'less' in intent;
}

export function isMeasured(intent: Intent): intent is Dimensions {
  return typeof intent === 'object' && !isDifference(intent);
}

/** A cell of the header with those beneath it; leaves say what their column holds. */
export type HeaderNode = HeaderGroup | HeaderLeaf;

export interface HeaderGroup {
  readonly text: string;
  readonly children: readonly HeaderNode[];
}

export interface HeaderLeaf {
  readonly text: string;
  readonly intent: Intent;
}

/** A row of the body with those that it is said to consist of. */
export interface BodyNode {
  readonly index: string | number | null;
  readonly label: string;
  readonly role: 'unit' | 'subtotal' | 'total' | 'part' | 'heading';
  readonly children: readonly BodyNode[];
  readonly node?: string;
  /** Where the row that sums its children up stands. */
  readonly sumBelow?: boolean;
}

export interface TableSpec {
  readonly family: string;
  readonly sheetName: string;
  /** Lines above the header, top to bottom; empty ones are blank rows. */
  readonly title: readonly string[];
  readonly unitLine?: string;
  readonly header: readonly HeaderNode[];
  readonly body: readonly BodyNode[];
  readonly after?: readonly string[];
}

export const begin = (year: number): Period => ({ year, point: 'begin' });
export const end = (year: number): Period => ({ year, point: 'end' });

interface Choice {
  readonly status?: Status;
  readonly subset?: Subset;
  readonly aspect?: Aspect;
}

export function level(
  measure: LevelMeasure,
  period: Period,
  { status = 'actual', subset = 'all', aspect = 'count' }: Choice = {},
): HouseholdDimensions {
  return { measure, aspect, subset, period, status };
}

export function rate(
  measure: LevelMeasure,
  period: Period,
  choice: Choice = {},
): HouseholdDimensions {
  return level(measure, period, { ...choice, aspect: 'rate' });
}

export function flow(
  measure: FlowMeasure,
  of: 'poor' | 'nearPoor' | 'multidimensional',
  year: number,
  { status = 'planned', subset = 'all', aspect = 'count' }: Choice = {},
): HouseholdDimensions {
  return { measure, of, aspect, subset, period: { year, point: 'flow' }, status };
}

export function persons(
  period: Period,
  of?: 'poor' | 'nearPoor',
  choice: Choice = {},
): HouseholdDimensions {
  return { ...level('persons', period, choice), ...(of && { of }) };
}

interface MoneyChoice {
  readonly year: number;
  readonly years?: number;
  readonly status: Status;
  readonly capital?: Capital;
  readonly source?: FundingSource;
  readonly unit?: MoneyUnit;
  readonly cumulative?: boolean;
  readonly percentOf?: Status;
  readonly node?: string;
}

export function money(choice: MoneyChoice): BudgetDimensions {
  const { year, years, status, capital = 'all', source = 'all', unit = 'millionVnd' } = choice;
  return {
    measure: 'money',
    aspect: choice.percentOf === undefined ? 'amount' : 'percent',
    subset: 'all',
    period: { year, point: 'flow', ...(years !== undefined && { years }) },
    status,
    capital,
    source,
    cumulative: choice.cumulative ?? false,
    unit,
    ...(choice.percentOf !== undefined && { percentOf: choice.percentOf }),
    ...(choice.node !== undefined && { node: choice.node }),
  };
}

export const difference = (of: Dimensions, less: Dimensions): Difference => ({ of, less });

export const group = (text: string, ...children: readonly HeaderNode[]): HeaderGroup => ({
  text,
  children,
});
export const leaf = (text: string, intent: Intent): HeaderLeaf => ({ text, intent });

export const unit = (index: BodyNode['index'], label: string, node?: string): BodyNode => ({
  index,
  label,
  role: 'unit',
  children: [],
  ...(node !== undefined && { node }),
});

export function isGroup(node: HeaderNode): node is HeaderGroup {
  return 'children' in node;
}
