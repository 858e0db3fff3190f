import { isErrorValue, type CellValue } from '../../../src/domain/snapshot';
import type { BudgetSketch, Figure } from '../../../src/rules/rule-examples';
import { derivationAt, type BudgetLayout } from './budget-layout';
import { shownValue } from './sketch-results';

/**
 * Works out every `'='` cell of a budget sketch with plain numbers, independently of the engine:
 * blanks count as nothing, as in Excel, and errors are passed on.
 */
export function budgetResults(
  sketch: BudgetSketch,
  layout: BudgetLayout,
): (row: number, column: number) => CellValue {
  const known = new Map<string, CellValue>();
  const valueAt = (row: number, column: number): CellValue => {
    const figure = sketch.rows[row]![column + 1] as Figure;
    return figure === '=' ? resultAt(row, column) : shownValue(figure);
  };
  const resultAt = (row: number, column: number): CellValue => {
    const key = `${row} ${column}`;
    if (!known.has(key)) known.set(key, compute(row, column));
    return known.get(key)!;
  };
  const compute = (row: number, column: number): CellValue => {
    const derivation = derivationAt(sketch, layout, row, column);
    if (!derivation) throw new Error(`no formula of its own in row ${row}, column ${column}`);
    const inputs =
      derivation.kind === 'down'
        ? derivation.rows.map((term) => valueAt(term, column))
        : derivation.columns.map((input) => valueAt(row, input));
    const error = inputs.find(isErrorValue);
    if (error) return error;
    const numbers = inputs.map((value) => (typeof value === 'number' ? value : 0));
    switch (derivation.kind) {
      case 'down':
      case 'sum':
        return tidy(numbers.reduce((sum, value) => sum + value, 0));
      case 'product':
        return tidy(numbers[0]! * numbers[1]!);
      case 'percent':
        return numbers[1] === 0 ? '' : Math.round((10_000 * numbers[0]!) / numbers[1]!) / 100;
    }
  };
  return resultAt;
}

/** Doubles are off in their last digits; amounts have a few decimals at most. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
