import type { Severity } from '../../domain/severity';
import type { FindingReport } from './check-report';
import { groupBy } from './group-by';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that say the same of different cells, together; the gravest first. */
export function kindsOfFindings(findings: readonly FindingReport[]): FindingReport[][] {
  const kinds = groupBy(
    findings,
    ({ ruleId, messageId, severity }) => `${ruleId}/${messageId}/${severity}`,
  );
  const gravity = ([first]: readonly FindingReport[]): number =>
    GRAVEST_FIRST.indexOf(first!.severity);
  return [...kinds.values()].sort((one, other) => gravity(one) - gravity(other));
}
