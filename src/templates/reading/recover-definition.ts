import type { TableRecord } from '../../domain/workbook-part';
import { isReservedKey } from '../names';
import type { TemplateDefinition } from '../schema';
import type { NamedRanges } from './named-ranges';

/**
 * The template that made a table: the one on record, else the one that knows most of the
 * table's column keys, as when the workbook went through a program that drops custom parts.
 */
export function recoverDefinition(
  templates: readonly TemplateDefinition[],
  record: TableRecord | undefined,
  ranges: NamedRanges,
): TemplateDefinition | undefined {
  const recorded = templates.find(({ id }) => id === record?.templateId);
  if (recorded) return recorded;
  const keys = [...ranges.keys()].filter((key) => !isReservedKey(key));
  const known = ({ columns, textColumns = [] }: TemplateDefinition) =>
    [...columns, ...textColumns].filter(({ key }) => keys.includes(key)).length;
  const best = templates.reduce<TemplateDefinition | undefined>(
    (leader, next) => (leader && known(leader) >= known(next) ? leader : next),
    undefined,
  );
  return best && known(best) > 0 ? best : undefined;
}
