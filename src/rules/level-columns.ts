import { momentOf, type Dimensions } from '../domain/dimensions';
import type { Table } from '../domain/table';
import { seriesContinues } from './series-continues';

/**
 * The level from which so many years lead to this one: the beginning of its period where the
 * table states it, else the end of what went before. Undefined where the table has several
 * of different status, for then nobody knows which one the plan starts from.
 */
export function findLevelBefore(table: Table, level: Dimensions, years = 1): number | undefined {
  const found = columnsWhere(
    table,
    (other) =>
      momentOf(other.period) === level.period.year - years &&
      isSameKind(other, level) &&
      seriesContinues(table, other.period, level.period),
  );
  const beginnings = found.filter(
    (column) => table.columns[column]!.dimensions.period.point === 'begin',
  );
  return onlyStatus(table, beginnings.length > 0 ? beginnings : found);
}

/** All households of a part of them at a moment: those of the same status, or the only ones there are. */
export function findHouseholds(
  table: Table,
  subset: Dimensions['subset'],
  moment: number,
  status: Dimensions['status'],
): number | undefined {
  const found = columnsWhere(
    table,
    (other) =>
      other.measure === 'households' &&
      other.aspect === 'count' &&
      other.subset === subset &&
      momentOf(other.period) === moment,
  );
  const alike = found.find((column) => table.columns[column]!.dimensions.status === status);
  return alike ?? onlyStatus(table, found);
}

function columnsWhere(table: Table, wanted: (dimensions: Dimensions) => boolean): number[] {
  const found: number[] = [];
  table.columns.forEach(({ dimensions }, column) => {
    if (wanted(dimensions)) found.push(column);
  });
  return found;
}

function isSameKind(one: Dimensions, other: Dimensions): boolean {
  return (
    one.measure === other.measure && one.aspect === other.aspect && one.subset === other.subset
  );
}

function onlyStatus(table: Table, columns: readonly number[]): number | undefined {
  const statuses = new Set(columns.map((column) => table.columns[column]!.dimensions.status));
  return statuses.size === 1 ? columns[0] : undefined;
}
