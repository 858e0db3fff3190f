import type { TableRow } from '../../domain/table';
import { findNode, type ProgrammePack } from '../../programme/packs';
import type { TemplateParameters } from '../parameters/template-parameters';
import type { TemplateDefinition } from '../schema';
import { hasTotal } from './table-layout';
import { totalLabelOf } from './total-label';

/**
 * The rows of a list, and its total row where it has one. A row that is called as a project of the
 * programme is called (`Tiểu dự án 2, Dự án 3: …`) belongs to it; the others say so in a column.
 */
export function listRows(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  first: number,
  pack: ProgrammePack | undefined,
): readonly TableRow[] {
  const isSummed = hasTotal(definition);
  const onTop = isSummed && parameters.totalPosition === 'top';
  const nodes = pack ? nodesOf(parameters.places, pack) : [];
  const things = parameters.places.map((label, position): TableRow => {
    const node = nodes[position];
    return {
      row: first + position + (onTop ? 1 : 0),
      role: 'unit',
      label,
      ...(node !== undefined && { node }),
    };
  });
  if (!isSummed) return things;
  const total: TableRow = {
    row: onTop ? first : first + things.length,
    role: 'total',
    label: totalLabelOf(definition, parameters),
  };
  return onTop ? [total, ...things] : [...things, total];
}

function nodesOf(labels: readonly string[], pack: ProgrammePack): (string | undefined)[] {
  let under: string | undefined;
  return labels.map((label) => {
    const match = findNode(label, { pack, ...(under !== undefined && { under }) });
    if (match?.by !== 'number') return undefined;
    under = match.code;
    return match.code;
  });
}
