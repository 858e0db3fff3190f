import type { Rule } from '../../../src/domain/rule';
import type { FindingCatalogue, FindingMessage } from '../../../src/messages/findings/catalogue';
import { figuresOf } from '../../../src/messages/findings/figures-of-finding';
import type { Language } from '../../../src/messages/language';
import type { RuleExamples } from '../../../src/rules/rule-examples';
import { TO_WRITE } from '../../../scripts/new-rule/files.mjs';

/** What the author of a rule still has to write: a line for each place, naming its file. */
export function findUnwritten(
  rule: Rule,
  { valid, invalid }: RuleExamples,
  catalogues: Readonly<Record<Language, FindingCatalogue>>,
): string[] {
  const texts: [file: string, text: string][] = [
    [`src/rules/${rule.id}.ts`, rule.source],
    ...[...valid, ...invalid].flatMap(({ name, caption = '' }) =>
      [name, caption].map((text): [string, string] => [`src/rules/${rule.id}.examples.ts`, text]),
    ),
    ...(['vi', 'en'] as const).flatMap((language) =>
      messagesOf(catalogues[language], rule.id).flatMap(({ title, text }) =>
        [title, text(figuresOf({}, language))].map((words): [string, string] => [
          `src/messages/findings/${language}.ts`,
          words,
        ]),
      ),
    ),
  ];
  return texts
    .filter(([, text]) => text.includes(TO_WRITE))
    .map(([file, text]) => `${file}: ${text.slice(text.indexOf(TO_WRITE))}`);
}

function messagesOf(catalogue: FindingCatalogue, ruleId: string): FindingMessage[] {
  const messages: Readonly<Record<string, Readonly<Record<string, FindingMessage>>>> =
    catalogue.rules;
  return Object.values(messages[ruleId] ?? {});
}
