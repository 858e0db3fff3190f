import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import type { RangeAddress } from '../../../domain/address';
import { columnCount, rowCount } from '../addresses';
import { invalidArgument, itemNotFound } from '../errors';
import { asInteger } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { RangeTarget } from '../object-model/targets';
import { cellsOf } from './access';
import { rangeOfArgument } from './find-range';

type Methods = NonNullable<ObjectDefinition<RangeTarget>['methods']>;

/** From one range to another one. */
export const rangeNavigationMethods: Methods = {
  GetAbsoluteResizedRange: navigate((range, rows, columns) =>
    resized(range, asInteger(rows), asInteger(columns)),
  ),
  GetCell: navigate((range, row, column) => {
    const [top, left] = [range.top + asInteger(row), range.left + asInteger(column)];
    return { top, left, bottom: top, right: left };
  }),
  GetColumn: navigate((range, column) => {
    const left = range.left + asInteger(column);
    return { ...range, left, right: left };
  }),
  GetEntireColumn: navigate((range) => ({ ...range, top: 0, bottom: MAX_ROWS - 1 })),
  GetEntireRow: navigate((range) => ({ ...range, left: 0, right: MAX_COLUMNS - 1 })),
  GetLastCell: navigate(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastColumn: navigate((range) => ({ ...range, left: range.right })),
  GetLastRow: navigate((range) => ({ ...range, top: range.bottom })),
  GetOffsetRange: navigate((range, rows, columns) => ({
    top: range.top + asInteger(rows),
    left: range.left + asInteger(columns),
    bottom: range.bottom + asInteger(rows),
    right: range.right + asInteger(columns),
  })),
  GetResizedRange: navigate((range, rows, columns) =>
    resized(range, rowCount(range) + asInteger(rows), columnCount(range) + asInteger(columns)),
  ),
  GetRow: navigate((range, row) => {
    const top = range.top + asInteger(row);
    return { ...range, top, bottom: top };
  }),
  GetBoundingRect: (target, host, other) => {
    const one = cellsOf(host, target);
    const two = rangeOfArgument(host, target.sheet, other);
    return toObject(target, {
      top: Math.min(one.top, two.top),
      left: Math.min(one.left, two.left),
      bottom: Math.max(one.bottom, two.bottom),
      right: Math.max(one.right, two.right),
    });
  },
  GetIntersection: (target, host, other) => {
    const common = intersection(cellsOf(host, target), rangeOfArgument(host, target.sheet, other));
    if (!common) throw itemNotFound();
    return toObject(target, common);
  },
  GetIntersectionOrNullObject: (target, host, other) => {
    const common = intersection(cellsOf(host, target), rangeOfArgument(host, target.sheet, other));
    return common ? toObject(target, common) : null;
  },
  GetUsedRange: (target, host, valuesOnly) => {
    const { top, left } = cellsOf(host, target);
    return (
      usedPart(target, host, valuesOnly) ??
      toObject(target, { top, left, bottom: top, right: left })
    );
  },
  GetUsedRangeOrNullObject: (target, host, valuesOnly) =>
    usedPart(target, host, valuesOnly) ?? null,
};

function navigate(
  move: (range: RangeAddress, ...args: readonly Argument[]) => RangeAddress,
): Methods[string] {
  return (target, host, ...args) => toObject(target, move(cellsOf(host, target), ...args));
}

function resized(range: RangeAddress, rows: number, columns: number): RangeAddress {
  return { ...range, bottom: range.top + rows - 1, right: range.left + columns - 1 };
}

function toObject({ sheet }: RangeTarget, range: RangeAddress): OfficeObject<'Range'> {
  const onGrid =
    range.top >= 0 &&
    range.left >= 0 &&
    range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom < MAX_ROWS &&
    range.right < MAX_COLUMNS;
  if (!onGrid) throw invalidArgument();
  return new OfficeObject('Range', { sheet, range });
}

function intersection(one: RangeAddress, other: RangeAddress): RangeAddress | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

function usedPart(
  target: RangeTarget,
  host: HostSession,
  valuesOnly: Argument,
): OfficeObject<'Range'> | undefined {
  const used = host.store.usedRange(target.sheet, valuesOnly === true);
  const part = used && intersection(cellsOf(host, target), used);
  return part && toObject(target, part);
}
