/**
 * error: cannot be right; warning: should be looked at; info: worth knowing, not wrong.
 */
export type Severity = 'error' | 'warning' | 'info';

/** How many there are of each. */
export function countSeverities(
  items: Iterable<{ readonly severity: Severity }>,
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}
