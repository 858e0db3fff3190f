import {
  isHousehold,
  momentOf,
  type Dimensions,
  type HouseholdDimensions,
} from '../domain/dimensions';
import type { ColumnChange, ColumnTrials } from '../domain/rule';
import type { Table } from '../domain/table';
import { defineTableRule } from './define-rule';
import { columnPlace, indexesOf } from './whole-column';

/**
 * A column under the wrong header: two columns exchanged, or a year too early or too late.
 * Said only where most rows fail as it is and another reading makes all of them hold; where
 * several do, all columns in question are named and the reader chooses.
 */
export const columnMislabelled = defineTableRule({
  id: 'column-mislabelled',
  severity: 'warning',
  explains: true,
  since: '0.1.0',
  messages: ['exchanged', 'year', 'ambiguous'],
  source: 'Tiêu đề cột phải đúng với số liệu trong cột',
  examine({ facts, columns }, report) {
    const { table } = facts;
    const suspicious = columns.failing.filter((column) => columns.isMostlyFailing(column));
    const readings = [
      ...exchangesOf(table, suspicious),
      ...suspicious.flatMap((column) => otherYears(table, column)),
    ].filter(({ changes }) => agrees(columns, changes));
    const [only, other] = readings;
    if (!only) return;
    const [first, second] = only.changes;
    if (other) {
      const involved = [
        ...new Set(readings.flatMap(({ changes }) => changes.map(({ column }) => column))),
      ].sort((one, two) => one - two);
      const names = involved.map((column) => `“${table.columns[column]!.label}”`);
      report({
        messageId: 'ambiguous',
        place: columnPlace(facts, involved[0]!),
        related: involved.slice(1).map((column) => columnPlace(facts, column)),
        explains: involved.flatMap((column) => indexesOf(facts, column)),
        data: { columns: { kind: 'text', value: names.join(', ') } },
      });
      return;
    }
    report({
      messageId: only.messageId,
      place: columnPlace(facts, first!.column),
      related: second ? [columnPlace(facts, second.column)] : [],
      explains: only.changes.flatMap(({ column }) => indexesOf(facts, column)),
      data: {
        column: { kind: 'text', value: table.columns[first!.column]!.label },
        ...(second && {
          otherColumn: { kind: 'text' as const, value: table.columns[second.column]!.label },
          otherCells: { kind: 'place' as const, place: columnPlace(facts, second.column) },
        }),
        ...(only.year !== undefined && {
          year: { kind: 'text' as const, value: String(only.year) },
        }),
      },
    });
  },
});

interface Reading {
  readonly messageId: 'exchanged' | 'year';
  readonly changes: readonly ColumnChange[];
  readonly year?: number;
}

/** Agreement counts only if it is tested at least as often as the disagreement was. */
function agrees(columns: ColumnTrials, changes: readonly ColumnChange[]): boolean {
  const now = changes.map(({ column }) => columns.tally(column).failingRows);
  const holding = columns.holdingAfter(changes);
  return holding !== undefined && holding >= Math.max(...now);
}

/** Headers of like columns that may have been exchanged. */
function exchangesOf(table: Table, columns: readonly number[]): Reading[] {
  return columns.flatMap((one) =>
    table.columns.flatMap(({ dimensions: other }, second): Reading[] => {
      const { dimensions } = table.columns[one]!;
      const told = columns.includes(second) && second < one;
      if (second === one || told || !isHousehold(dimensions) || !isHousehold(other)) return [];
      if (dimensions.aspect !== other.aspect) return [];
      return [
        {
          messageId: 'exchanged',
          changes: [
            { column: one, dimensions: other },
            { column: second, dimensions },
          ],
        },
      ];
    }),
  );
}

/** The same figure a year earlier or later, where no other column holds that already. */
function otherYears(table: Table, column: number): Reading[] {
  const { dimensions } = table.columns[column]!;
  if (!isHousehold(dimensions)) return [];
  return [-1, 1].flatMap((step): Reading[] => {
    const moved = inYear(table, dimensions, dimensions.period.year + step);
    if (table.columns.some((other) => isSame(other.dimensions, moved))) return [];
    return [
      {
        messageId: 'year',
        changes: [{ column, dimensions: moved }],
        year: moved.period.year,
      },
    ];
  });
}

/** Planned or actual as the other figures of that time are. */
function inYear(table: Table, dimensions: HouseholdDimensions, year: number): HouseholdDimensions {
  const period = { ...dimensions.period, year };
  const moment = momentOf(period);
  const beside = table.columns.find(
    ({ dimensions: other }) =>
      other.measure === dimensions.measure && momentOf(other.period) === moment,
  );
  return { ...dimensions, period, status: beside?.dimensions.status ?? dimensions.status };
}

function isSame(one: Dimensions, other: Dimensions): boolean {
  return (
    one.measure === other.measure &&
    one.of === other.of &&
    one.aspect === other.aspect &&
    one.subset === other.subset &&
    one.period.year === other.period.year &&
    one.period.point === other.period.point
  );
}
