import { fillPlan } from '../../../src/app/fill-plan';
import { recordTable } from '../../../src/app/insert-template';
import { partnerTablesOf } from '../../../src/app/workbook-tables';
import { profileOf } from '../../../src/app/profile/profile';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import type { Table } from '../../../src/domain/table';
import type { TableRecord } from '../../../src/domain/workbook-part';
import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import {
  compileTemplate,
  findTemplate,
  linkParameters,
  parseParameters,
  planTable,
  sampleInputs,
} from '../../../src/templates';
import type { SampleRow } from '../../../src/templates/sample';
import { BASIC } from './compiled';

/** A table of a workbook, as an official asks for it and fills it in. */
export interface TableOrder {
  readonly templateId: string;
  readonly raw: Readonly<Record<string, unknown>>;
  /** What is typed, row by row (total left out), or by the row's code or name. */
  readonly typed?: readonly SampleRow[] | Readonly<Record<string, SampleRow>>;
}

export interface LinkedWorkbook {
  readonly bytes: Uint8Array;
  readonly tables: readonly Table[];
}

/** Tables one after the other, each with those before it to take figures from: `T1`, `T2` … */
export function linkedWorkbook(orders: readonly TableOrder[]): LinkedWorkbook {
  const plans: SheetPlan[] = [];
  const tables: Table[] = [];
  const records: TableRecord[] = [];
  let bytes: Uint8Array | undefined;
  orders.forEach(({ templateId, raw, typed = [] }, position) => {
    const definition = findTemplate(templateId)!;
    const tableId = `T${position + 1}`;
    const parsed = parseParameters(definition, { ...BASIC, ...raw });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const partners = bytes
      ? partnerTablesOf(readWorkbook(bytes), profileOf({ tables: records }))
      : [];
    const linked = linkParameters(definition, parsed.parameters, partners);
    if (!linked.ok) throw new Error(JSON.stringify(linked.problems));
    const { parameters, links } = linked;
    const table = planTable(definition, parameters, tableId, links);
    const inputs = sampleInputs(
      {
        id: tableId,
        templateId,
        title: definition.title,
        parameters: raw,
        units: {},
        total: {},
        ...(Array.isArray(typed) ? { listed: typed } : { units: typed as never }),
      },
      table,
    );
    plans.push(fillPlan(compileTemplate(definition, parameters, tableId, links), inputs));
    tables.push(table);
    records.push(recordTable(tableId, definition, parameters));
    bytes = writeWorkbook({ sheets: plans, part: formatWorkbookPart({ tables: records }) });
  });
  return { bytes: bytes!, tables };
}
