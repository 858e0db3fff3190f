import { columnName, formatCell } from '../../../src/domain/address';
import type { TableRow } from '../../../src/domain/table';
import type { ColumnKey, SketchRow, TableSketch } from '../../../src/rules/rule-examples';
import { SKETCH_COLUMNS } from './sketch-columns';

export const SHEET = 'Phụ lục';
export const FIRST_ROW = 6;
export const FIRST_COLUMN = 2;

/** The rows of a sketch from top to bottom, the total where it stands. */
export interface BodyRow {
  readonly figures: SketchRow;
  readonly role: TableRow['role'];
  readonly hidden?: true;
}

export function bodyOf(sketch: TableSketch): BodyRow[] {
  const units = sketch.rows.map((figures, position): BodyRow => ({
    figures,
    role: sketch.subtotals?.includes(position) ? 'subtotal' : 'unit',
    ...(sketch.hidden?.includes(position) && { hidden: true }),
  }));
  if (!sketch.total) return units;
  const total: BodyRow = { figures: sketch.total, role: 'total' };
  return sketch.totalOnTop ? [total, ...units] : [...units, total];
}

/** The table's own formula for a column in a row; undefined where figures are typed. */
export function formulaOf(
  sketch: TableSketch,
  key: ColumnKey,
  { row, role }: Pick<TableRow, 'row' | 'role'>,
): string | undefined {
  const { derivation, dimensions } = SKETCH_COLUMNS[key];
  const position = (input: ColumnKey): number => FIRST_COLUMN + sketch.columns.indexOf(input);
  if (role === 'total' && dimensions(sketch.year).aspect === 'count') {
    const name = columnName(position(key));
    const first = FIRST_ROW + (sketch.totalOnTop ? 2 : 1);
    const span = `${name}${first}:${name}${first + sketch.rows.length - 1}`;
    return `=IF(COUNT(${span})=0,"",SUM(${span}))`;
  }
  if (!derivation?.inputs.every((input) => sketch.columns.includes(input))) return undefined;
  const [one, two] = derivation.inputs.map((input) => formatCell({ row, column: position(input) }));
  switch (derivation.kind) {
    case 'difference':
      return `=${one}-${two}`;
    case 'sum':
      return `=${one}+${two}`;
    case 'rate':
      return `=IF(${two}=0,"",ROUND(100*${one}/${two},2))`;
  }
}
