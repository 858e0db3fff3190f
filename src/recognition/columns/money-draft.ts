import type { BudgetDimensions, MoneyUnit, Status } from '../../domain/dimensions';
import { reject, type Draft, type MoneyDraft } from './draft';
import type { HeaderFeatures } from './header-features';
import { isContent } from './household-draft';
import type { TableContext } from './table-context';

const CLEAR = 0.95;

export interface MoneyTable {
  readonly context: TableContext;
  /** Some header tells kinds of capital, or sources, apart: then the title's is not meant for all. */
  readonly tellsCapital: boolean;
  readonly tellsSource: boolean;
  /** Some column says what one unit costs: then a number is that of the units. */
  readonly tellsUnitCost: boolean;
  /** Some column says what is paid, and none counts households: then a number is that of things. */
  readonly tellsThings: boolean;
  /** Some column says what was asked for, planned or given: then what is carried out is spent. */
  readonly tellsStatus: boolean;
  /** Some column says what was spent other than accumulated. */
  readonly tellsYearly: boolean;
  /** Some column says what was carried out: then an estimate is what was planned. */
  readonly tellsDone: boolean;
  /** Some column says what was spent: then a plan is what was given. */
  readonly tellsSpending: boolean;
}

/** Whether the header speaks of money in so many words. */
export function speaksOfMoney(features: HeaderFeatures): boolean {
  const { flags, status } = features;
  if (features.subject !== undefined || features.flow !== undefined) return false;
  return (
    flags.has('money') ||
    flags.has('settled') ||
    flags.has('unit-cost') ||
    features.capital !== undefined ||
    features.source !== undefined ||
    flags.has('several-sources') ||
    features.percentOf !== undefined ||
    features.moneyUnit !== undefined ||
    features.node !== undefined ||
    status === 'requested' ||
    status === 'allocated' ||
    status === 'disbursed'
  );
}

/** How many units there are, in a table that says what one of them costs. */
export function countsUnits({ flags, aspect, subject, flow }: HeaderFeatures): boolean {
  return flags.has('quantity') || (aspect === 'count' && subject === undefined && !flow);
}

/** `Số lượng`, `Khối lượng` and nothing else. */
export function countsThings({
  flags,
  aspect,
  subject,
  subset,
  flow,
  unknown,
}: HeaderFeatures): boolean {
  if (unknown.length > 0 || subject !== undefined || subset !== undefined || flow) return false;
  if (flags.has('some-households') || flags.has('whole') || flags.has('time-only')) return false;
  return flags.has('quantity') || aspect === 'count';
}

function measureOf(
  features: HeaderFeatures,
  { tellsUnitCost, tellsThings }: MoneyTable,
): BudgetDimensions['measure'] {
  if (features.flags.has('unit-cost')) return 'unitCost';
  if (speaksOfMoney(features)) return 'money';
  return (tellsUnitCost && countsUnits(features)) || (tellsThings && countsThings(features))
    ? 'quantity'
    : 'money';
}

/** Reads a column of money from its header and what the table says of all its columns. */
export function toMoneyDraft(features: HeaderFeatures, table: MoneyTable): Draft {
  const { flags, unknown, node, percentOf } = features;
  const { context } = table;
  if (flags.has('unclear') || flags.has('several-sources') || features.subject !== undefined)
    return reject('several-meanings');
  // What is left of an amount is neither given nor spent
  if (features.role !== undefined || isOfOtherMoney(features.point))
    return reject('header-not-understood');
  // Money of years before and of this one: it may be more than what was given in either
  if (flags.has('settled')) return reject('unknown-words');
  // A project's header goes on with its name
  if (node === undefined && unknown.some(isContent)) return reject('unknown-words');
  const percent = percentOf !== undefined || features.aspect === 'rate' || flags.has('comparison');
  if (flags.has('comparison') && features.aspect !== 'rate' && percentOf === undefined)
    return reject('comparison');
  const measure = measureOf(features, table);
  const isNumber = features.aspect === 'count' || flags.has('quantity');
  if (measure === 'money' && isNumber && !speaksOfMoney(features))
    return reject('header-not-understood');
  const unit = features.moneyUnit ?? context.moneyUnit;
  const status = statusOf(features, table);
  const years = features.year?.years ?? yearsOf(features, context);
  const year = yearOf(features, context);
  return {
    kind: 'money',
    measure,
    features,
    certainty: flags.has('repaired') ? CLEAR * 0.93 : CLEAR,
    reason: flags.has('repaired') ? 'mistyped-words' : 'said-by-header',
    aspect: percent ? 'percent' : measure === 'quantity' ? 'count' : 'amount',
    capital: features.capital ?? (table.tellsCapital ? 'all' : (context.capital ?? 'all')),
    source:
      features.source ??
      (flags.has('other') ? 'mobilised' : table.tellsSource ? 'all' : (context.source ?? 'all')),
    ...(percent ? percentOf && { status: percentOf.status, percentOf: percentOf.of } : { status }),
    ...(unit && { unit }),
    ...(year !== undefined && { year }),
    ...(years !== undefined && { years }),
    cumulative:
      (flags.has('cumulative') && !isWithinYear(features, table)) ||
      isUntilEarlier(features, table),
    ...(node !== undefined && { node }),
  };
}

/**
 * `Ước giải ngân đến 31/01/2025` in a table of 2024: of that year's budget, which is spent until then.
 * Source: Luật Ngân sách nhà nước 2015, Điều 64.
 */
function yearOf({ year }: HeaderFeatures, { year: known }: TableContext): number | undefined {
  const settles = year?.point === 'between' && known?.from === 'title';
  return settles && year.year === known.year + 1 ? known.year : (year?.year ?? known?.year);
}

/** "Lũy kế giải ngân đến 30/9" in a table of that year, beside nothing else that was spent: of the year. */
function isWithinYear({ year }: HeaderFeatures, { context, tellsYearly }: MoneyTable): boolean {
  return year?.point === 'between' && year.year === context.year?.year && !tellsYearly;
}

/** `Đã giao đến hết năm 2023` in a table of 2024: all that there was until then. */
function isUntilEarlier({ point, year, status }: HeaderFeatures, { context }: MoneyTable): boolean {
  return (
    point === 'end' &&
    (status === 'allocated' || status === 'assigned' || status === 'disbursed') &&
    year !== undefined &&
    context.year !== undefined &&
    year.year < context.year.year
  );
}

/** What is left, or carried over from another year. */
function isOfOtherMoney(point: HeaderFeatures['point']): boolean {
  return point === 'remaining' || point === 'previous';
}

function yearsOf(
  { year }: HeaderFeatures,
  { firstYear, year: last }: TableContext,
): number | undefined {
  if (year !== undefined || firstYear === undefined || last === undefined || last.from !== 'title')
    return undefined;
  return last.year > firstYear ? last.year - firstYear + 1 : undefined;
}

function statusOf(
  { status, flags }: HeaderFeatures,
  { context, tellsDone, tellsSpending, tellsStatus }: MoneyTable,
): Status {
  switch (status) {
    case 'assigned':
      return 'allocated';
    case 'actual':
      // "Kinh phí thực hiện" alone is money for carrying out; beside what was given, what was spent
      return flags.has('money') && !tellsStatus && !context.reports
        ? context.moneyStatus
        : 'disbursed';
    case 'planned':
      return tellsSpending
        ? 'allocated'
        : context.moneyStatus === 'disbursed'
          ? 'allocated'
          : context.moneyStatus;
    case 'requested':
      // An estimate beside what was spent of it, or in a table of what is given out, is that which was given
      if (!flags.has('estimate')) return 'requested';
      if (tellsSpending || isGiven(context)) return 'allocated';
      return tellsDone ? 'planned' : 'requested';
    case undefined:
      return tellsSpending && flags.has('whole') && context.moneyStatus === 'planned'
        ? 'allocated'
        : context.moneyStatus;
    default:
      return status;
  }
}

function isGiven({ moneyStatus }: TableContext): boolean {
  return moneyStatus === 'allocated' || moneyStatus === 'disbursed';
}

/** An amount of money, and neither what one unit costs nor how many there are. */
export function isMoney({ measure, aspect }: MoneyDraft): boolean {
  return measure === 'money' && aspect === 'amount';
}

/** What an amount without a unit is likely to be in, by its size: nobody budgets 20.000 đồng. */
export function assumeUnit(figures: readonly (number | undefined)[]): MoneyUnit {
  const largest = Math.max(0, ...figures.map((figure) => Math.abs(figure ?? 0)));
  return largest >= 10_000_000 ? 'vnd' : 'millionVnd';
}
