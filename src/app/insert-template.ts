import type { TableRecord, WorkbookPart } from '../domain/workbook-part';
import { formatWorkbookPart } from '../hosts/workbook-part';
import type { SheetInsertion, UndoStep, WorkbookPort } from '../ports/workbook-port';
import {
  compileTemplate,
  findTemplate,
  linkParameters,
  parseParameters,
  type LinkedParameters,
  type ParameterProblem,
  type PartnerTable,
  type TemplateDefinition,
  type TemplateParameters,
} from '../templates';
import type { SheetPlan } from '../domain/sheet-plan';
import { profileIn, profileOf, templateIn } from './profile/profile';
import { readStoredPart } from './stored-part';
import { partnerTablesOf } from './workbook-tables';

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
    const partners = namesLinks(raw) ? await readPartners(port) : [];
    const undo = await port.insertSheet((existing) => {
      const part = readStoredPart(existing);
      // The workbook may have templates of its own, or a programme that ours are to be of.
      const definition = templateIn(profileOf(part), templateId);
      const parsed = parseLinked(definition, raw, partners);
      if (!parsed.ok) {
        refused = parsed.problems;
        throw new RangeError(`parameters of ${templateId} do not hold`);
      }
      ({ sheetName } = parsed.parameters);
      return planInsertion(part, definition, parsed);
    });
    return { ok: true, undo, sheetName };
  } catch (error) {
    // Hosts may wrap what is thrown before they write anything.
    if (refused) return { ok: false, problems: refused };
    throw error;
  }
}

type Linked = Extract<LinkedParameters, { readonly ok: true }>;

/** Parameters with the tables that they take figures from, or everything that is wrong with either. */
export function parseLinked(
  definition: TemplateDefinition,
  raw: unknown,
  partners: readonly PartnerTable[],
): LinkedParameters {
  const parsed = parseParameters(definition, raw);
  return parsed.ok ? linkParameters(definition, parsed.parameters, partners) : parsed;
}

/** Whether figures are wanted from other tables, so that the workbook has to be read. */
function namesLinks(raw: unknown): boolean {
  const links: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'links') : null;
  return typeof links === 'object' && links !== null && Object.values(links).some(Boolean);
}

/** Where the workbook's tables stand now. Throws WorkbookError. */
async function readPartners(port: WorkbookPort): Promise<readonly PartnerTable[]> {
  const snapshot = await port.readSnapshot('all');
  return partnerTablesOf(snapshot, profileIn(port, snapshot));
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
    planInsertion(readStoredPart(existing), definition, { parameters, links: [] }, complete),
  );
}

function planInsertion(
  part: WorkbookPart,
  definition: TemplateDefinition,
  { parameters, links }: Pick<Linked, 'parameters' | 'links'>,
  complete: Completion = (plan) => plan,
): SheetInsertion {
  const tableId = freeTableId(part);
  return {
    plan: complete(compileTemplate(definition, parameters, tableId, links), tableId),
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
