import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/index.examples';
import { indexPage } from './index-page';
import { createRuleSheet, rulePage } from './rule-page';

/** Every page of docs/rules: content by file name. The same rules give the same pages. */
export function createRulePages(): Readonly<Record<string, string>> {
  const sheets = rules.map((rule) => createRuleSheet(rule, ruleExamples[rule.id]));
  return {
    'README.md': indexPage(sheets),
    ...Object.fromEntries(sheets.map((sheet) => [`${sheet.rule.id}.md`, rulePage(sheet)])),
  };
}
