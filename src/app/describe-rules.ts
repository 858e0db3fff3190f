import type { Rule } from '../domain/rule';
import { findRuleTitles } from '../messages/findings';
import type { Language } from '../messages/language';
import { rules } from '../rules';

/** What a person may want to know of a rule before it finds anything. */
export interface RuleDescription extends Pick<
  Rule,
  'id' | 'kind' | 'severity' | 'off' | 'since' | 'source'
> {
  /** Heading of each of its messages. */
  readonly titles: readonly string[];
}

/** Every rule, in the order in which they are applied. */
export function describeRules(language: Language): RuleDescription[] {
  return rules.map((rule: (typeof rules)[number] & Rule) => ({
    ...rule,
    titles: findRuleTitles(rule.id, language),
  }));
}
