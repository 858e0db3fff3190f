import type { RuleSettings } from '../../domain/rule';
import type { JsonFault } from '../../json-data/json-fault';
import { shapeFaults } from '../../json-data/shape-faults';
import { findRuleSettingFaults, type SettableRule } from './rule-setting-faults';
import { ruleSettingsSchema } from './schema';

export type RuleSettingsResult =
  | { readonly ok: true; readonly settings: RuleSettings }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Unknown JSON → settings of rules outside of a pack, or everything that is wrong with them. */
export function parseRuleSettings(
  raw: unknown,
  rules: readonly SettableRule[],
): RuleSettingsResult {
  const parsed = ruleSettingsSchema.safeParse(raw);
  const faults = [
    ...(parsed.success ? [] : shapeFaults(parsed.error.issues, raw)),
    ...findRuleSettingFaults(raw, '', rules),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, settings: parsed.data }
    : { ok: false, faults };
}
