import type { RuleDescription } from '../../../app/describe-rules';
import { htmlReportWords } from '../../../messages/command-line/html-report';
import { programWords } from '../../../messages/command-line/program';
import { markup, type Markup } from './markup';
import { countByRule, type FileOutcome, type PageContext } from './summary-section';

/** What stands behind every rule that was broken, so that the page explains itself. */
export function ruleSection(
  files: readonly FileOutcome[],
  { language, rules }: PageContext,
): Markup | undefined {
  const words = htmlReportWords(language);
  const broken = countByRule(files).flatMap(([id]) => rules.find((rule) => rule.id === id) ?? []);
  if (broken.length === 0) return undefined;
  const explanation = ({ id, titles, severity, kind, source }: RuleDescription): Markup => {
    const terms = programWords(language).rules;
    return markup`<article id="r-${id}">
<h3>${titles.join('; ')}</h3>
<p class="quiet">${id}</p>
<p>${terms.severity}: ${words.severities[severity]} (${words.meanings[severity]}). ${terms.looksAt}: ${terms.kinds[kind]}.</p>
<p>${terms.source}: ${source}</p>
</article>
`;
  };
  return markup`<section aria-labelledby="rules-heading">
<h2 id="rules-heading">${words.explanations}</h2>
${broken.map(explanation)}</section>`;
}
