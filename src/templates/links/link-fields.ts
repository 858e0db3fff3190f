import type { TemplateDefinition, TemplateLink } from '../schema';
import { isPartnerOf } from './link-parameters';
import type { PartnerTable } from '../layout/table-layout';

type FieldGroup = TemplateDefinition['parameters'][number];
type Field = FieldGroup['fields'][number];

/** The definition, its form asking for links too, each with the tables that the workbook has for it. */
export function withLinkFields(
  definition: TemplateDefinition,
  partners: readonly PartnerTable[],
): TemplateDefinition {
  const fields = (definition.links ?? []).flatMap((link): Field[] => {
    const fitting = partners.filter(({ table }) => isPartnerOf(link, table.template?.id));
    return fitting.length === 0 ? [] : [linkField(link, fitting)];
  });
  if (fields.length === 0) return definition;
  const group: FieldGroup = {
    id: 'links',
    title: { vi: 'Lấy số từ biểu khác', en: 'Figures from other tables' },
    fields,
  };
  return { ...definition, parameters: [...definition.parameters, group] };
}

function linkField({ key, label, hint }: TemplateLink, fitting: readonly PartnerTable[]): Field {
  return {
    path: `links.${key}`,
    label,
    ...(hint && { hint }),
    required: false,
    input: {
      kind: 'choice',
      options: [
        { value: '', label: { vi: 'Không, tự nhập số liệu', en: 'No, figures are typed' } },
        ...fitting.map(({ table: { id, sheet }, year }) => ({
          value: id,
          label: { vi: `Trang “${sheet}” (năm ${year})`, en: `Sheet “${sheet}” (${year})` },
        })),
      ],
    },
  };
}
