import type { Rule, RuleSettings } from '../domain/rule';

/**
 * The rules with what a pack or workbook changes about them: severities, options, and which
 * of them run at all. The same arguments give the same array, so that checks can be carried on.
 */
export function rulesInForce(
  rules: readonly Rule[],
  settings: RuleSettings | undefined,
): readonly Rule[] {
  const key = settings ?? DEFAULT_SETTINGS;
  const known = inForce.get(rules)?.get(key);
  if (known) return known;
  const chosen = rules.flatMap((rule) => changed(rule, key));
  const bySettings = inForce.get(rules) ?? new WeakMap<RuleSettings, readonly Rule[]>();
  bySettings.set(key, chosen);
  inForce.set(rules, bySettings);
  return chosen;
}

const DEFAULT_SETTINGS: RuleSettings = {};

const inForce = new WeakMap<readonly Rule[], WeakMap<RuleSettings, readonly Rule[]>>();

function changed(rule: Rule, { severities, options }: RuleSettings): Rule[] {
  const severity = severities?.[rule.id];
  if (severity === 'off' || (rule.off && severity === undefined)) return [];
  const own = options?.[rule.id];
  if (severity === undefined && own === undefined) return [rule];
  return [
    {
      ...rule,
      ...(severity !== undefined && { severity }),
      ...(own && { options: { ...rule.options, ...own } }),
    },
  ];
}
