import { useState } from 'react';
import type { Finding } from '../../../../domain/finding';
import type { Severity } from '../../../../domain/severity';

/** Worst first: the order of groups and filter buttons. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface SeverityFilter {
  /** All findings by severity, whatever is shown. */
  readonly groups: Readonly<Record<Severity, readonly Finding[]>>;
  readonly isShown: (severity: Severity) => boolean;
  readonly toggle: (severity: Severity) => void;
}

export function useSeverityFilter(findings: readonly Finding[]): SeverityFilter {
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  return {
    groups: groupBySeverity(findings),
    isShown: (severity) => !hidden.has(severity),
    toggle: (severity) =>
      setHidden((before) => {
        const after = new Set(before);
        if (!after.delete(severity)) after.add(severity);
        return after;
      }),
  };
}

export function groupBySeverity(
  findings: readonly Finding[],
): Readonly<Record<Severity, readonly Finding[]>> {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return groups;
}
