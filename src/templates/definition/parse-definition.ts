import type { JsonFault } from '../../json-data/json-fault';
import { shapeFaults } from '../../json-data/shape-faults';
import type { ProgrammePack } from '../../programme/packs';
import { templateSchema, type TemplateDefinition } from '../schema';
import { findReferenceFaults } from './cross-references';

export type DefinitionResult =
  | { readonly ok: true; readonly definition: TemplateDefinition }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/**
 * Unknown JSON → a definition that can be compiled, or every fault that it has: those of
 * shape, and those of reference among the parts whose shape is right.
 *
 * @param pack of the programme that it may name besides ours; it is then bound to it
 */
export function parseDefinition(raw: unknown, pack?: ProgrammePack): DefinitionResult {
  const parsed = templateSchema.safeParse(raw);
  const faults = [
    ...(parsed.success ? [] : shapeFaults(parsed.error.issues, raw)),
    ...findReferenceFaults(raw, pack),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, definition: boundTo(parsed.data, pack) }
    : { ok: false, faults };
}

function boundTo(definition: TemplateDefinition, pack: ProgrammePack | undefined) {
  return pack && definition.programme === pack.id ? { ...definition, pack } : definition;
}
