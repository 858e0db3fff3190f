import type { TableRecord, WorkbookPart } from '../domain/workbook-part';
import { formatWorkbookPart } from '../hosts/workbook-part';
import type { SheetInsertion, UndoStep, WorkbookPort } from '../ports/workbook-port';
import {
  compileTemplate,
  findTemplate,
  parseParameters,
  type ParameterProblem,
  type TemplateDefinition,
  type TemplateParameters,
} from '../templates';
import type { SheetPlan } from '../domain/sheet-plan';
import { profileOf, templateIn } from './profile/profile';
import { readStoredPart } from './stored-part';

export type InsertResult =
  | { readonly ok: true; readonly undo: UndoStep; readonly sheetName: string }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** Inserts a template as a new sheet, or says what is wrong with its parameters. Throws WorkbookError. */
export async function insertTemplate(
  port: WorkbookPort,
  templateId: string,
  raw: unknown,
): Promise<InsertResult> {
  let sheetName = '';
  let refused: readonly ParameterProblem[] | undefined;
  try {
    const undo = await port.insertSheet((existing) => {
      const part = readStoredPart(existing);
      // The workbook may have templates of its own, or a programme that ours are to be of.
      const definition = templateIn(profileOf(part), templateId);
      const parsed = parseParameters(definition, raw);
      if (!parsed.ok) {
        refused = parsed.problems;
        throw new RangeError(`parameters of ${templateId} do not hold`);
      }
      ({ sheetName } = parsed.parameters);
      return planInsertion(part, definition, parsed.parameters);
    });
    return { ok: true, undo, sheetName };
  } catch (error) {
    // Hosts may wrap what is thrown before they write anything.
    if (refused) return { ok: false, problems: refused };
    throw error;
  }
}

type Completion = (plan: SheetPlan, tableId: string) => SheetPlan;

/** Compiles and inserts one table under an id that the workbook does not use yet. */
export async function insertTable(
  port: WorkbookPort,
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  complete: Completion,
): Promise<UndoStep> {
  return port.insertSheet((existing) =>
    planInsertion(readStoredPart(existing), definition, parameters, complete),
  );
}

function planInsertion(
  part: WorkbookPart,
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  complete: Completion = (plan) => plan,
): SheetInsertion {
  const tableId = freeTableId(part);
  return {
    plan: complete(compileTemplate(definition, parameters, tableId), tableId),
    part: formatWorkbookPart({
      ...part,
      tables: [...part.tables, recordTable(tableId, definition, parameters)],
    }),
  };
}

/** What a workbook remembers of a table, to recognise it again. */
export function recordTable(
  id: string,
  { id: templateId, version, pack }: TemplateDefinition,
  parameters: TemplateParameters,
): TableRecord {
  return {
    id,
    templateId,
    templateVersion: version,
    parameters: { ...parameters },
    ...(pack && { packId: pack.id }),
  };
}

export function requireTemplate(templateId: string): TemplateDefinition {
  const definition = findTemplate(templateId);
  if (!definition) throw new RangeError(`no such template: ${templateId}`);
  return definition;
}

function freeTableId({ tables }: WorkbookPart): string {
  const taken = new Set(tables.map(({ id }) => id));
  let number = tables.length + 1;
  while (taken.has(`T${number}`)) number++;
  return `T${number}`;
}
