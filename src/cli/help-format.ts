import type { Help, HelpConfiguration } from 'commander';
import { programWords } from '../messages/command-line/program';
import type { Language } from '../messages/language';

/** Help in the reader's language throughout; commander's own words are English. */
export function helpFormat(language: Language): HelpConfiguration {
  const { headings, terms } = programWords(language);
  const worded = (term: string): string =>
    term.replace(/\[(options|command)\]/g, (_, word: 'options' | 'command') => `[${terms[word]}]`);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    styleUsage: worded,
    styleSubcommandTerm: worded,
    optionDescription({ description, argChoices, defaultValue }): string {
      const notes = [
        ...(argChoices ? [`${terms.choices} ${argChoices.join(', ')}`] : []),
        ...(defaultValue === undefined ? [] : [`${terms.default} ${String(defaultValue)}`]),
      ];
      return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
    },
  } satisfies Partial<Help>;
}
