import type { StoredData, WorkbookPart } from '../../domain/workbook-part';
import type { ProgrammePack } from '../../programme/packs';
import type { TemplateDefinition } from '../../templates';

/** The part of a workbook that also remembers a programme, or a template besides ours. */
export function rememberDefinitions(
  part: WorkbookPart,
  { pack, template }: { readonly pack?: ProgrammePack; readonly template?: TemplateDefinition },
): WorkbookPart {
  return {
    ...part,
    ...(pack && { pack: toData(pack) }),
    ...(template && {
      templates: [
        ...(part.templates ?? []).filter(({ id }) => id !== template.id),
        toData({ ...template, pack: undefined }),
      ],
    }),
  };
}

function toData(definition: ProgrammePack | TemplateDefinition): StoredData {
  return JSON.parse(JSON.stringify(definition)) as StoredData;
}
