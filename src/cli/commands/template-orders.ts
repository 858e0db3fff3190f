import { layOver, type RawParameters } from '../../app/lay-over';
import type { TableOrder } from '../../app/prepare-order';
import type { TemplateCommandWords } from '../../messages/command-line/template-command';

type TemplateOrders =
  | { readonly ok: true; readonly orders: readonly TableOrder[] }
  /** Why there are none, for people. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** Where parameters of several tables have those that all of them start from. */
const COMMON = 'common';

/**
 * The tables that a command asks for. Parameters of one stand in the file as they are; those of several
 * stand under the templates' ids, beside those that are common to all.
 */
export function templateOrders(
  ids: readonly string[],
  file: RawParameters,
  words: TemplateCommandWords,
): TemplateOrders {
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0)
    return { ok: true, orders: [{ template: first, raw: file }] };
  const lines = [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => words.repeatedTemplate(id)),
    ...keyLines(ids, file, words),
  ];
  if (lines.length > 0) return { ok: false, lines };
  return {
    ok: true,
    orders: ids.map((id) => ({
      template: id,
      raw: layOver(groupOf(file, COMMON), groupOf(file, id)),
    })),
  };
}

function keyLines(
  ids: readonly string[],
  file: RawParameters,
  words: TemplateCommandWords,
): string[] {
  const known = [COMMON, ...ids];
  const strange = Object.keys(file).filter((key) => !known.includes(key));
  const shapeless = known.filter((key) => key in file && !isObject(file[key]));
  return [
    ...(strange.length > 0 ? [words.unknownTables(strange, known)] : []),
    ...shapeless.map((key) => words.tableNotAnObject(key)),
  ];
}

function groupOf(file: RawParameters, key: string): RawParameters {
  const group = file[key];
  return isObject(group) ? group : {};
}

function isObject(value: unknown): value is RawParameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
