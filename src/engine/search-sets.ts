import { evaluate } from './evaluate';
import { trySet, type Effort, type Span } from './free-cells';
import { supportOf } from './reach';
import type { RelationAt } from './relation-at';
import { relationKey } from './relations-of-table';
import { relationsBehind } from './followers';
import type { Problem } from './solve';
import type { Decimal } from '../domain/decimal';

/** Cells that together explain a block, with values that do and the spans within which such values lie. */
export interface CellSet {
  /** Ascending. */
  readonly cells: readonly number[];
  readonly values: ReadonlyMap<number, Decimal>;
  readonly spans: ReadonlyMap<number, Span>;
}

export interface SetSearchResult {
  /** All sets of the smallest size; empty where none was found up to the largest size. */
  readonly sets: readonly CellSet[];
  /** Whether nothing was cut short: then these are all there are. */
  readonly exact: boolean;
}

/** Sets of more cells than this are not looked for at once. */
const LARGEST_SET = 3;

/**
 * The smallest sets of cells whose change makes a block of failing relations hold without
 * breaking others (Fellegi–Holt). Sets grow only by cells of a conflict: relations that cannot
 * hold together whatever the cells chosen so far are, so one of their own must change as well
 * (Reiter's hitting sets). That leaves out nothing and tries few.
 */
export function searchSets(
  problem: Problem,
  failing: readonly RelationAt[],
  effort: Effort,
): SetSearchResult {
  let exact = true;
  let open: readonly (readonly number[])[] = [[]];
  const tried = new Set<string>();
  for (let size = 1; size <= LARGEST_SET; size++) {
    const grown: number[][] = [];
    const sets: CellSet[] = [];
    for (const cells of open) {
      const conflict = findConflictOf(problem, cells, failing, effort);
      if (!conflict) {
        exact = false;
        continue;
      }
      for (const cell of cellsOf(problem, conflict)) {
        if (cells.includes(cell)) continue;
        const next = [...cells, cell].sort((one, other) => one - other);
        const key = next.join();
        if (tried.has(key)) continue;
        tried.add(key);
        const verdict = trySet(problem, next, requiredOf(problem, next, failing), effort);
        if (verdict.kind === 'possible')
          sets.push({ cells: next, values: verdict.values, spans: verdict.spans });
        else {
          if (verdict.kind === 'unknown') exact = false;
          grown.push(next);
        }
        if (effort.left <= 0) return { sets, exact: false };
      }
    }
    if (sets.length > 0) return { sets, exact };
    open = grown;
  }
  return { sets: [], exact: false };
}

/** What must hold once these cells have changed: what fails now and all that they move. */
function requiredOf(
  problem: Problem,
  cells: readonly number[],
  failing: readonly RelationAt[],
): RelationAt[] {
  const required = new Map<string, RelationAt>();
  for (const relation of failing) required.set(relationKey(problem.relations, relation), relation);
  for (const cell of cells)
    for (const relation of relationsBehind(problem, cell))
      required.set(relationKey(problem.relations, relation), relation);
  return [...required.values()];
}

/**
 * Relations that cannot all hold while only these cells change, as few as possible;
 * undefined where that could not be shown.
 */
function findConflictOf(
  problem: Problem,
  cells: readonly number[],
  failing: readonly RelationAt[],
  effort: Effort,
): readonly RelationAt[] | undefined {
  if (cells.length === 0)
    return smallest(
      problem,
      failing.map((relation) => [relation]),
    );
  const required = requiredOf(problem, cells, failing);
  const untouched = failing.filter((relation) => {
    const support = supportOf(problem, relation);
    return !cells.some((cell) => support.has(cell));
  });
  if (untouched.length > 0)
    return smallest(
      problem,
      untouched.map((relation) => [relation]),
    );
  let conflict = required;
  // Those that fail now are the likeliest to stay in conflict: try to do without the others first.
  const { facts, reported } = problem;
  const byRelevance = [...required].sort(
    (one, other) =>
      Math.abs(evaluate(facts, one, reported) ?? 0) -
      Math.abs(evaluate(facts, other, reported) ?? 0),
  );
  for (const relation of byRelevance) {
    if (effort.left <= 0) return undefined;
    const without = conflict.filter((one) => one !== relation);
    const verdict = trySet(problem, cells, without, effort);
    if (verdict.kind === 'impossible') conflict = without;
  }
  return conflict;
}

function smallest(
  problem: Problem,
  conflicts: readonly (readonly RelationAt[])[],
): readonly RelationAt[] | undefined {
  let best: readonly RelationAt[] | undefined;
  let least = Infinity;
  for (const conflict of conflicts) {
    const size = cellsOf(problem, conflict).length;
    if (size >= least) continue;
    best = conflict;
    least = size;
  }
  return best;
}

/** The constants behind these relations. */
function cellsOf(problem: Problem, relations: readonly RelationAt[]): number[] {
  const cells = new Set<number>();
  for (const relation of relations)
    for (const cell of supportOf(problem, relation)) cells.add(cell);
  return [...cells];
}
