import { sampleInputs, type TemplateSample } from '../../../src/templates';
import type { TypedFigure } from './calculated';
import type { Compiled } from './compiled';

/** The figures and words of a sample by the names of their rows and columns. */
export function typedFigures(sample: TemplateSample, { table }: Compiled): TypedFigure[] {
  const units = table.rows.filter(({ role }) => role === 'unit');
  return sampleInputs(sample, table).flatMap(({ cell, content }): TypedFigure[] => {
    const row = table.rows.find((one) => one.row === cell.row)!;
    const column = [...table.columns, ...(table.texts ?? [])].find(
      (one) => one.column === cell.column,
    );
    if (column?.key === undefined || 'formula' in content) return [];
    const { value } = content;
    if (typeof value === 'boolean') return [];
    const at = row.role === 'total' ? 'total' : (row.node ?? units.indexOf(row));
    return [{ at, key: column.key, value }];
  });
}
