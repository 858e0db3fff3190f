import { columnName } from '../../src/domain/address';
import type { HouseholdDimensions, Status } from '../../src/domain/dimensions';
import type { WantedColumn } from '../../src/rollup/column-fit';
import type {
  Submission,
  SubmittedColumn,
  SubmittedRow,
  SubmittedTable,
} from '../../src/rollup/submission';

export const YEAR = 2024;

function level(point: 'begin' | 'end', status: Status, year = YEAR): HouseholdDimensions {
  return {
    measure: 'poor',
    aspect: 'count',
    subset: 'all',
    period: { year, point },
    status,
  };
}

function reduction(status: Status): HouseholdDimensions {
  return {
    measure: 'reduction',
    of: 'poor',
    aspect: 'count',
    subset: 'all',
    period: { year: YEAR, point: 'flow' },
    status,
  };
}

/** What the upper unit's table asks for. */
export const WANTED: readonly WantedColumn[] = [
  { key: 'begin', label: 'đầu năm', dimensions: level('begin', 'actual') },
  { key: 'assigned', label: 'được giao', dimensions: reduction('assigned') },
  { key: 'reduction', label: 'giảm', dimensions: reduction('planned') },
  { key: 'end', label: 'còn lại', dimensions: level('end', 'planned') },
];

/** The end of last year is the beginning of this one. */
export const LAST_YEAR: SubmittedColumn = {
  label: 'cuối năm trước',
  dimensions: level('end', 'actual', YEAR - 1),
};

export type Row = Readonly<Partial<Record<'begin' | 'assigned' | 'reduction' | 'end', number>>>;

/** A table with a row for each name; its total is stated apart. */
export function unitTable(
  rows: Readonly<Record<string, Row>>,
  { total, ...others }: Partial<SubmittedTable> & { readonly total?: Row } = {},
): SubmittedTable {
  const line = (role: 'unit' | 'total', label: string, row: Row, index: number): SubmittedRow => ({
    role,
    label,
    figures: WANTED.map(({ key }, column) => {
      const value = row[key as keyof Row];
      return value === undefined
        ? null
        : { value: String(value), range: `${columnName(column + 2)}${index + 7}` };
    }),
  });
  const units = Object.entries(rows).map(([label, row], index) => line('unit', label, row, index));
  return {
    sheet: 'Biểu 1',
    headings: [],
    columns: WANTED.map(({ label, dimensions }) => ({ label, dimensions })),
    rows: total ? [...units, line('total', 'Tổng cộng', total, units.length)] : units,
    ...others,
  };
}

export function submission(
  path: string,
  tables: readonly SubmittedTable[],
  errors = 0,
): Submission {
  return { path, tables, names: [], errors };
}
