import type { FileReport, FindingReport, Summary } from '../../../src/cli/report/check-report';

/** A file name, a sheet and words as somebody who means harm would choose them. */
export const HOSTILE =
  '"><script>alert(1)</script><img src=x onerror=alert(1)>[bấm](javascript:alert(1)) {0} \u001B[2J\u202E';

export function finding(changes: Partial<FindingReport> = {}): FindingReport {
  return {
    ruleId: 'rate-mismatch',
    messageId: 'mismatch',
    severity: 'error',
    sheet: 'Phụ lục',
    range: 'E7',
    message: 'Huyện A Lưới: ô E7 ghi 15,38%; 2.289 hộ trên 14.460 hộ là 15,83%.',
    actual: '15.38',
    expected: { low: '15.83', high: '15.83', text: '15,83%' },
    related: [
      { sheet: 'Phụ lục', range: 'C7' },
      { sheet: 'Biểu 2', range: 'D7' },
    ],
    culprits: [],
    suggestions: [],
    docs: 'docs/rules/rate-mismatch.md',
    ...changes,
  };
}

export function checkedFile(path: string, findings: readonly FindingReport[]): FileReport {
  const column = {
    range: 'C7:C9',
    dimensions: {
      measure: 'poor',
      aspect: 'count',
      subset: 'all',
      period: { year: 2024, point: 'begin' },
      status: 'actual',
    },
    confidence: 1,
    reason: '',
  } as const;
  const table = { sheet: 'Phụ lục', range: 'A5:E9', columns: [column], unrecognised: [] };
  return { path, status: 'checked', tables: [table], findings: [...findings] };
}

export function refusedFile(path: string, reason: string): FileReport {
  return { path, status: 'refused', reason, tables: [], findings: [] };
}

export const NOTHING: Summary = { checked: 0, refused: 0, errors: 0, warnings: 0, infos: 0 };
