import type { Aspect, Dimensions, IndicatorDimensions, Period } from '../../domain/dimensions';
import type { CellValue } from '../../domain/snapshot';
import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { aspectOf } from './aspects';
import { COMPANION_KEYS, type CompanionKey } from './keys';

/** A figure beside a statement's own: where the indicator starts from, what became of it. */
export interface Companion {
  readonly role: CompanionKey;
  readonly dimensions: IndicatorDimensions;
}

/** How the statement's figure follows from its companions, where it does. */
export type Course = 'rises' | 'falls';

/** The companions that have something in their cells, of an indicator of something else than households. */
export function companionsOf(
  target: Dimensions,
  valueOf: (key: CompanionKey) => CellValue | undefined,
): Companion[] {
  if (target.measure !== 'indicator') return [];
  return COMPANION_KEYS.filter((role) => isWritten(valueOf(role))).map((role) => ({
    role,
    dimensions: {
      ...target,
      role,
      aspect: aspectIn(role, target.unit),
      period: periodIn(role, target.period),
      status: role === 'change' ? 'planned' : 'actual',
    },
  }));
}

/**
 * Plans write a fall with its sign or without ("giảm 1,2%"). Nothing is said where a word or a
 * bound leaves open what the figure is.
 */
export function courseOf(
  operator: string,
  ...[value, baseline, change]: readonly (CellValue | undefined)[]
): Course | undefined {
  if (operator !== '' && operator !== '=') return undefined;
  if (typeof value !== 'number' || typeof baseline !== 'number' || typeof change !== 'number')
    return undefined;
  return value < baseline && change > 0 ? 'falls' : 'rises';
}

/** Indexes into a table's columns, by the part that each plays for one indicator. */
export type Parts = Readonly<Partial<Record<CompanionKey | 'target', number>>>;

export function balanceOf(
  { target, baseline, change }: Parts,
  course: Course | undefined,
): ColumnBalance[] {
  if (course === undefined || target === undefined) return [];
  if (baseline === undefined || change === undefined) return [];
  return course === 'rises'
    ? [{ subject: target, plus: [baseline, change], minus: [] }]
    : [{ subject: target, plus: [baseline], minus: [change] }];
}

/** @param unit of the indicator: only a share is worked out from how many of how many */
export function shareOf({ achieved, numerator, denominator }: Parts, unit: string): ColumnShare[] {
  if (aspectOf(unit) !== 'rate') return [];
  if (achieved === undefined || numerator === undefined || denominator === undefined) return [];
  return [{ rate: achieved, part: numerator, whole: denominator }];
}

/** What is achieved may be more than all that was planned, and so more than 100 percent. */
function aspectIn(role: CompanionKey, unit: string): Aspect {
  const aspect = aspectOf(unit);
  switch (role) {
    case 'baseline':
    case 'achieved':
      return aspect === 'rate' ? 'percent' : aspect;
    case 'change':
      return aspect === 'rate' ? 'points' : aspect;
    case 'numerator':
    case 'denominator':
      return 'amount';
  }
}

function periodIn(role: CompanionKey, { year }: Period): Period {
  switch (role) {
    case 'baseline':
      return { year: year - 1, point: 'end' };
    case 'change':
      return { year, point: 'flow' };
    case 'numerator':
    case 'denominator':
    case 'achieved':
      return { year, point: 'end' };
  }
}

function isWritten(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
