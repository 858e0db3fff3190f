import type { FactTable } from '../domain/fact';
import { definitionAt, followersOf } from './follow';
import type { RelationAt } from './relation-at';
import { factsOfRelation, isFactOf, isRowPattern, totalRowOf } from './relations-of-table';
import type { Problem } from './solve';

/** Every cell behind a relation: its own and those that its live formulas are computed from, blanks included. */
export function reachOf(problem: Problem, relation: RelationAt): Set<number> {
  const { facts, definitions } = problem;
  const reach = new Set<number>();
  const visit = (index: number): void => {
    if (reach.has(index)) return;
    reach.add(index);
    for (const input of definitionAt(definitions, index)?.inputs ?? []) visit(input);
  };
  for (const index of factsOfRelation(facts, relation)) visit(index);
  return reach;
}

/** The constants behind a relation: what may be wrong when it fails. */
export function supportOf(problem: Problem, relation: RelationAt): ReadonlySet<number> {
  const supports = supportsOf(problem);
  const found = supports.get(relation);
  if (found) return found;
  const support = new Set<number>();
  for (const index of reachOf(problem, relation))
    if (isConstant(problem.facts, index)) support.add(index);
  supports.set(relation, support);
  return support;
}

function isConstant({ facts }: FactTable, index: number): boolean {
  const fact = facts.at(index);
  return fact !== undefined && fact.standing !== 'live';
}

/** Rows beyond which nobody lists what a sum adds up. */
const WIDE = 100;

/** Whether a relation rests on a sum over so many rows that its cells are better asked one by one. */
export function isWide({ facts }: Problem, { pattern, row }: RelationAt): boolean {
  if (pattern.kind === 'link') return false;
  const at = isRowPattern(pattern) ? row : totalRowOf(facts, pattern);
  return facts.sums.some(({ total, terms }) => total === at && terms.length > WIDE);
}

/** Whether a constant is behind a relation: what supportOf lists, asked from the other end. */
export function isBehind(problem: Problem, relation: RelationAt, index: number): boolean {
  if (!isConstant(problem.facts, index)) return false;
  const { facts, relations, definitions } = problem;
  for (const follower of followersOf(facts, relations, definitions, index))
    if (isFactOf(facts, relation, follower)) return true;
  return false;
}

/** Whether two sets share a member. */
export function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const index of small) if (large.has(index)) return true;
  return false;
}

/** While one problem is solved the same is asked again and again. */
const known = new WeakMap<Problem, WeakMap<RelationAt, ReadonlySet<number>>>();

function supportsOf(problem: Problem): WeakMap<RelationAt, ReadonlySet<number>> {
  let found = known.get(problem);
  if (!found) known.set(problem, (found = new WeakMap<RelationAt, ReadonlySet<number>>()));
  return found;
}
