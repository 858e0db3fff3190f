import { describeRules } from '../../app/describe-rules';
import type { Language } from '../../messages/language';
import { createHtmlReporter } from './html/reporter';
import { createJsonReporter, createNdjsonReporter } from './json';
import type { Reporter } from './reporter';
import { createSarifReporter } from './sarif/reporter';
import { createTextReporter } from './text';

export const REPORT_FORMATS = ['text', 'json', 'ndjson', 'html', 'sarif'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export function createReporter(format: ReportFormat, language: Language, now: Date): Reporter {
  switch (format) {
    case 'text':
      return createTextReporter(language);
    case 'json':
      return createJsonReporter();
    case 'ndjson':
      return createNdjsonReporter();
    case 'html':
      return createHtmlReporter({ language, rules: describeRules(language), now });
    case 'sarif':
      return createSarifReporter(language, describeRules(language));
  }
}
