import type { Severity } from '../../domain/severity';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** This severity and the graver ones. */
export function severitiesFrom(lowest: Severity): Severity[] {
  const all = Object.keys(GRAVITY) as Severity[];
  return all.filter((severity) => GRAVITY[severity] <= GRAVITY[lowest]);
}
