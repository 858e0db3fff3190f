import type { FactTable } from '../domain/fact';
import { CONSTANT, COMPUTED, holdsPoints, isMissing } from './figures/figure-column';
import { TableFigures } from './figures/table-figures';
import { householdsAt, type HouseholdMoment } from './household-growth';
import { RowNumbers } from './row-numbers';
import type { ReportedValuation } from './valuation';

/** The households that every row of a table states or implies at a moment. */
export interface MomentRows {
  /** By row; NaN where it says nothing, or contradicts itself. */
  readonly low: RowNumbers;
  /** Infinity where there is no upper end; as `low` where a column states them. */
  readonly high: RowNumbers;
}

export function momentRows(
  facts: FactTable,
  moment: HouseholdMoment,
  reported: ReportedValuation,
): MomentRows {
  if (moment.column === undefined) return impliedRows(moment, reported);
  const rows = new Float64Array(facts.table.rows.length);
  for (let row = 0; row < rows.length; row++)
    rows[row] = statedAt(facts, moment, moment.column, row, reported);
  const numbers = new RowNumbers(rows);
  return { low: numbers, high: numbers };
}

/** The same over other facts, of which only these rows differ. */
export function momentRowsAfter(
  known: MomentRows,
  facts: FactTable,
  moment: HouseholdMoment,
  reported: ReportedValuation,
  changed: Iterable<number>,
): MomentRows {
  if (moment.column === undefined) return impliedRows(moment, reported);
  const { column } = moment;
  const now = [...changed].map(
    (row) => [row, statedAt(facts, moment, column, row, reported)] as const,
  );
  // Most edits leave the households alone.
  if (now.every(([row, households]) => Object.is(households, known.low.at(row)))) return known;
  const numbers = known.low.with(now);
  return { low: numbers, high: numbers };
}

function impliedRows({ pairs }: HouseholdMoment, reported: ReportedValuation): MomentRows {
  return reported.households(pairs);
}

function statedAt(
  facts: FactTable,
  moment: HouseholdMoment,
  column: number,
  row: number,
  reported: ReportedValuation,
): number {
  const list = facts.facts;
  if (list instanceof TableFigures) {
    const figures = list.columns[column]!;
    const kind = figures.kinds[row]!;
    if (isMissing(kind)) return NaN;
    if (
      (kind === CONSTANT || kind === COMPUTED) &&
      holdsPoints(figures) &&
      figures.units[row]! >= 0
    )
      return figures.units[row]!;
  }
  return householdsAt(facts, moment, row, reported)?.low.toDouble() ?? NaN;
}
