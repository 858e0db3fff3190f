import type { Aspect } from '../domain/dimensions';
import type { CellSnapshot } from '../domain/snapshot';
import { findColumnDecimals } from './column-decimals';
import { findColumnLocale } from './column-locale';
import type { ColumnLocale } from './column-locale';
import { readCell } from './excel-number';
import type { CellReading, PrecisionOf } from './excel-number';
import { findFormulaPrecision } from './formula-precision';
import type { Locale } from './locale';

/** The data cells of one column, read with an eye to each other. Indices are those of the cells given. */
export interface ColumnReading extends ColumnLocale {
  readonly cells: readonly CellReading[];
  /** For toQuantity; absent in a column without constants. */
  readonly decimals?: number;
}

/** Texts with two readings follow the rest of their column, or the locale that is settled. */
export function readColumn(
  cells: readonly (CellSnapshot | null | undefined)[],
  wanted: Aspect,
  precisionOf: PrecisionOf = findFormulaPrecision,
  settled?: Locale,
): ColumnReading {
  const readings = cells.map((cell) => readCell(cell, wanted, 'vi-VN', precisionOf));
  const column = findColumnLocale(
    readings.map((reading) => (reading.kind === 'number' ? reading.written : undefined)),
    settled,
  );
  if (column.locale !== 'vi-VN')
    for (const index of column.ambiguous)
      readings[index] = readCell(cells[index], wanted, column.locale, precisionOf);
  const decimals = findColumnDecimals(readings, wanted);
  const { locale, contrary, ambiguous } = column;
  const reading = { cells: readings, locale, contrary, ambiguous };
  return decimals === undefined ? reading : { ...reading, decimals };
}
