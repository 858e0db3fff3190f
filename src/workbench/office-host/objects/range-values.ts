import type { RangeAddress } from '../../../domain/address';
import type { CellContent } from '../../../domain/edit';
import { isErrorValue } from '../../../domain/snapshot';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../addresses';
import { HostError } from '../errors';
import { asGrid, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import type { HostSession } from '../object-model/session';
import type { RangeTarget } from '../object-model/targets';
import type { CellReading, SheetId } from '../workbook-model';
import { cellsOf, requireEditable } from './access';
import { dependsOnFormat, interpretInput } from './cell-input';

/** Excel fails beyond this many cells in one read or write. */
const MAX_CELLS = 5_000_000;

type Properties = NonNullable<ObjectDefinition<RangeTarget>['properties']>;

export const rangeValueProperties: Properties = {
  Formulas: {
    calculated: true,
    get: (target, host) => mapCells(target, host, (cell) => cell.formula ?? toOfficeValue(cell)),
    set: writeInput,
  },
  NumberFormat: {
    get: (target, host) => {
      const range = boundedCells(target, host);
      return range && host.store.readNumberFormats(target.sheet, range);
    },
    set: writeNumberFormat,
  },
  Text: {
    calculated: true,
    get: (target, host) => {
      const range = boundedCells(target, host);
      return range && host.store.readTexts(target.sheet, range);
    },
  },
  Values: {
    calculated: true,
    get: (target, host) => mapCells(target, host, toOfficeValue),
    set: writeInput,
  },
  ValueTypes: {
    calculated: true,
    get: (target, host) => mapCells(target, host, toValueType),
  },
};

/** The cells, or null for whole rows and columns, of which Excel reads nothing. */
function boundedCells(target: RangeTarget, host: HostSession): RangeAddress | null {
  const range = cellsOf(host, target);
  if (isEntireColumn(range) || isEntireRow(range)) return null;
  requireReasonableSize(range);
  return range;
}

function requireReasonableSize(range: RangeAddress): void {
  if (rowCount(range) * columnCount(range) > MAX_CELLS)
    throw new HostError('InvalidOperation', 'The range has too many cells for one operation.');
}

function mapCells<Result>(
  target: RangeTarget,
  host: HostSession,
  map: (cell: CellReading) => Result,
): Result[][] | null {
  const range = boundedCells(target, host);
  return range && host.store.readCells(target.sheet, range).map((row) => row.map(map));
}

function toOfficeValue({ value }: CellReading): number | string | boolean {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

function toValueType({ value, formula }: CellReading): string {
  if (value === null) return formula === undefined ? 'Empty' : 'String';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function writeInput(target: RangeTarget, host: HostSession, value: Argument): void {
  const range = cellsOf(host, target);
  requireEditable(host, target.sheet);
  requireReasonableSize(range);
  const grid = asGrid(value, rowCount(range), columnCount(range));
  host.store.writeCells(target.sheet, range, interpretGrid(host, target.sheet, range, grid));
}

function interpretGrid(
  host: HostSession,
  sheet: SheetId,
  range: RangeAddress,
  grid: readonly (readonly unknown[])[],
): (CellContent | null)[][] {
  const formats = grid.some((row) => row.some(dependsOnFormat))
    ? host.store.readNumberFormats(sheet, range)
    : undefined;
  return grid.map((row, y) =>
    row.map((input, x) => interpretInput(input, formats?.[y]?.[x] === '@')),
  );
}

function writeNumberFormat(target: RangeTarget, host: HostSession, value: Argument): void {
  const range = cellsOf(host, target);
  requireEditable(host, target.sheet);
  if (!Array.isArray(value)) {
    host.store.fillNumberFormat(target.sheet, range, asText(value));
    return;
  }
  requireReasonableSize(range);
  const formats = asGrid(value, rowCount(range), columnCount(range)).map((row) =>
    row.map((format) => (format === null ? null : asText(format))),
  );
  host.store.writeNumberFormats(target.sheet, range, formats);
}
