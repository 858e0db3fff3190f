import type { Language } from '../../messages/language';
import { createJsonReporter, createNdjsonReporter } from './json';
import type { Reporter } from './reporter';
import { createTextReporter } from './text';

export const REPORT_FORMATS = ['text', 'json', 'ndjson', 'html', 'sarif'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Those that explain rules are loaded when they are asked for: the rules are large. */
export async function createReporter(
  format: ReportFormat,
  language: Language,
  now: Date,
): Promise<Reporter> {
  switch (format) {
    case 'text':
      return createTextReporter(language);
    case 'json':
      return createJsonReporter();
    case 'ndjson':
      return createNdjsonReporter();
    case 'html': {
      const [{ createHtmlReporter }, { describeRules }] = await Promise.all([
        import('./html/reporter'),
        import('../../app/describe-rules'),
      ]);
      return createHtmlReporter({ language, rules: describeRules(language), now });
    }
    case 'sarif': {
      const [{ createSarifReporter }, { describeRules }] = await Promise.all([
        import('./sarif/reporter'),
        import('../../app/describe-rules'),
      ]);
      return createSarifReporter(language, describeRules(language));
    }
  }
}
