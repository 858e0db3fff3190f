import type { Table } from '../../../src/domain/table';
import type { WorkbookPart } from '../../../src/domain/workbook-part';
import { recordTable } from '../../../src/app/insert-template';
import type { TemplateDefinition } from '../../../src/templates';
import type { Compiled } from './compiled';

/** What two tables that should be the same can be compared by; formulas by what they give. */
export function described({ columns, auxiliary, ...table }: Table) {
  const filled = <T extends { formulaFor?: (row: Table['rows'][number]) => string | undefined }>({
    formulaFor,
    ...column
  }: T) => ({ ...column, formulas: table.rows.map((row) => formulaFor?.(row)) });
  return { ...table, columns: columns.map(filled), auxiliary: auxiliary?.map(filled) };
}

/** What the workbook remembers of the table. */
export function partOf({ parameters }: Compiled, definition: TemplateDefinition): WorkbookPart {
  return { tables: [recordTable('T1', definition, parameters)] };
}
