import type { Table } from '../domain/table';
import { createSheetLayout } from './layout/sheet-layout';
import { createTable } from './layout/create-table';
import type { ActiveLink } from './layout/table-layout';
import { foldName } from './parameters/clean-text';
import type { TemplateParameters } from './parameters/template-parameters';
import { fillPlaceholders, yearValues } from './placeholders';
import type { TemplateDefinition } from './schema';

/**
 * The table of a sheet that compileTemplate plans, as the reader will find it once it is there; of
 * a list of statements, whose meaning is yet to be typed, the rows and words as they stand.
 */
export function planTable(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  tableId: string,
  links: readonly ActiveLink[] = [],
): Table {
  const { table, header, lastPrinted, rows } = createSheetLayout(definition, parameters, links);
  return createTable(table, {
    id: tableId,
    sheet: parameters.sheetName,
    version: definition.version,
    year: parameters.year,
    range: { top: header, left: 0, bottom: table.end, right: lastPrinted },
    rows,
    territory: foldName(parameters.placeName),
    labelOf: ({ definition: column }) =>
      fillPlaceholders(column.header, yearValues(parameters.year)),
  });
}
