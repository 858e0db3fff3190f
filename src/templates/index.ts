import type { TemplateDefinition } from './schema';
import { targetAllocation } from './target-allocation/definition';

/** Every template there is. To add one, see README.md beside this file. */
export const templates: readonly TemplateDefinition[] = [targetAllocation];

export function findTemplate(id: string): TemplateDefinition | undefined {
  return templates.find((definition) => definition.id === id);
}

export { compileTemplate } from './compile';
export { defaultParameters, type RawParameters } from './parameters/default-parameters';
export { parseParameters, type ParametersResult } from './parameters/parse-parameters';
export { parsePlaces } from './parameters/parse-places';
export type {
  ParameterProblem,
  ParameterProblemId,
  TemplateParameters,
} from './parameters/template-parameters';
export type { TemplateDefinition } from './schema';
