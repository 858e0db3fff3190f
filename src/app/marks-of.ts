import { formatPlace } from '../domain/address';
import type { Finding } from '../domain/finding';
import type { Severity } from '../domain/severity';
import type { Mark } from '../ports/annotation';

const GRAVITY: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** One mark for each place; where several findings share one, the gravest shows. */
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
