import {
  isBudget,
  type BudgetDimensions,
  type Dimensions,
  type HouseholdDimensions,
} from '../../domain/dimensions';
import {
  reject,
  type ColumnSource,
  type Draft,
  type HouseholdDraft,
  type MoneyDraft,
} from './draft';
import { readFeatures } from './header-features';
import type { Resolution } from './resolution';

/** Words above a corrected column have been misread once: they say nothing of its neighbours. */
const SILENT = readFeatures([]);

const CERTAIN = { features: SILENT, certainty: 1, reason: 'corrected' } as const;

/** What a person has said of the column, for those beside it that are read by it; undefined where nothing. */
export function draftOfCorrection({ corrected }: ColumnSource): Draft | undefined {
  if (corrected === undefined) return undefined;
  if (corrected === null) return reject('set-aside');
  if (!isBudget(corrected)) return householdDraft(corrected);
  return moneyDraft(corrected);
}

function householdDraft({ aspect, period, ...said }: HouseholdDimensions): HouseholdDraft {
  return {
    ...CERTAIN,
    kind: 'household',
    ...said,
    ...period,
    aspect: aspect as HouseholdDraft['aspect'],
  };
}

function moneyDraft({ aspect, period, of: _, ...said }: BudgetDimensions): MoneyDraft {
  const { year, years } = period;
  return {
    ...CERTAIN,
    kind: 'money',
    ...said,
    aspect: aspect as MoneyDraft['aspect'],
    year,
    ...(years !== undefined && { years }),
  };
}

/**
 * What people have said stands above what was read. A column read as what another one has been
 * said to be is something else, and nobody knows what.
 */
export function withCorrections(
  resolutions: readonly Resolution[],
  sources: readonly ColumnSource[],
): Resolution[] {
  if (sources.every(({ corrected }) => corrected === undefined)) return [...resolutions];
  const said = new Set(sources.flatMap(({ corrected }) => (corrected ? [keyOf(corrected)] : [])));
  return resolutions.map((resolution, at): Resolution => {
    const { corrected } = sources[at]!;
    if (corrected === null) return { unrecognised: 'set-aside' };
    if (corrected) return { dimensions: corrected, confidence: 1, reason: 'corrected' };
    return 'dimensions' in resolution && said.has(keyOf(resolution.dimensions))
      ? { unrecognised: 'same-as-other-column' }
      : resolution;
  });
}

function keyOf({ period: { year, point, years = 1 }, ...others }: Dimensions): string {
  return JSON.stringify([year, point, years, ...Object.entries(others).sort(byKey)]);
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
