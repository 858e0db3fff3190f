import { factsOfRelation } from './relations-of-table';
import type { RelationAt } from './relation-at';
import type { Problem } from './solve';

/** Every cell behind a relation: its own and those that its live formulas are computed from, blanks included. */
export function reachOf(problem: Problem, relation: RelationAt): Set<number> {
  const { facts, definitions } = problem;
  const reach = new Set<number>();
  const visit = (index: number): void => {
    if (reach.has(index)) return;
    reach.add(index);
    const definition = definitions.of(index) ?? definitions.ofBlank(index);
    for (const input of definition?.inputs ?? []) visit(input);
  };
  for (const index of factsOfRelation(facts, relation)) visit(index);
  return reach;
}

/** The constants behind a relation: what may be wrong when it fails. */
export function supportOf(problem: Problem, relation: RelationAt): Set<number> {
  const support = new Set<number>();
  for (const index of reachOf(problem, relation)) {
    const fact = problem.facts.facts.at(index);
    if (fact && fact.standing !== 'live') support.add(index);
  }
  return support;
}

/** Whether two sets share a member. */
export function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const index of small) if (large.has(index)) return true;
  return false;
}
