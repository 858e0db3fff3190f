import type { Dimensions, IndicatorDimensions } from '../../domain/dimensions';
import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsDifference, fitsRatio, hasSpread, isWhole, type Figures } from './arithmetic';
import { findBalances, SAYS_DIFFERENCE, withBalances } from './column-balances';
import { SAYS_SHARE } from './column-shares';
import type { ColumnSource } from './draft';
import type { Evidence } from './evidence';
import { readFeatures } from './header-features';
import { nameOfIndicator } from './indicator';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';

/** Share of the rows that must agree. */
const HOLDS = 0.8;
/** A share of two columns of which nothing is known needs more of them than others do. */
const FEWEST_VALUES = 4;
const ALL = 100;

/**
 * "Tổng số đối tượng | Số được tiếp cận | Tỷ lệ (%) | Kế hoạch năm sau (%)": each row counts something
 * else, and no word says what. In a table about poverty, a share that is that of two counts in nearly
 * all rows says what all three are, and what is planned beside it.
 */
export function withReach(
  { resolved, shares, balances }: Evidence,
  sources: readonly ColumnSource[],
  context: TableContext,
): Evidence {
  if (!context.aboutPoverty || !context.year) return { resolved, shares, balances };
  const counts = resolved.flatMap((resolution, at) =>
    mayCount(resolution, sources[at]!) ? [at] : [],
  );
  const found = resolved.flatMap((resolution, rate): ColumnShare[] => {
    if (!isOpen(resolution, sources[rate]!, SAYS_SHARE)) return [];
    const pair = pairOf(sources[rate]!.figures, counts, sources);
    if (!pair || !isUnknown(resolved[pair.part]!)) return [];
    const isTold =
      mayBeWhole(resolved[pair.whole]!) ||
      isOfPartOfYear(resolved[pair.part]!) ||
      isSettled(sources[pair.part]!, resolved[pair.whole]!);
    return isTold ? [{ rate, ...pair }] : [];
  });
  if (found.length === 0) return { resolved, shares, balances };
  const named = [...resolved];
  for (const { rate, part, whole } of found) {
    if (isUnknown(resolved[whole]!))
      named[whole] = toIndicator(sources[whole]!, 'denominator', context);
    named[part] = toIndicator(sources[part]!, 'numerator', context, aspectOf(named[whole]!));
    named[rate] = toIndicator(sources[rate]!, 'achieved', context);
  }
  named.forEach((resolution, at) => {
    if (isOpen(resolution, sources[at]!, SAYS_SHARE) && isPlanned(sources[at]!))
      named[at] = toIndicator(sources[at]!, 'target', context);
  });
  const changes = named.flatMap((resolution, subject): ColumnBalance[] =>
    isOpen(resolution, sources[subject]!, SAYS_DIFFERENCE) ? changeOf(subject, named, sources) : [],
  );
  for (const { subject } of changes)
    named[subject] = toIndicator(sources[subject]!, 'change', context);
  const differences = findBalances(sources, named);
  return {
    resolved: withBalances(named, differences, sources),
    shares: [...shares, ...found],
    balances: [...balances, ...changes, ...differences],
  };
}

function mayCount(resolution: Resolution, { texts, figures, corrected }: ColumnSource): boolean {
  if ('dimensions' in resolution) {
    const { aspect, measure } = resolution.dimensions;
    return aspect === 'count' || (aspect === 'amount' && measure === 'money');
  }
  if (corrected !== undefined || texts.length === 0 || !hasSpread(figures)) return false;
  return isWhole(figures) || isOfPartOfYear(resolution);
}

/** Nobody knows, or it is known by nothing but its own name. */
function isUnknown(resolution: Resolution): boolean {
  return !('dimensions' in resolution) || isOwnName(resolution.dimensions);
}

/** Of money what was spent is money. */
function aspectOf(whole: Resolution): 'count' | 'amount' {
  return 'dimensions' in whole && whole.dimensions.aspect === 'amount' ? 'amount' : 'count';
}

/** What was reached in nine months, of a whole year's target. */
function isOfPartOfYear(resolution: Resolution): boolean {
  return 'unrecognised' in resolution && resolution.unrecognised === 'part-of-a-year';
}

/** All households are the whole of those of whom nobody knows who is meant. */
function mayBeWhole(resolution: Resolution): boolean {
  return (
    isUnknown(resolution) ||
    ('dimensions' in resolution && resolution.dimensions.measure === 'households')
  );
}

/** `Số quyết toán`, of what was given. */
function isSettled({ texts }: ColumnSource, whole: Resolution): boolean {
  return (
    readFeatures(texts).flags.has('settled') &&
    'dimensions' in whole &&
    whole.dimensions.measure === 'money'
  );
}

function isOwnName(dimensions: Dimensions): dimensions is IndicatorDimensions {
  return dimensions.measure === 'indicator';
}

function isOpen(resolution: Resolution, { texts, corrected }: ColumnSource, says: RegExp): boolean {
  return (
    !('dimensions' in resolution) && corrected === undefined && says.test(bareText(texts.join(' ')))
  );
}

/** The two counts next to each other of which a share is taken in nearly all rows. */
function pairOf(
  figures: Figures,
  counts: readonly number[],
  sources: readonly ColumnSource[],
): Pick<ColumnShare, 'part' | 'whole'> | undefined {
  if (!hasSpread(figures, FEWEST_VALUES - 1)) return undefined;
  const pairs = counts.flatMap((part) =>
    counts.flatMap((whole) => {
      const fit =
        part === whole
          ? 0
          : (fitsRatio(figures, sources[part]!.figures, sources[whole]!.figures) ?? 0);
      return fit >= HOLDS ? [{ part, whole, fit }] : [];
    }),
  );
  return pairs.sort((one, other) => other.fit - one.fit)[0];
}

/** `Kế hoạch năm 2024 (%)`: says when, and that it is yet to come. */
function isPlanned({ texts, figures }: ColumnSource): boolean {
  const { status, subject, unknown } = readFeatures(texts);
  return (
    (status === 'planned' || status === 'assigned') &&
    subject === undefined &&
    unknown.length === 0 &&
    figures.every((figure) => figure === undefined || (figure >= 0 && figure <= ALL))
  );
}

function changeOf(
  subject: number,
  named: readonly Resolution[],
  sources: readonly ColumnSource[],
): ColumnBalance[] {
  const byRole = (wanted: IndicatorDimensions['role']): number =>
    named.findIndex(
      (one) =>
        'dimensions' in one &&
        isOwnName(one.dimensions) &&
        one.dimensions.aspect === 'percent' &&
        one.dimensions.role === wanted,
    );
  const [plus, minus] = [byRole('target'), byRole('achieved')];
  if (plus < 0 || minus < 0) return [];
  const figuresAt = (at: number): Figures => sources[at]!.figures;
  const fit = fitsDifference(figuresAt(subject), figuresAt(plus), figuresAt(minus)) ?? 0;
  return fit >= HOLDS ? [{ subject, plus: [plus], minus: [minus] }] : [];
}

function toIndicator(
  { texts }: ColumnSource,
  role: IndicatorDimensions['role'],
  { year: known }: TableContext,
  counted: 'count' | 'amount' = 'count',
): Resolution {
  const { year, status } = readFeatures(texts);
  const isCount = role === 'numerator' || role === 'denominator';
  return {
    dimensions: {
      measure: 'indicator',
      aspect: isCount ? counted : role === 'change' ? 'points' : 'percent',
      subset: 'all',
      period: { year: year?.year ?? known!.year, point: 'end' },
      status: status === undefined || status === 'requested' ? 'actual' : status,
      indicator: nameOfIndicator(texts),
      role,
      unit: isCount ? '' : role === 'change' ? 'điểm %' : '%',
    },
    confidence: 0.7,
    reason: role === 'change' ? 'balance-of-columns' : 'share-of-columns',
  };
}
