import { readJson, type JsonProblem } from '../json-data/read-json';
import { parsePack, type ProgrammePack } from '../programme/packs';
import { rules } from '../rules';
import { findTemplate, type TemplateDefinition } from '../templates';
import { parseDefinition, type DefinitionResult } from '../templates/definition/parse-definition';

export type PackLoading =
  | { readonly ok: true; readonly pack: ProgrammePack }
  | { readonly ok: false; readonly problem: JsonProblem };

export type TemplateLoading =
  | { readonly ok: true; readonly definition: TemplateDefinition }
  | { readonly ok: false; readonly problem: JsonProblem };

/** The bytes of a file → a programme pack, or everything that is wrong with it. */
export function loadPack(bytes: Uint8Array): PackLoading {
  const reading = readJson(bytes);
  if (!reading.ok) return reading;
  const result = parsePack(reading.value, rules);
  return result.ok ? result : { ok: false, problem: { kind: 'faults', faults: result.faults } };
}

/**
 * The bytes of a file → a template besides ours, or everything that is wrong with it.
 *
 * @param packs of the programmes that it may name besides ours
 */
export function loadTemplate(
  bytes: Uint8Array,
  packs: readonly ProgrammePack[] = [],
): TemplateLoading {
  const reading = readJson(bytes);
  if (!reading.ok) return reading;
  const result = judgeTemplate(reading.value, packs);
  return result.ok ? result : { ok: false, problem: { kind: 'faults', faults: result.faults } };
}

/** The same of JSON that was read before. */
export function judgeTemplate(
  raw: Readonly<Record<string, unknown>>,
  packs: readonly ProgrammePack[],
): DefinitionResult {
  const result = parseDefinition(
    raw,
    packs.find(({ id }) => id === raw['programme']),
  );
  if (!result.ok) return result;
  const { id } = result.definition;
  // Tables of ours in the same workbook would be taken for tables of this one.
  return findTemplate(id)
    ? { ok: false, faults: [{ code: 'reserved', path: 'id', detail: id }] }
    : result;
}

export { findShippedPack, type ProgrammePack } from '../programme/packs';
export type { TemplateDefinition } from '../templates';
