import type { Finding } from '../domain/finding';
import type { Severity } from '../domain/severity';

const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors first; within a severity from top to bottom, as a reader goes through a table. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      SEVERITY_ORDER[one.severity] - SEVERITY_ORDER[other.severity] ||
      one.place.sheet.localeCompare(other.place.sheet) ||
      one.place.range.top - other.place.range.top ||
      one.place.range.left - other.place.range.left ||
      one.ruleId.localeCompare(other.ruleId),
  );
}
