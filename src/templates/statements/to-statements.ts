import type { CellAddress } from '../../domain/address';
import { momentOf, type Aspect, type Dimensions } from '../../domain/dimensions';
import { findCell, type CellValue, type SheetSnapshot } from '../../domain/snapshot';
import type { Table, TableColumn, TableRow } from '../../domain/table';
import type { TableLayout } from '../layout/table-layout';
import { cleanText, foldName } from '../parameters/clean-text';
import { findIndicator, wordsOf, type IndicatorMeaning } from './indicators';
import type { StatementKey } from './keys';
import { periodOf } from './period';
import { phraseOf } from './phrase';

/** One row of a list of statements. */
interface Statement {
  readonly row: number;
  /** Of which it is said; the table's whole where it does not say. */
  readonly place: string;
  readonly dimensions: Dimensions;
  /** Indicator and time as they are written. */
  readonly label: string;
  readonly says: string | undefined;
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
  const keyed = withKeys(statements);
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const find = (place: string, key: string) =>
    keyed.find((one) => one.key === key && foldName(one.statement.place) === foldName(place))
      ?.statement;
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
      const { statement } = keyed.find((one) => one.key === key)!;
      return {
        column: value,
        key,
        label: statement.label,
        dimensions: statement.dimensions,
        derived: { units: false, total: false },
      };
    }),
    cells: all.map((one): CellAddress | undefined => one && { row: one.row, column: value }),
    says: all.map((one) => one?.says),
    options: { ...table.options, statements: true },
  };
}

function readStatement(
  { row, label }: TableRow,
  { territory }: Table,
  layout: TableLayout,
  sheet: SheetSnapshot,
  year: number,
): Statement {
  const valueAt = (key: StatementKey): CellValue | undefined => {
    const column = columnOf(layout, key);
    return column === undefined ? undefined : findCell(sheet, row, column)?.value;
  };
  const textAt = (key: StatementKey): string => {
    const value = valueAt(key);
    return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
  };
  const period = textAt('period');
  const unit = textAt('unit');
  return {
    row,
    place: textAt('area') || territory || '',
    label:
      period === ''
        ? label
        : `${label}, ${period.charAt(0).toLocaleLowerCase('vi')}${period.slice(1)}`,
    dimensions: dimensionsOf(label, period, unit, year),
    says: phraseOf(valueAt('value'), textAt('operator'), unit),
  };
}

function columnOf({ texts }: TableLayout, key: StatementKey): number | undefined {
  return texts.find(({ definition }) => definition.key === key)?.column;
}

function dimensionsOf(label: string, words: string, unit: string, year: number): Dimensions {
  const meaning = findIndicator(label);
  if (!meaning)
    return {
      measure: 'indicator',
      indicator: wordsOf(label),
      role: 'target',
      aspect: aspectOf(unit),
      subset: 'all',
      period: periodOf(words, 'level', year),
      status: 'planned',
      unit,
    };
  const period = periodOf(words, meaning.measure === 'reduction' ? 'flow' : 'level', year);
  const moment = momentOf(period);
  // What stood before the plan's year began is known
  const status = moment !== undefined && moment < year ? 'actual' : 'planned';
  return { ...meaning, aspect: writtenAspect(meaning, unit), period, status };
}

/** The unit says what the number is, whatever the indicator is called. */
function writtenAspect(
  { measure, aspect }: IndicatorMeaning,
  unit: string,
): IndicatorMeaning['aspect'] {
  switch (aspectOf(unit)) {
    case 'count':
      return 'count';
    case 'rate':
    case 'points':
      return measure === 'reduction' ? 'points' : 'rate';
    default:
      return aspect;
  }
}

const COUNTED = /^(?:hộ|người|lượt|lao động|công trình|mô hình|thôn|xóm|bản|xã|lớp|trẻ)/;

function aspectOf(unit: string): Aspect {
  const folded = foldName(unit);
  if (folded === '%') return 'rate';
  if (folded.startsWith('điểm')) return 'points';
  return COUNTED.test(folded) ? 'count' : 'amount';
}

interface KeyedStatement {
  readonly statement: Statement;
  /** The same for what is said of several places. */
  readonly key: string;
}

function withKeys(statements: readonly Statement[]): KeyedStatement[] {
  const times = new Map<string, number>();
  return statements.map((statement) => {
    const meaning = JSON.stringify(statement.dimensions);
    const once = `${foldName(statement.place)} ${meaning}`;
    const time = (times.get(once) ?? 0) + 1;
    times.set(once, time);
    return { statement, key: `${meaning} ${time}` };
  });
}
