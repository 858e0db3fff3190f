import { Decimal } from '../domain/decimal';
import type { Status } from '../domain/dimensions';
import { assignUnits } from './assign-units';
import { ANY_STATUS, type WantedColumn } from './column-fit';
import type { Remark, RemarkId } from './remark';
import type { RollUpRequest } from './request';
import type { RolledUnit } from './result';
import type { StatedFigure, Submission } from './submission';
import { findStated } from './unit-figures';
import type { UnitNames } from './unit-names';

interface ComparisonRequest extends RollUpRequest {
  readonly names: UnitNames;
  readonly units: readonly RolledUnit[];
  readonly totals: ReadonlyMap<string, Decimal>;
}

/** Where units disagree with last year's end, the targets assigned to them or the upper unit's table. */
export function compareWithReferences(request: ComparisonRequest): Remark[] {
  const { lastYear, assigned, against } = request.references;
  return [
    ...(lastYear ? compareWithLastYear(request, lastYear) : []),
    ...(assigned ? compareWithAssigned(request, assigned) : []),
    ...(against ? compareWithUpperTable(request, against) : []),
  ];
}

/** Levels at the beginning of the year, which are those of last year's end. */
function compareWithLastYear(request: ComparisonRequest, lastYear: Submission): Remark[] {
  const { units, columns } = request;
  const reference = new UnitReference(lastYear, request.names);
  const levels = columns.filter(
    ({ dimensions: d }) => d.aspect === 'count' && d.period.point === 'begin',
  );
  return units.flatMap((unit, index) =>
    levels.flatMap((column) =>
      whereDifferent('last-year-differs', unit, column, reference.find(index, column, ANY_STATUS)),
    ),
  );
}

const ASSIGNED: readonly Status[] = ['assigned', 'planned', 'requested'];

function compareWithAssigned(request: ComparisonRequest, assigned: Submission): Remark[] {
  const { units, columns } = request;
  const reference = new UnitReference(assigned, request.names);
  const targets = columns.filter(
    ({ dimensions: d }) => d.aspect === 'count' && d.measure === 'reduction',
  );
  return units.flatMap((unit, index) =>
    targets.flatMap((column): Remark[] => {
      const expected = reference.find(index, column, ASSIGNED);
      if (column.dimensions.status === 'assigned')
        return whereDifferent('assigned-differs', unit, column, expected);
      const own = unit.figures.get(column.key);
      if (!own || !expected) return [];
      if (!Decimal.parse(own.value).lessThan(Decimal.parse(expected.value))) return [];
      return [
        {
          id: 'below-assigned',
          severity: 'warning',
          unit: unit.name,
          label: column.label,
          stated: own.value,
          expected: expected.value,
          places: [placeOf(own), placeOf(expected)],
        },
      ];
    }),
  );
}

/** The upper unit's own table, row by row, and its total against the sum. */
function compareWithUpperTable(request: ComparisonRequest, against: Submission): Remark[] {
  const { units, columns, totals } = request;
  const reference = new UnitReference(against, request.names);
  const counts = columns.filter(({ dimensions: { aspect } }) => aspect === 'count');
  const remarks = units.flatMap((unit, index): Remark[] => {
    if (unit.figures.size === 0 || against.tables.length === 0) return [];
    if (!reference.has(index))
      return [
        {
          id: 'against-lacks-unit',
          severity: 'error',
          unit: unit.name,
          places: [{ path: against.path }],
        },
      ];
    return counts.flatMap((column) =>
      whereDifferent('against-differs', unit, column, reference.find(index, column)),
    );
  });
  const isComplete = ({ key }: WantedColumn): boolean =>
    units.every(({ figures }) => figures.has(key));
  for (const column of counts.filter(isComplete)) {
    const sum = totals.get(column.key);
    const stated = reference.findTotal(column);
    if (!sum || !stated || Decimal.parse(stated.value).equals(sum)) continue;
    remarks.push({
      id: 'against-total-differs',
      severity: 'error',
      label: column.label,
      stated: stated.value,
      expected: sum.toString(),
      places: [placeOf(stated)],
    });
  }
  return remarks;
}

function whereDifferent(
  id: Extract<RemarkId, 'last-year-differs' | 'assigned-differs' | 'against-differs'>,
  { name: unit, figures }: RolledUnit,
  { key, label }: WantedColumn,
  other: StatedFigure | undefined,
): Remark[] {
  const own = figures.get(key);
  if (!own || !other || Decimal.parse(own.value).equals(Decimal.parse(other.value))) return [];
  const places = [placeOf(own), placeOf(other)];
  return [{ id, severity: 'error', unit, label, stated: own.value, expected: other.value, places }];
}

function placeOf({ path, sheet, range }: StatedFigure): {
  readonly path: string;
  readonly sheet: string;
  readonly range: string;
} {
  return { path, sheet, range };
}

/** A table in which every unit has a row. */
class UnitReference {
  private readonly rows;

  constructor(
    private readonly submission: Submission,
    names: UnitNames,
  ) {
    this.rows = assignUnits(submission, names, 'listed').tables.filter(({ row }) => row);
  }

  has(unit: number): boolean {
    return this.rows.some((row) => row.unit === unit);
  }

  find(unit: number, column: WantedColumn, statuses?: readonly Status[]): StatedFigure | undefined {
    for (const row of this.rows) {
      const found = row.unit === unit ? findStated(row, column, statuses) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** In the total row of a table that lists the units. */
  findTotal(column: WantedColumn): StatedFigure | undefined {
    const { path } = this.submission;
    for (const { table } of this.rows) {
      const row = table.rows.find(({ role }) => role === 'total');
      const found = row && findStated({ path, table, row }, column);
      if (found) return found;
    }
    return undefined;
  }
}
