import type { SheetPlan } from '../domain/sheet-plan';
import {
  compileTemplate,
  defaultParameters,
  parseParameters,
  parsePlaces,
  templates,
  type ParameterProblem,
  type RawParameters,
  type TemplateDefinition,
} from '../templates';
import { requireTemplate } from './insert-template';

export interface OfferedTemplate {
  readonly definition: TemplateDefinition;
  /** What its form starts from. */
  readonly initial: RawParameters;
}

export type PreviewResult =
  | { readonly ok: true; readonly plan: SheetPlan }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** A preview is never inserted, so its names need not be free. */
const PREVIEW_TABLE_ID = 'T1';

/** Every template with what its form starts from; the clock stays with the caller. */
export function offerTemplates(today: { readonly year: number }): OfferedTemplate[] {
  return templates.map((definition) => ({
    definition,
    initial: defaultParameters(definition, today),
  }));
}

/** The names of places in pasted text, as a template will read them. */
export function listPlaceNames(text: string): string[] {
  return parsePlaces(text);
}

/** The sheet that insertTemplate would insert, or what keeps it from doing so. */
export function previewTemplate(templateId: string, parameters: unknown): PreviewResult {
  const definition = requireTemplate(templateId);
  const parsed = parseParameters(definition, parameters);
  if (!parsed.ok) return parsed;
  return { ok: true, plan: compileTemplate(definition, parsed.parameters, PREVIEW_TABLE_ID) };
}
