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

/** A template with what its form starts from. */
export interface OfferedTemplate {
  readonly definition: TemplateDefinition;
  readonly initial: RawParameters;
}

export function offerTemplates(today: { readonly year: number }): OfferedTemplate[] {
  return templates.map((definition) => ({
    definition,
    initial: defaultParameters(definition, today),
  }));
}

export type PreviewResult =
  | { readonly ok: true; readonly plan: SheetPlan }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** The sheet as it would be inserted; touches no workbook. */
export function previewTemplate(templateId: string, parameters: unknown): PreviewResult {
  const definition = requireTemplate(templateId);
  const parsed = parseParameters(definition, parameters);
  return parsed.ok
    ? { ok: true, plan: compileTemplate(definition, parsed.parameters, 'T1') }
    : parsed;
}

/** Names of places in pasted text, one per line or cell, without numbering. */
export function listPlaceNames(text: string): string[] {
  return parsePlaces(text);
}
