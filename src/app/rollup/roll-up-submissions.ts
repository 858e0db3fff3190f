import { displayName } from '../../reading/place-names';
import { commonPlanYear } from '../../rollup/plan-year';
import { rollUp } from '../../rollup/roll-up';
import { rosterOf } from '../../rollup/roster';
import type { References } from '../../rollup/request';
import type { RollUp } from '../../rollup/result';
import type { Submission } from '../../rollup/submission';
import type { ParameterProblem } from '../../templates';
import type { TemplateWorkbook } from '../plan-workbook';
import { planRollUpWorkbook } from './plan-rollup-workbook';
import { upperColumns } from './upper-table';

export interface RollUpInputs {
  readonly submissions: readonly Submission[];
  readonly references: References;
  /** The units that should have sent theirs; without it those of the upper unit's table, if there is one. */
  readonly roster?: readonly string[];
  /** The year of the plan; by default that of most submissions. */
  readonly year?: number;
  /** The upper unit's name; by default as its own table says. */
  readonly place?: string;
}

export type RollUpOutcome = {
  readonly rolled: RollUp;
  readonly year: number;
} & (
  | { readonly kind: 'planned'; readonly workbook: TemplateWorkbook }
  /** The units cannot be the rows of a table. */
  | { readonly kind: 'problems'; readonly problems: readonly ParameterProblem[] }
  /** No figure of any unit could be told. */
  | { readonly kind: 'nothing' }
);

/** Adds up what lower units sent into a workbook of the upper unit. */
export function rollUpSubmissions(inputs: RollUpInputs): RollUpOutcome | undefined {
  const { submissions, references } = inputs;
  const year = inputs.year ?? commonPlanYear(submissions);
  if (year === undefined) return undefined;
  const { against } = references;
  const roster = inputs.roster ?? (against && rosterOf(against));
  const rolled = rollUp({
    submissions,
    references,
    year,
    columns: upperColumns(year),
    ...(roster && { roster }),
  });
  if (rolled.units.every(({ figures }) => figures.size === 0) && !rolled.money?.totals.size)
    return { kind: 'nothing', rolled, year };
  const place = inputs.place ?? territoryOf(against) ?? '';
  return { ...planRollUpWorkbook(rolled, year, place), rolled, year };
}

function territoryOf(against: Submission | undefined): string | undefined {
  const tables = [...(against?.tables ?? []), ...(against?.money ?? [])];
  const named = tables.find(({ territory }) => territory !== undefined);
  return named?.territory === undefined ? undefined : displayName(named.territory);
}

export { parseRoster, rosterOf } from '../../rollup/roster';
export type { References } from '../../rollup/request';
export { totalInUnit } from '../../rollup/money/rolled-money';
export type { RollUp } from '../../rollup/result';
export type { Remark } from '../../rollup/remark';
