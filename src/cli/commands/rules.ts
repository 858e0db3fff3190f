import { describeRules } from '../../app/describe-rules';
import { checkCommandWords } from '../../messages/command-line/check-command';
import { programWords } from '../../messages/command-line/program';
import type { Language } from '../../messages/language';

interface RulesSurroundings {
  readonly language: Language;
  /** One line for people. */
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** `rules`: every rule on a line of its own. */
export function listRules({ language, print }: RulesSurroundings): void {
  const rules = describeRules(language);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const { severities } = checkCommandWords(language);
  const severityWidth = Math.max(...Object.values(severities).map((word) => word.length));
  for (const { id, severity, titles } of rules)
    print(`${id.padEnd(width)}  ${severities[severity].padEnd(severityWidth)}  ${titles[0] ?? ''}`);
}

/** `rules explain ID`: what a rule looks at and what it rests on. False for a rule that is not there. */
export function explainRule(id: string, { language, print, complain }: RulesSurroundings): boolean {
  const rule = describeRules(language).find((one) => one.id === id);
  const { unknownRule, severities } = checkCommandWords(language);
  if (!rule) {
    complain(unknownRule(id));
    return false;
  }
  const words = programWords(language).rules;
  const other = describeRules(language === 'vi' ? 'en' : 'vi').find((one) => one.id === id);
  print(id);
  for (const title of rule.titles) print(`  ${title}`);
  for (const title of other?.titles ?? []) print(`  (${title})`);
  const off = rule.off ? `, ${words.off}` : '';
  print(`${words.severity}: ${severities[rule.severity]} (${rule.severity})${off}`);
  print(`${words.looksAt}: ${words.kinds[rule.kind]}`);
  print(`${words.since}: ${rule.since}`);
  print(`${words.source}: ${rule.source}`);
  print(`${words.more}: docs/rules/${id}.md`);
  return true;
}
