import type { RuleMessages } from '../../rules';
import type { Language } from '../language';
import type { FindingMessage, RuleCatalogue } from './catalogue';
import { en } from './en';
import { vi } from './vi';

const CATALOGUES: Readonly<Record<Language, RuleCatalogue>> = { vi: vi.rules, en: en.rules };

/** The headings under which a rule reports. */
export function findRuleTitles(ruleId: keyof RuleMessages, language: Language): string[] {
  const messages: Readonly<Record<string, FindingMessage>> = CATALOGUES[language][ruleId];
  return Object.values(messages).map(({ title }) => title);
}

/** The heading of one message; undefined for a message that no rule of this release has. */
export function findMessageTitle(
  ruleId: string,
  messageId: string,
  language: Language,
): string | undefined {
  const rules: Readonly<Record<string, Readonly<Record<string, FindingMessage>>>> =
    CATALOGUES[language];
  return rules[ruleId]?.[messageId]?.title;
}
