import { formatPlace } from '../domain/address';
import type { Finding } from '../domain/finding';
import type { Severity } from '../domain/severity';
import type { Mark } from '../ports/annotation';
import type { UndoStep, WorkbookPort } from '../ports/workbook-port';

const GRAVITY: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Marks the place of every finding; where several share one, the gravest shows. Throws WorkbookError. */
export async function markFindings(
  port: WorkbookPort,
  findings: readonly Finding[],
): Promise<UndoStep> {
  return port.mark(marksOf(findings));
}

/** One mark for each place. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, severity } of findings) {
    const key = formatPlace(place);
    const present = marks.get(key);
    if (!present || GRAVITY[present.severity] < GRAVITY[severity])
      marks.set(key, { severity, place });
  }
  return [...marks.values()];
}
