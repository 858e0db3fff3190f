import type { SheetPlan } from '../domain/sheet-plan';
import {
  compileTemplate,
  defaultParameters,
  parseParameters,
  parsePlaces,
  type ParameterProblem,
  type RawParameters,
  type TemplateDefinition,
} from '../templates';
import type { WorkbookPort } from '../ports/workbook-port';
import { lastProfileOf, profileIn, templateIn } from './profile/profile';

/** A template with what its form starts from. */
export interface OfferedTemplate {
  readonly definition: TemplateDefinition;
  readonly initial: RawParameters;
}

/** The workbook's own, as far as it has been read, and ours. */
export function offerTemplates(
  port: WorkbookPort,
  today: { readonly year: number },
): OfferedTemplate[] {
  const profile = lastProfileOf(port);
  return profile.definitions.map(({ id }) => {
    const definition = templateIn(profile, id);
    return { definition, initial: defaultParameters(definition, today) };
  });
}

/** The same, once what the workbook remembers has been read. Throws WorkbookError. */
export async function offerTemplatesOf(
  port: WorkbookPort,
  today: { readonly year: number },
): Promise<OfferedTemplate[]> {
  profileIn(port, await port.readSnapshot('active'));
  return offerTemplates(port, today);
}

export type PreviewResult =
  | { readonly ok: true; readonly plan: SheetPlan }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** The sheet as it would be inserted; touches no workbook. */
export function previewTemplate(
  port: WorkbookPort,
  templateId: string,
  parameters: unknown,
): PreviewResult {
  const definition = templateIn(lastProfileOf(port), templateId);
  const parsed = parseParameters(definition, parameters);
  return parsed.ok
    ? { ok: true, plan: compileTemplate(definition, parsed.parameters, 'T1') }
    : parsed;
}

/** Names of places in pasted text, one per line or cell, without numbering. */
export function listPlaceNames(text: string): string[] {
  return parsePlaces(text);
}
