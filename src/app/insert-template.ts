import { EMPTY_PART, type TableRecord, type WorkbookPart } from '../domain/workbook-part';
import { formatWorkbookPart, parseWorkbookPart, WorkbookPartError } from '../hosts/workbook-part';
import { WorkbookError, type UndoStep, type WorkbookPort } from '../ports/workbook-port';
import {
  compileTemplate,
  findTemplate,
  parseParameters,
  type ParameterProblem,
  type TemplateDefinition,
  type TemplateParameters,
} from '../templates';
import type { SheetPlan } from '../domain/sheet-plan';

export type InsertResult =
  | { readonly ok: true; readonly undo: UndoStep; readonly sheetName: string }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** Inserts a template as a new sheet, or says what is wrong with its parameters. Throws WorkbookError. */
export async function insertTemplate(
  port: WorkbookPort,
  templateId: string,
  parameters: unknown,
): Promise<InsertResult> {
  const definition = requireTemplate(templateId);
  const parsed = parseParameters(definition, parameters);
  if (!parsed.ok) return parsed;
  const undo = await insertTable(port, definition, parsed.parameters);
  return { ok: true, undo, sheetName: parsed.parameters.sheetName };
}

/** Compiles and inserts one table under an id that the workbook does not use yet. */
export async function insertTable(
  port: WorkbookPort,
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  complete: (plan: SheetPlan, tableId: string) => SheetPlan = (plan) => plan,
): Promise<UndoStep> {
  return port.insertSheet((existing) => {
    const part = existing === undefined ? EMPTY_PART : readPart(existing);
    const tableId = freeTableId(part);
    return {
      plan: complete(compileTemplate(definition, parameters, tableId), tableId),
      part: formatWorkbookPart({
        ...part,
        tables: [...part.tables, recordTable(tableId, definition, parameters)],
      }),
    };
  });
}

/** What a workbook remembers of a table, to recognise it again. */
export function recordTable(
  id: string,
  { id: templateId, version }: TemplateDefinition,
  parameters: TemplateParameters,
): TableRecord {
  return { id, templateId, templateVersion: version, parameters: { ...parameters } };
}

export function requireTemplate(templateId: string): TemplateDefinition {
  const definition = findTemplate(templateId);
  if (!definition) throw new RangeError(`no such template: ${templateId}`);
  return definition;
}

/** Replacing a part that we cannot read would lose what it remembers. */
function readPart(xml: string): WorkbookPart {
  try {
    return parseWorkbookPart(xml);
  } catch (error) {
    if (error instanceof WorkbookPartError)
      throw new WorkbookError('part-unreadable', undefined, { cause: error });
    throw error;
  }
}

function freeTableId({ tables }: WorkbookPart): string {
  const taken = new Set(tables.map(({ id }) => id));
  let number = tables.length + 1;
  while (taken.has(`T${number}`)) number++;
  return `T${number}`;
}
