import { version } from '../../../package.json';
import type { CheckReport } from '../report/check-report';
import type { Reporter } from './reporter';

/** One JSON object, written piece by piece so that thousands of files need no memory. */
export function createJsonReporter(): Reporter {
  let separator = '';
  return {
    start: () => `{"version":${JSON.stringify(version satisfies CheckReport['version'])},"files":[`,
    file(report) {
      const text = `${separator}\n${JSON.stringify(report)}`;
      separator = ',';
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

/** One JSON object a line: each file, at last the summary. */
export function createNdjsonReporter(): Reporter {
  return {
    start: () => '',
    file: (report) => `${JSON.stringify(report)}\n`,
    end: (summary) => `${JSON.stringify({ version, summary })}\n`,
  };
}
