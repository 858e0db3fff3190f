import type { CellAddress } from '../../domain/address';
import type { Dimensions } from '../../domain/dimensions';
import { findCell, type CellValue, type SheetSnapshot } from '../../domain/snapshot';
import type { Table, TableColumn, TableRow } from '../../domain/table';
import type { TableLayout } from '../layout/table-layout';
import { cleanText, foldName } from '../parameters/clean-text';
import {
  balanceOf,
  companionsOf,
  courseOf,
  shareOf,
  type Companion,
  type Course,
  type Parts,
} from './companions';
import type { CompanionKey, StatementKey } from './keys';
import { phraseOf } from './phrase';
import { dimensionsOf } from './statement-dimensions';

/** One row of a list of statements. */
interface Statement {
  readonly row: number;
  /** Of which it is said; the table's whole where it does not say. */
  readonly place: string;
  readonly dimensions: Dimensions;
  /** Indicator and time as they are written. */
  readonly label: string;
  readonly says: string | undefined;
  readonly companions: readonly Companion[];
  readonly course: Course | undefined;
  readonly unit: string;
}

/** One figure of a statement and what it is called in every statement of that kind. */
interface StatedFigure {
  readonly statement: Statement;
  readonly key: string;
  readonly role: keyof Parts;
  readonly column: number;
  readonly dimensions: Dimensions;
  readonly label: string;
  readonly says?: string | undefined;
}

/**
 * A list of statements as the engine compares figures: a row for every place, and a column for
 * everything that is said of places. What is said twice of one place gets a column of its own.
 */
export function toStatements(
  table: Table,
  layout: TableLayout,
  sheet: SheetSnapshot,
  year: number,
): Table {
  const value = columnOf(layout, 'value');
  if (value === undefined) return table;
  const statements = table.rows
    .filter(({ label }) => label !== '')
    .map((row) => readStatement(row, table, layout, sheet, year));
  const places = [...new Map(statements.map(({ place }) => [foldName(place), place])).values()];
  const figures = withKeys(statements).flatMap((keyed) => figuresOf(keyed, value, layout, table));
  const keys = [...new Set(figures.map(({ key }) => key))];
  const find = (place: string, key: string) =>
    figures.find((one) => one.key === key && foldName(one.statement.place) === foldName(place));
  const all = places.flatMap((place) => keys.map((key) => find(place, key)));
  const { texts: _, sums: __, ...others } = table;
  return {
    ...others,
    subject: 'places',
    rows: places.map((label): TableRow => ({
      row: statements.find(({ place }) => foldName(place) === foldName(label))!.row,
      role: 'unit',
      label,
    })),
    columns: keys.map((key): TableColumn => {
      const { column, label, dimensions } = figures.find((one) => one.key === key)!;
      return { column, key, label, dimensions, derived: { units: false, total: false } };
    }),
    ...relationsOf(figures, keys),
    cells: all.map(
      (one): CellAddress | undefined => one && { row: one.statement.row, column: one.column },
    ),
    says: all.map((one) => one?.says),
    options: { ...table.options, statements: true },
  };
}

/** The statement's own figure and those beside it. */
function figuresOf(
  { statement, key }: KeyedStatement,
  value: number,
  layout: TableLayout,
  { texts = [] }: Table,
): StatedFigure[] {
  const { label, dimensions, says, companions } = statement;
  const headerOf = (role: CompanionKey) =>
    texts.find((text) => text.key === role)?.label.toLocaleLowerCase('vi');
  return [
    { statement, key, role: 'target', column: value, dimensions, label, says },
    ...companions.map((companion): StatedFigure => ({
      statement,
      key: `${key} ${companion.role}`,
      role: companion.role,
      column: columnOf(layout, companion.role)!,
      dimensions: companion.dimensions,
      label: [label, headerOf(companion.role)].join(', '),
    })),
  ];
}

/** How the figures of one indicator follow from each other, in the same way in every place. */
function relationsOf(
  figures: readonly StatedFigure[],
  keys: readonly string[],
): Pick<Table, 'columnBalances' | 'columnShares'> {
  const stated = figures.filter(
    ({ role, key }, index) =>
      role === 'target' && figures.findIndex((one) => one.key === key) === index,
  );
  const parts = stated.map(({ statement }) => ({
    statement,
    parts: Object.fromEntries(
      figures
        .filter((one) => one.statement === statement)
        .map(({ role, key }) => [role, keys.indexOf(key)]),
    ),
  }));
  return {
    columnBalances: parts.flatMap((one) => balanceOf(one.parts, one.statement.course)),
    columnShares: parts.flatMap((one) => shareOf(one.parts, one.statement.unit)),
  };
}

function readStatement(
  { row, label }: TableRow,
  { territory }: Table,
  layout: TableLayout,
  sheet: SheetSnapshot,
  year: number,
): Statement {
  const valueAt = (key: StatementKey | CompanionKey): CellValue | undefined => {
    const column = columnOf(layout, key);
    return column === undefined ? undefined : findCell(sheet, row, column)?.value;
  };
  const textAt = (key: StatementKey): string => {
    const value = valueAt(key);
    return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
  };
  const period = textAt('period');
  const unit = textAt('unit');
  const operator = textAt('operator');
  const dimensions = dimensionsOf(label, period, unit, year);
  return {
    row,
    place: textAt('area') || territory || '',
    label:
      period === ''
        ? label
        : `${label}, ${period.charAt(0).toLocaleLowerCase('vi')}${period.slice(1)}`,
    dimensions,
    says: phraseOf(valueAt('value'), operator, unit),
    companions: companionsOf(dimensions, valueAt),
    course: courseOf(operator, valueAt('value'), valueAt('baseline'), valueAt('change')),
    unit,
  };
}

function columnOf({ texts }: TableLayout, key: StatementKey | CompanionKey): number | undefined {
  return texts.find(({ definition }) => definition.key === key)?.column;
}

interface KeyedStatement {
  readonly statement: Statement;
  /** The same for what is said of several places in the same way. */
  readonly key: string;
}

function withKeys(statements: readonly Statement[]): KeyedStatement[] {
  const times = new Map<string, number>();
  return statements.map((statement) => {
    const { course = '', companions } = statement;
    const said = [course, ...companions.map(({ role }) => role)].join(' ').trim();
    const meaning = [JSON.stringify(statement.dimensions), said].filter(Boolean).join(' ');
    const once = `${foldName(statement.place)} ${meaning}`;
    const time = (times.get(once) ?? 0) + 1;
    times.set(once, time);
    return { statement, key: `${meaning} ${time}` };
  });
}
