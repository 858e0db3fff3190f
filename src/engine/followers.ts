import { Decimal } from '../domain/decimal';
import type { RelationAt } from './relation-at';
import { isFactOf, relationKey, relationsThrough } from './relations-of-table';
import { figureFor, type Problem } from './solve';
import { suppose } from './suppose';

interface Known {
  readonly moved: Map<number, ReadonlySet<number>>;
  readonly behind: Map<number, readonly RelationAt[]>;
}

/** The same cells are asked about again and again while one problem is solved. */
const known = new WeakMap<Problem, Known>();

function knownOf(problem: Problem): Known {
  let found = known.get(problem);
  if (!found) known.set(problem, (found = { moved: new Map(), behind: new Map() }));
  return found;
}

/** The cell itself and every live formula that follows it. */
export function movedBy(problem: Problem, cell: number): ReadonlySet<number> {
  const { moved } = knownOf(problem);
  let found = moved.get(cell);
  if (!found) {
    const { quantity } = problem.facts.facts.at(cell)!;
    // Any other value shows along which formulas a change runs.
    const other = figureFor(problem, cell, quantity.value.plus(Decimal.integer(7919)));
    const { reported, relations, definitions } = problem;
    found = new Set(suppose(reported, relations, definitions, new Map([[cell, other]])).changed);
    moved.set(cell, found);
  }
  return found;
}

/** Every relation whose outcome another value of this cell could change. */
export function relationsBehind(problem: Problem, cell: number): readonly RelationAt[] {
  const { behind } = knownOf(problem);
  let found = behind.get(cell);
  if (!found) {
    const { facts, relations } = problem;
    const byKey = new Map<string, RelationAt>();
    for (const fact of movedBy(problem, cell))
      for (const relation of relationsThrough(facts, relations, fact))
        byKey.set(relationKey(relations, relation), relation);
    behind.set(cell, (found = [...byKey.values()]));
  }
  return found;
}

/** Whether a cell stands in a relation and no live formula in it follows that cell. */
export function isAloneIn(problem: Problem, cell: number, relation: RelationAt): boolean {
  const { facts } = problem;
  if (!isFactOf(facts, relation, cell)) return false;
  for (const index of movedBy(problem, cell))
    if (index !== cell && isFactOf(facts, relation, index)) return false;
  return true;
}

export function movesAny(
  { facts }: Problem,
  relation: RelationAt,
  moved: Iterable<number>,
): boolean {
  for (const index of moved) if (isFactOf(facts, relation, index)) return true;
  return false;
}
