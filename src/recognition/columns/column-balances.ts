import { INFLOWS, OUTFLOWS } from '../../domain/flows';
import {
  isBudget,
  isHousehold,
  mayBeNegative,
  momentOf,
  type Dimensions,
  type IndicatorDimensions,
} from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsDifference, fitsSum, hasSpread } from './arithmetic';
import type { ColumnSource } from './draft';
import { nameOfIndicator } from './indicator';
import type { Resolution } from './resolution';

/** Share of the rows that must agree. */
const HOLDS = 0.8;
const FEWEST_ROWS = 3;

/** Words of columns that hold what lies between two others. */
export const SAYS_DIFFERENCE =
  /tang|giam|chenh|so sanh|so voi|\bso\b.*\b(?:20\d\d|nam|cuoi|dau|kh|ke hoach)\b|bien dong|thay doi|con lai|con du|con thieu|\bdu\b|\bthieu\b|\bthua\b|\bton\b|\bchua\b|con phai|\bcon\b|\+|hut|vuot/;

/**
 * Up or down against another column (`Tăng (+), giảm (-)`), or what is left of an amount: columns
 * that no dimension can tell. Two columns of one kind whose difference they are in nearly all rows
 * say what they are; where several pairs do, those that stand next to it.
 */
export function findBalances(
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
): ColumnBalance[] {
  const kinds = new Map<string, number[]>();
  resolved.forEach((resolution, at) => {
    if (!('dimensions' in resolution)) return;
    const kind = kindOf(resolution.dimensions);
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
  });
  // An amount that is known by its own name alone may be money as well
  const unnamed = kinds.get(UNNAMED_AMOUNT) ?? [];
  for (const [kind, alike] of kinds)
    if (kind.startsWith('money')) kinds.set(kind, [...alike, ...unnamed].sort(ascending));
  return resolved.flatMap((resolution, subject): ColumnBalance[] => {
    const { texts, figures, corrected } = sources[subject]!;
    if ('dimensions' in resolution || corrected !== undefined) return [];
    if (!SAYS_DIFFERENCE.test(bareText(texts.join(' '))) || !hasSpread(figures, 2)) return [];
    const sum = sumOfFlows(subject, sources, resolved);
    if (sum) return [sum];
    const pairs = [...kinds.values()].flatMap((alike) => pairsOf(subject, alike, sources));
    const [best] = pairs.sort((one, other) => other.fit - one.fit || one.reach - other.reach);
    if (best) return [{ subject, plus: [best.plus], minus: [best.minus] }];
    const rest = [...kinds.values()].flatMap((alike) => restOf(subject, alike, sources));
    return rest.slice(0, 1);
  });
}

const FLOWS_BY_DIRECTION: readonly (readonly string[])[] = [OUTFLOWS, INFLOWS];

/** `Số hộ tăng: tổng số`: all the ways in, or out, of one kind of households in one year. */
function sumOfFlows(
  subject: number,
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
): ColumnBalance | undefined {
  const flows = new Map<string, number[]>();
  resolved.forEach((resolution, at) => {
    if (!('dimensions' in resolution) || !isHousehold(resolution.dimensions)) return;
    const { measure, of, subset, period, status, aspect } = resolution.dimensions;
    const direction = FLOWS_BY_DIRECTION.findIndex((measures) => measures.includes(measure));
    if (direction < 0 || aspect !== 'count') return;
    const key = [direction, of, subset, period.year, status].join(' ');
    flows.set(key, [...(flows.get(key) ?? []), at]);
  });
  const { figures } = sources[subject]!;
  const plus = [...flows.values()].find((terms) => {
    const { share, rows } = fitsSum(
      figures,
      terms.map((at) => sources[at]!.figures),
      [],
    );
    return rows >= FEWEST_ROWS && share >= HOLDS;
  });
  return plus && { subject, plus, minus: [] };
}

interface Pair {
  readonly plus: number;
  readonly minus: number;
  readonly fit: number;
  readonly reach: number;
}

function pairsOf(
  subject: number,
  alike: readonly number[],
  sources: readonly ColumnSource[],
): Pair[] {
  const figuresAt = (at: number): ColumnSource['figures'] => sources[at]!.figures;
  return alike.flatMap((plus) =>
    alike.flatMap((minus): Pair[] => {
      if (plus === minus) return [];
      const fit = fitsDifference(figuresAt(subject), figuresAt(plus), figuresAt(minus)) ?? 0;
      const reach = Math.abs(subject - plus) + Math.abs(subject - minus);
      return fit >= HOLDS ? [{ plus, minus, fit, reach }] : [];
    }),
  );
}

/** `Kế hoạch | Đã giao | Giao năm nay | Còn lại`: one less all that stand between it and what is left. */
function restOf(
  subject: number,
  alike: readonly number[],
  sources: readonly ColumnSource[],
): ColumnBalance[] {
  const before = alike.filter((at) => at < subject);
  return before.flatMap((plus, position): ColumnBalance[] => {
    const minus = before.slice(position + 1);
    if (minus.length < 2) return [];
    const figuresOf = (at: number): ColumnSource['figures'] => sources[at]!.figures;
    const { share, rows } = fitsSum(figuresOf(subject), [figuresOf(plus)], minus.map(figuresOf));
    return rows >= FEWEST_ROWS && share >= HOLDS ? [{ subject, plus: [plus], minus }] : [];
  });
}

/** Figures of which one less another means something; undefined for shares of different things. */
function kindOf(dimensions: Dimensions): string | undefined {
  const { aspect, measure } = dimensions;
  if (isHousehold(dimensions))
    return aspect === 'points'
      ? undefined
      : [aspect, measure, dimensions.of ?? '', dimensions.subset].join(' ');
  if (isBudget(dimensions))
    return measure === 'money' && aspect === 'amount' ? `money ${dimensions.unit}` : undefined;
  return aspect === 'count' || aspect === 'percent' || aspect === 'amount'
    ? `indicator ${aspect} ${dimensions.unit}`
    : undefined;
}

const UNNAMED_AMOUNT = 'indicator amount ';

function ascending(one: number, other: number): number {
  return one - other;
}

/** The balances among the columns, each an indicator of its own name that may be below zero. */
export function withBalances(
  resolved: readonly Resolution[],
  balances: readonly ColumnBalance[],
  sources: readonly ColumnSource[],
): Resolution[] {
  const found = new Map(balances.map((balance) => [balance.subject, balance]));
  return resolved.map((resolution, at) => {
    const balance = 'dimensions' in resolution ? undefined : found.get(at);
    if (!balance) return resolution;
    const positions = [...balance.plus, ...balance.minus];
    const terms = positions.flatMap((term) => {
      const one = resolved[term]!;
      return 'dimensions' in one ? [one.dimensions] : [];
    });
    if (terms.length < positions.length) return resolution;
    return {
      dimensions: toBalance(sources[at]!, terms, balance),
      confidence: 0.7,
      reason: 'balance-of-columns',
    };
  });
}

function toBalance(
  { texts }: ColumnSource,
  terms: readonly Dimensions[],
  { minus }: ColumnBalance,
): IndicatorDimensions {
  const [latest] = [...terms].sort((one, other) => yearOf(other) - yearOf(one));
  const { aspect, period, status } = latest!;
  const isShare = aspect === 'rate' || aspect === 'percent';
  return {
    measure: 'indicator',
    aspect: isShare ? 'points' : aspect === 'amount' ? 'amount' : 'count',
    subset: 'all',
    period,
    status,
    indicator: nameOfIndicator(texts),
    role: minus.length > 0 || terms.some(mayBeNegative) ? 'change' : 'achieved',
    unit: isShare ? 'điểm %' : '',
  };
}

function yearOf({ period }: Dimensions): number {
  return momentOf(period) ?? period.year;
}
