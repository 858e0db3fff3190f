import { isErrorValue, type CellValue } from '../../../src/domain/snapshot';
import type { ColumnKey, Figure, TableSketch } from '../../../src/rules/rule-examples';
import { SKETCH_COLUMNS } from './sketch-columns';
import { bodyOf } from './sketch-layout';

/** Gives the result of the table's own formula in a cell of a sketch. */
export type Results = (rowIndex: number, key: ColumnKey) => CellValue;

/** What a figure shows; `'='` is left to the results. */
export function shownValue(figure: Figure): CellValue {
  return typeof figure === 'object' && figure !== null && 'value' in figure ? figure.value : figure;
}

/**
 * Works out every `'='` cell with plain numbers, independently of the engine: an error
 * in an input is passed on, a blank or a word gives the empty text.
 */
export function computeResults(sketch: TableSketch): Results {
  const body = bodyOf(sketch);
  const results: Results = (rowIndex, key) => {
    const { role } = body[rowIndex]!;
    const { derivation, dimensions } = SKETCH_COLUMNS[key];
    if (role === 'total' && dimensions(sketch.year).aspect === 'count')
      return sumOf(
        body.flatMap((row, other) => (row.role === 'unit' ? [valueOf(other, key)] : [])),
      );
    const inputs = (derivation?.inputs ?? []).map((input) => valueOf(rowIndex, input));
    const error = inputs.find(isErrorValue);
    if (error) return error;
    const [one, two] = inputs;
    if (typeof one !== 'number' || typeof two !== 'number') return '';
    if (derivation?.kind === 'difference') return one - two;
    if (derivation?.kind === 'sum') return one + two;
    return two === 0 ? '' : Math.round((10000 * one) / two) / 100;
  };
  const valueOf = (rowIndex: number, key: ColumnKey): CellValue => {
    const figure = body[rowIndex]!.figures[sketch.columns.indexOf(key) + 1] as Figure;
    return figure === '=' ? results(rowIndex, key) : shownValue(figure);
  };
  return results;
}

/** As Excel's SUM: words are passed over, errors are passed on; empty where there is no number. */
function sumOf(values: readonly CellValue[]): CellValue {
  const error = values.find(isErrorValue);
  if (error) return error;
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? '' : numbers.reduce((sum, value) => sum + value, 0);
}
