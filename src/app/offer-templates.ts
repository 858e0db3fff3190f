import type { SheetPlan } from '../domain/sheet-plan';
import {
  compileTemplate,
  defaultParameters,
  parsePlaces,
  withLinkFields,
  type ParameterProblem,
  type PartnerTable,
  type RawParameters,
  type TemplateDefinition,
} from '../templates';
import type { WorkbookPort } from '../ports/workbook-port';
import { parseLinked } from './insert-template';
import { lastProfileOf, profileIn, templateIn } from './profile/profile';
import { partnerTablesOf } from './workbook-tables';

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
    const definition = withLinkFields(templateIn(profile, id), lastPartnersOf(port));
    return { definition, initial: defaultParameters(definition, today) };
  });
}

/** The tables from which others could take figures, as each workbook was last read for its forms. */
const lastPartners = new WeakMap<WorkbookPort, readonly PartnerTable[]>();

function lastPartnersOf(port: WorkbookPort): readonly PartnerTable[] {
  return lastPartners.get(port) ?? [];
}

/** The same, once what the workbook remembers and holds has been read. Throws WorkbookError. */
export async function offerTemplatesOf(
  port: WorkbookPort,
  today: { readonly year: number },
): Promise<OfferedTemplate[]> {
  const profile = profileIn(port, await port.readSnapshot('active'));
  const hasTables = (profile.part?.tables.length ?? 0) > 0;
  lastPartners.set(port, hasTables ? partnerTablesOf(await port.readSnapshot('all'), profile) : []);
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
  const parsed = parseLinked(definition, parameters, lastPartnersOf(port));
  return parsed.ok
    ? { ok: true, plan: compileTemplate(definition, parsed.parameters, 'T1', parsed.links) }
    : parsed;
}

/** Names of places in pasted text, one per line or cell, without numbering. */
export function listPlaceNames(text: string): string[] {
  return parsePlaces(text);
}
