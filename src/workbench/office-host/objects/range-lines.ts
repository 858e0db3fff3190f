import type { RangeAddress } from '../../../domain/address';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../addresses';
import { invalidArgument, notImplemented } from '../errors';
import { asBoolean, asPositive, asRecord } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import type { HostSession } from '../object-model/session';
import type { RangeTarget } from '../object-model/targets';
import type { SheetId } from '../workbook-model';
import { cellsOf, requireEditable } from './access';

type Definition = ObjectDefinition<RangeTarget>;

/** Rows or columns of a range: how the store reads and writes their size and whether they show. */
interface Lines {
  readonly first: number;
  readonly count: number;
  readonly hiddenKey: 'rowHidden' | 'columnHidden';
  readonly indexKey: 'rowIndex' | 'columnIndex';
  readonly sizeKey: 'rowHeight' | 'columnWidth';
  readonly readHidden: () => boolean[];
  readonly writeHidden: (first: number, count: number, hidden: boolean) => void;
  readonly readSizes: () => number[];
  readonly writeSize: (first: number, count: number, points: number) => void;
}

function rowsOf(host: HostSession, sheet: SheetId, range: RangeAddress): Lines {
  const { store } = host;
  const [first, count] = [range.top, rowCount(range)];
  return {
    first,
    count,
    hiddenKey: 'rowHidden',
    indexKey: 'rowIndex',
    sizeKey: 'rowHeight',
    readHidden: () => store.readRowsHidden(sheet, first, count),
    writeHidden: (...args) => store.writeRowsHidden(sheet, ...args),
    readSizes: () => store.readRowHeights(sheet, first, count),
    writeSize: (...args) => store.writeRowHeight(sheet, ...args),
  };
}

function columnsOf(host: HostSession, sheet: SheetId, range: RangeAddress): Lines {
  const { store } = host;
  const [first, count] = [range.left, columnCount(range)];
  return {
    first,
    count,
    hiddenKey: 'columnHidden',
    indexKey: 'columnIndex',
    sizeKey: 'columnWidth',
    readHidden: () => store.readColumnsHidden(sheet, first, count),
    writeHidden: (...args) => store.writeColumnsHidden(sheet, ...args),
    readSizes: () => store.readColumnWidths(sheet, first, count),
    writeSize: (...args) => store.writeColumnWidth(sheet, ...args),
  };
}

/** The value that all have in common, or null, as Excel answers for a mixed range. */
function commonValue<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export const rangeLineProperties: NonNullable<Definition['properties']> = {
  ColumnHidden: hiddenProperty(columnsOf, isEntireRow),
  RowHidden: hiddenProperty(rowsOf, isEntireColumn),
};

/** `rowHeight` and `columnWidth` of RangeFormat. */
export const rangeSizeProperties: NonNullable<Definition['properties']> = {
  ColumnWidth: sizeProperty(columnsOf, isEntireRow),
  RowHeight: sizeProperty(rowsOf, isEntireColumn),
};

export const rangeLineMethods: NonNullable<Definition['methods']> = {
  GetColumnProperties: (target, host, options) =>
    readLines(columnsOf(host, target.sheet, cellsOf(host, target)), asRecord(options)),
  GetRowProperties: (target, host, options) =>
    readLines(rowsOf(host, target.sheet, cellsOf(host, target)), asRecord(options)),
  SetColumnProperties: (target, host, settings) => {
    requireEditable(host, target.sheet);
    writeLines(columnsOf(host, target.sheet, cellsOf(host, target)), settings);
  },
  SetRowProperties: (target, host, settings) => {
    requireEditable(host, target.sheet);
    writeLines(rowsOf(host, target.sheet, cellsOf(host, target)), settings);
  },
};

type LinesOf = typeof rowsOf;

function hiddenProperty(
  lines: LinesOf,
  isWhole: (range: RangeAddress) => boolean,
): NonNullable<Definition['properties']>[string] {
  return {
    get: (target, host) => {
      const range = cellsOf(host, target);
      // A whole sheet of lines is not worth asking one by one: they are not all hidden.
      return isWhole(range) ? false : commonValue(lines(host, target.sheet, range).readHidden());
    },
    set: (target, host, hidden) => {
      requireEditable(host, target.sheet);
      const { first, count, writeHidden } = lines(host, target.sheet, cellsOf(host, target));
      writeHidden(first, count, asBoolean(hidden));
    },
  };
}

function sizeProperty(
  lines: LinesOf,
  isWhole: (range: RangeAddress) => boolean,
): NonNullable<Definition['properties']>[string] {
  return {
    get: (target, host) => {
      const range = cellsOf(host, target);
      return isWhole(range) ? null : commonValue(lines(host, target.sheet, range).readSizes());
    },
    set: (target, host, points) => {
      requireEditable(host, target.sheet);
      const { first, count, writeSize } = lines(host, target.sheet, cellsOf(host, target));
      writeSize(first, count, asPositive(points));
    },
  };
}

function readLines(lines: Lines, options: Readonly<Record<string, unknown>>): unknown[] {
  const format = options['format'] === undefined ? {} : asRecord(options['format']);
  const { hiddenKey, indexKey, sizeKey } = lines;
  requireKeys(options, [hiddenKey, indexKey, 'format']);
  requireKeys(format, [sizeKey]);
  const hidden = options[hiddenKey] === true ? lines.readHidden() : undefined;
  const sizes = format[sizeKey] === true ? lines.readSizes() : undefined;
  return Array.from({ length: lines.count }, (_, index) => ({
    ...(options[indexKey] === true && { [indexKey]: lines.first + index }),
    ...(hidden && { [hiddenKey]: hidden[index] }),
    ...(sizes && { format: { [sizeKey]: sizes[index] } }),
  }));
}

function writeLines(lines: Lines, settings: Argument): void {
  if (!Array.isArray(settings) || settings.length !== lines.count) throw invalidArgument();
  settings.forEach((setting: unknown, index) => {
    const line = asRecord(setting);
    const format = line['format'] === undefined ? {} : asRecord(line['format']);
    requireKeys(line, [lines.hiddenKey, 'format']);
    requireKeys(format, [lines.sizeKey]);
    const first = lines.first + index;
    const hidden = line[lines.hiddenKey];
    const size = format[lines.sizeKey];
    if (hidden !== undefined) lines.writeHidden(first, 1, asBoolean(hidden));
    if (size !== undefined) lines.writeSize(first, 1, asPositive(size));
  });
}

function requireKeys(record: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const unknown = Object.keys(record).find((key) => !known.includes(key));
  if (unknown !== undefined) throw notImplemented(`row and column property ${unknown}`);
}
