import { templateSchema, type TemplateDefinition } from '../schema';
import { findReferenceFaults } from './cross-references';
import type { DefinitionFault } from './definition-fault';

export type DefinitionResult =
  | { readonly ok: true; readonly definition: TemplateDefinition }
  | { readonly ok: false; readonly faults: readonly DefinitionFault[] };

/**
 * Unknown JSON → a definition that can be compiled, or every fault that it has: those of
 * shape, and those of reference among the parts whose shape is right.
 */
export function parseDefinition(raw: unknown): DefinitionResult {
  const parsed = templateSchema.safeParse(raw);
  const shapeFaults: DefinitionFault[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        code: 'shape',
        detail: issue.message,
      }));
  const faults = [...shapeFaults, ...findReferenceFaults(raw)];
  return parsed.success && faults.length === 0
    ? { ok: true, definition: parsed.data }
    : { ok: false, faults };
}
