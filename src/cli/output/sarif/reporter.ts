import { version } from '../../../../package.json';
import type { RuleDescription } from '../../../app/describe-rules';
import type { Language } from '../../../messages/language';
import type { FileReport } from '../../report/check-report';
import type { Reporter } from '../reporter';
import { toArtifactUri } from './artifact-uri';
import { LEVELS, toResult } from './result';
import { toDescriptor } from './rule-descriptor';
import { toMessage } from './message';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 (OASIS): findings as programs that gather results of checks read them. Written piece
 * by piece. A workbook has no lines, so a place is a file and, within it, `sheet!cell`.
 */
export function createSarifReporter(
  language: Language,
  rules: readonly RuleDescription[],
): Reporter {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const refused: FileReport[] = [];
  let separator = '';
  return {
    start() {
      const driver = {
        name: 'Soát Biểu',
        version,
        semanticVersion: version,
        language: LOCALES[language],
        rules: rules.map((rule) => toDescriptor(rule, language)),
      };
      return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"language":"${LOCALES[language]}","results":[`;
    },
    file(report) {
      if (report.status === 'refused') refused.push(report);
      const results = report.findings.map((finding) => {
        const text = `${separator}\n${JSON.stringify(toResult(report.path, finding, ruleIndex.get(finding.ruleId)))}`;
        separator = ',';
        return text;
      });
      return results.join('');
    },
    end() {
      const invocation = {
        executionSuccessful: refused.length === 0,
        toolExecutionNotifications: refused.map(({ path, reason }) => ({
          level: LEVELS.error,
          message: toMessage(reason ?? ''),
          locations: [{ physicalLocation: { artifactLocation: { uri: toArtifactUri(path) } } }],
        })),
      };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };
