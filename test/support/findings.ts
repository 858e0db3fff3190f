import { formatRange } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createStatements, type StatementTable } from './statements';

/** Everything that all rules find in figures quoted from a plan. */
export function findingsIn(...lists: readonly StatementTable[]): readonly Finding[] {
  const { snapshot, tables } = createStatements(...lists);
  return check(snapshot, tables, rules).findings;
}

/** `error impossible-bound C11` */
export function inShort({ severity, ruleId, place }: Finding): string {
  return `${severity} ${ruleId} ${formatRange(place.range)}`;
}
