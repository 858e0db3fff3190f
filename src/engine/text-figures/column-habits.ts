import type { CellSnapshot } from '../../domain/snapshot';
import type { CellReading } from '../../reading/excel-number';
import { parseNumberFormat } from '../../reading/number-format';
import type { ColumnHabits } from './certain-reading';

/** So many numbers at least make a habit. */
const HABIT = 3;

const THOUSAND = 1000;

/** What a column's cells say of a text among them; `texts` are those that were read one by one. */
export function habitsOfColumn(
  cells: () => readonly CellSnapshot[],
  texts: readonly CellReading[],
): ColumnHabits {
  let whole: boolean | undefined;
  return {
    storesFractions: () =>
      cells().some(
        ({ value, numberFormat }) =>
          typeof value === 'number' && parseNumberFormat(numberFormat).percent,
      ),
    holdsWholeThousands: () =>
      (whole ??= areWholeThousands(cells()) && !texts.some(hasClearDecimals)),
  };
}

function areWholeThousands(cells: readonly CellSnapshot[]): boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return (
    numbers.length >= HABIT &&
    numbers.every(Number.isInteger) &&
    numbers.some((number) => Math.abs(number) >= THOUSAND)
  );
}

/** A text that has decimals whichever way it is read. */
function hasClearDecimals(reading: CellReading): boolean {
  return (
    reading.kind === 'number' &&
    reading.written?.readings.length === 1 &&
    !reading.value.isInteger()
  );
}
