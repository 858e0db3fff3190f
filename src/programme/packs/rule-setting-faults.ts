import type { JsonFault } from '../../json-data/json-fault';
import type { Rule } from '../../domain/rule';
import { isRuleId } from './schema';

/** What settings can be held against: the rules that there are and what each lets be set. */
export type SettableRule = Pick<Rule, 'id' | 'options'>;

/**
 * Rules that nobody knows, options that their rules do not have, and values of another kind than
 * the rule's own.
 *
 * @param path of the settings within their file
 */
export function findRuleSettingFaults(
  raw: unknown,
  path: string,
  rules: readonly SettableRule[],
): JsonFault[] {
  const known = new Map(rules.map((rule) => [rule.id, rule.options ?? {}]));
  const at = (...steps: readonly string[]): string => [path, ...steps].filter(Boolean).join('.');
  const unknownRules = (group: 'severities' | 'options'): JsonFault[] =>
    Object.keys(groupIn(raw, group))
      .filter((id) => isRuleId(id) && !known.has(id))
      .map((id) => ({ code: 'unknown-rule', path: at(group, id), detail: id }));
  const options = groupIn(raw, 'options');
  return [
    ...unknownRules('severities'),
    ...unknownRules('options'),
    ...[...known].flatMap(([id, usual]) =>
      Object.entries(groupIn(options, id)).flatMap(([name, value]) =>
        optionFault(usual, name, value, at('options', id, name)),
      ),
    ),
  ];
}

/** Of the wrong shape nothing is said here: the schema has said it. */
function groupIn(raw: unknown, name: string): object {
  const value: unknown =
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name)
      ? Reflect.get(raw, name)
      : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

const TYPES = { number: 'number', boolean: 'flag', string: 'text' } as const;

function optionFault(
  options: NonNullable<Rule['options']>,
  name: string,
  value: unknown,
  path: string,
): JsonFault[] {
  const usual = Object.hasOwn(options, name) ? options[name] : undefined;
  if (usual === undefined) return [{ code: 'unknown-option', path, detail: name }];
  const type = TYPES[typeof usual as keyof typeof TYPES];
  return typeof value === typeof usual || !((typeof value) in TYPES)
    ? []
    : [{ code: 'shape', path, detail: JSON.stringify(value), shape: { kind: 'wrong-type', type } }];
}
