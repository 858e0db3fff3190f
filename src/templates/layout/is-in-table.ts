import { seriesBreaks } from '../../programme/poverty-standards';
import type { TemplateParameters } from '../parameters/template-parameters';
import { optionsOf, type TemplateColumn, type TemplateTextColumn } from '../schema';

/** Whether a column stands in the table that these parameters ask for. */
export function isInTable(
  column: TemplateColumn | TemplateTextColumn,
  { columns, year, years }: Pick<TemplateParameters, 'columns' | 'year' | 'years'>,
): boolean {
  if (!optionsOf(column).every((option) => columns[option])) return false;
  if (!('dimensions' in column)) return true;
  const { yearOffset } = column.dimensions.period;
  if (years !== undefined && yearOffset >= years) return false;
  return column.newStandard !== true || seriesBreaks().includes(year + yearOffset);
}
