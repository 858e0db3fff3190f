import { createHash } from 'node:crypto';
import { version } from '../../../../package.json';
import type { RuleDescription } from '../../../app/describe-rules';
import { htmlReportWords } from '../../../messages/command-line/html-report';
import type { Language } from '../../../messages/language';
import type { Reporter } from '../reporter';
import { fileSection } from './file-section';
import { filterForm } from './filter-form';
import { markup, Markup } from './markup';
import { PAGE_SCRIPT } from './page-script';
import { PAGE_STYLE } from './page-style';
import { ruleSection } from './rule-section';
import { FileOutcome, summarySection } from './summary-section';

export interface HtmlReportOptions {
  readonly language: Language;
  /** Every rule there is, for the explanations. */
  readonly rules: readonly RuleDescription[];
  readonly now: Date;
}

/** So many sections take a browser long to lay out. */
const MANY = 100;

/**
 * One page that needs nothing besides itself, to be mailed or printed. What stands first, the
 * summary, is known last: the page is written at the end.
 */
export function createHtmlReporter({ language, rules, now }: HtmlReportOptions): Reporter {
  const words = htmlReportWords(language);
  const files: FileOutcome[] = [];
  const sections: Markup[] = [];
  return {
    start: () => '',
    file(report) {
      const outcome = new FileOutcome(report, `f${files.length + 1}`);
      files.push(outcome);
      if (outcome.hasSection) sections.push(fileSection(report, outcome.anchor, language));
      return '';
    },
    end(summary) {
      const [time, date] = timeOf(now, language);
      const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#details">${words.skip}</a>
<header>
<h1>${words.title}</h1>
<p class="quiet">${words.made(time, date, version)}</p>
</header>
<main>
${summarySection(summary, files, { language, rules })}
${
  sections.length === 0
    ? undefined
    : markup`<section id="details" class="${sections.length > MANY ? 'many' : 'few'}" aria-labelledby="details-heading">
<h2 id="details-heading">${words.details}</h2>
${filterForm(files, { language, rules })}
${sections}</section>
${ruleSection(files, { language, rules })}`
}
</main>
<script>${new Markup(PAGE_SCRIPT)}</script>
</body>
</html>
`;
      return page.html;
    },
  };
}

/** Time of day and date, as they are written in the language. */
function timeOf(now: Date, language: Language): [string, string] {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', options).format(now);
  return [
    format({ hour: '2-digit', minute: '2-digit' }),
    format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  ];
}

/** Nothing is loaded, and nothing runs but the page's own style and script. */
function contentPolicy(): string {
  return [
    `default-src 'none'`,
    `style-src '${digestOf(PAGE_STYLE)}'`,
    `script-src '${digestOf(PAGE_SCRIPT)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
