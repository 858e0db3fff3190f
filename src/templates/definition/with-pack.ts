import type { ProgrammePack } from '../../programme/packs';
import { programmeLabels } from '../layout/programme-rows';
import type { TemplateDefinition } from '../schema';

/** A template of a programme's projects for another programme; one of places stays as it is. */
export function withPack(definition: TemplateDefinition, pack: ProgrammePack): TemplateDefinition {
  if (definition.programme === undefined) return definition;
  const initial = programmeLabels(pack).join('\n');
  return {
    ...definition,
    programme: pack.id,
    pack,
    parameters: definition.parameters.map((group) => ({
      ...group,
      fields: group.fields.map((field) =>
        field.path === 'places' ? { ...field, initial } : field,
      ),
    })),
  };
}
