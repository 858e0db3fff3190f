import type { JsonFault } from '../../json-data/json-fault';
import { shapeFaults } from '../../json-data/shape-faults';
import { findReferenceFaults } from './cross-references';
import { findRuleSettingFaults, type SettableRule } from './rule-setting-faults';
import { packSchema, type ProgrammePack } from './schema';

export type PackResult =
  | { readonly ok: true; readonly pack: ProgrammePack }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/**
 * Unknown JSON → a programme pack, or everything that is wrong with it: faults of shape first,
 * then those of reference among the parts whose shape is right.
 *
 * @param rules those that the pack may set
 */
export function parsePack(raw: unknown, rules: readonly SettableRule[]): PackResult {
  const parsed = packSchema.safeParse(raw);
  const faults = [
    ...(parsed.success ? [] : shapeFaults(parsed.error.issues, raw)),
    ...findReferenceFaults(raw),
    ...findRuleSettingFaults(settingsIn(raw), 'ruleSettings', rules),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, pack: parsed.data }
    : { ok: false, faults };
}

function settingsIn(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'ruleSettings') : undefined;
}
