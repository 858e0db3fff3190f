import type { Finding } from '../domain/finding';
import type { CellRule, Report, TableRule, WorkbookRule } from '../domain/rule';
import { findingId } from './finding-id';

/** Completes what a rule reports: identity, severity and the place as a figure of the message. */
export function reporterOf(
  rule: CellRule | TableRule | WorkbookRule,
  found: (finding: Finding, explains: readonly number[]) => void,
): Report {
  return (report) =>
    found(
      {
        id: findingId(rule.id, report.place, report.actual ?? ''),
        ruleId: rule.id,
        messageId: report.messageId,
        severity: report.severity ?? rule.severity,
        place: report.place,
        ...(report.actual !== undefined && { actual: report.actual }),
        ...(report.expected && { expected: report.expected }),
        data: { place: { kind: 'place', place: report.place }, ...report.data },
        related: report.related ?? [],
        broken: [],
        culprits: [],
        suggestions: report.suggestions ?? [],
      },
      report.explains ?? [],
    );
}
