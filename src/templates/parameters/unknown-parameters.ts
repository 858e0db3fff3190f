import { optionsOf, type TemplateDefinition } from '../schema';
import { PARAMETER_NAMES } from './parse-parameters';
import type { ParameterProblem } from './template-parameters';

/**
 * Names in a file of parameters that mean nothing: a slip of the pen there would silently leave a table
 * as it comes. Records in workbooks may hold names that a later version wrote; they are not asked.
 * @param definitions of all templates that the parameters may be meant for
 */
export function findUnknownParameters(
  definitions: readonly TemplateDefinition[],
  raw: Readonly<Record<string, unknown>>,
): ParameterProblem[] {
  const { columns } = raw;
  const chosen = typeof columns === 'object' && columns !== null ? Object.keys(columns) : [];
  const options = new Set(
    definitions.flatMap((one) => [...one.columns, ...(one.textColumns ?? [])].flatMap(optionsOf)),
  );
  return [
    ...unknownAmong(Object.keys(raw), PARAMETER_NAMES, ''),
    ...unknownAmong(chosen, [...options], 'columns.'),
  ];
}

function unknownAmong(
  names: readonly string[],
  known: readonly string[],
  prefix: string,
): ParameterProblem[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: `${prefix}${name}`,
      messageId: 'name-unknown',
      data: { names: known.join(', ') },
    }));
}
