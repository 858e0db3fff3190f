import type { RuleDescription } from '../../../app/describe-rules';
import { programWords } from '../../../messages/command-line/program';
import type { Language } from '../../../messages/language';
import { toMessage, type SarifMessage } from './message';
import { LEVELS } from './result';

interface RuleDescriptor {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: string };
}

/** What a rule is about, with the law or form that it rests on. */
export function toDescriptor(
  { id, titles, severity, kind, source, off }: RuleDescription,
  language: Language,
): RuleDescriptor {
  const words = programWords(language).rules;
  return {
    id,
    shortDescription: toMessage(titles.join('; ')),
    help: toMessage(
      `${titles.join('; ')}. ${words.looksAt}: ${words.kinds[kind]}. ${words.source}: ${source}`,
    ),
    defaultConfiguration: { enabled: !off, level: LEVELS[severity] },
  };
}
