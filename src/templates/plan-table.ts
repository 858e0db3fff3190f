import type { Table } from '../domain/table';
import { totalLabelOf } from './compile';
import { createSheetLayout } from './layout/sheet-layout';
import { createTable } from './layout/create-table';
import type { TemplateParameters } from './parameters/template-parameters';
import { fillPlaceholders, yearValues } from './placeholders';
import type { TemplateDefinition } from './schema';

/** The table of a sheet that compileTemplate plans, as the reader will find it once it is there. */
export function planTable(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  tableId: string,
): Table {
  const { table, header, firstPlace, lastFigure } = createSheetLayout(definition, parameters);
  const units = parameters.places.map((label, position) => ({
    row: firstPlace + position,
    role: 'unit' as const,
    label,
  }));
  const total = {
    row: table.total,
    role: 'total' as const,
    label: totalLabelOf(definition, parameters),
  };
  return createTable(table, {
    id: tableId,
    sheet: parameters.sheetName,
    version: definition.version,
    year: parameters.year,
    range: { top: header, left: 0, bottom: table.end, right: lastFigure },
    rows: table.total === table.end ? [...units, total] : [total, ...units],
    labelOf: (figure) => fillPlaceholders(figure.definition.header, yearValues(parameters.year)),
  });
}
