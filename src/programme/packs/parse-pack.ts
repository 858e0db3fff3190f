import { findReferenceFaults } from './cross-references';
import type { PackFault } from './pack-fault';
import { packSchema, type ProgrammePack } from './schema';

export type PackResult =
  | { readonly ok: true; readonly pack: ProgrammePack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/**
 * Unknown JSON → a programme pack, or everything that is wrong with it: faults of shape first,
 * then those of reference among the parts whose shape is right.
 */
export function parsePack(raw: unknown): PackResult {
  const parsed = packSchema.safeParse(raw);
  const shapeFaults: PackFault[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        code: 'shape',
        detail: issue.message,
      }));
  const faults = [...shapeFaults, ...findReferenceFaults(raw)];
  return parsed.success && faults.length === 0
    ? { ok: true, pack: parsed.data }
    : { ok: false, faults };
}

/** A pack of our own. Throws RangeError that lists its faults. */
export function requirePack(raw: unknown): ProgrammePack {
  const result = parsePack(raw);
  if (result.ok) return result.pack;
  const faults = result.faults.map(({ path, code, detail }) => `${path}: ${code}: ${detail}`);
  throw new RangeError(`programme pack is wrong: ${faults.join('; ')}`);
}
