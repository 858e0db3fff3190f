import type { Rule, RuleOptions } from '../../domain/rule';
import type { Severity } from '../../domain/severity';
import { rulesInForce } from '../../engine/rules-in-force';
import type { Language } from '../../messages/language';
import { renderJsonFault } from '../../messages/problems/json-faults';
import { rules } from '../../rules';
import type { Profile } from './profile';

/** What is in force for a workbook, as far as it differs from what the product comes with. */
export interface ProfileDescription {
  readonly pack?: {
    readonly id: string;
    readonly name: string;
    readonly from: 'caller' | 'workbook';
  };
  /** Templates of the workbook's own. */
  readonly templates: readonly { readonly id: string; readonly title: string }[];
  /** By rule. */
  readonly severities: Record<string, Severity | 'off'>;
  readonly options: Record<string, Record<string, number | boolean | string>>;
  /** What the workbook remembers and cannot be used, a sentence each. */
  readonly unusable: readonly string[];
}

export function describeProfile(
  { pack, packFrom, own, settings, unusable }: Profile,
  language: Language,
): ProfileDescription {
  const all: readonly Rule[] = rules;
  const severities = Object.entries(settings.severities ?? {}).filter(([id, severity]) =>
    all.find((rule) => rule.id === id && usualOf(rule) !== severity),
  );
  // Of rules that are off nobody needs to know what they would do.
  const options = rulesInForce(all, settings).flatMap(({ id }) => {
    const usual = all.find((rule) => rule.id === id)?.options ?? {};
    const changed = differing(settings.options?.[id] ?? {}, usual);
    return changed.length > 0 ? [[id, Object.fromEntries(changed)] as const] : [];
  });
  return {
    ...(pack && packFrom && { pack: { id: pack.id, name: pack.name, from: packFrom } }),
    templates: own.map(({ id, title }) => ({ id, title: title[language] })),
    severities: Object.fromEntries(severities),
    options: Object.fromEntries(options),
    unusable: unusable.flatMap(({ faults }) =>
      faults.map((fault) => renderJsonFault(fault, language)),
    ),
  };
}

function usualOf({ severity, off }: Rule): Severity | 'off' {
  return off ? 'off' : severity;
}

function differing(chosen: RuleOptions, usual: RuleOptions): [string, number | boolean | string][] {
  return Object.entries(chosen).filter(([name, value]) => usual[name] !== value);
}
