import { Decimal } from '../domain/decimal';
import type { Status } from '../domain/dimensions';
import type { UnitTable } from './assign-units';
import { findWantedColumn, type WantedColumn } from './column-fit';
import type { StatedFigure, SubmittedFigure } from './submission';

/** What a part of a submission states for a column: in its row, its total, or its rows together. */
export function findStated(
  { path, table, row }: Pick<UnitTable, 'path' | 'table' | 'row'>,
  wanted: WantedColumn,
  statuses?: readonly Status[],
): StatedFigure | undefined {
  const column = findWantedColumn(table, wanted, statuses);
  if (column === undefined) return undefined;
  const stated = row
    ? row.figures[column]
    : (table.rows.find(({ role }) => role === 'total')?.figures[column] ??
      sumOfRows(
        table.rows.map(({ figures }) => figures[column] ?? null),
        wanted,
      ));
  return stated ? { ...stated, path, sheet: table.sheet } : undefined;
}

/** Rates do not add up; blanks are nothing. */
function sumOfRows(
  figures: readonly (SubmittedFigure | null)[],
  { dimensions: { aspect } }: WantedColumn,
): SubmittedFigure | undefined {
  const stated = figures.filter((figure) => figure !== null);
  if (stated.length === 1) return stated[0];
  if (stated.length === 0 || aspect !== 'count') return undefined;
  const sum = stated.reduce((total, { value }) => total.plus(Decimal.parse(value)), ZERO);
  return { value: sum.toString(), range: `${stated[0]!.range}:${stated.at(-1)!.range}` };
}

const ZERO = Decimal.integer(0);
