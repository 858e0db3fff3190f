import type { Decimal } from '../domain/decimal';
import { columnOf, rowOf } from '../domain/fact';
import { includes, type Interval } from '../domain/interval';
import type { TableRow } from '../domain/table';
import { candidatesFor, formulaValue, restoration, SLIP_RANK, UNNAMED_RANK } from './candidates';
import { costOf, RESTORED_COST } from './costs';
import { evaluate } from './evaluate';
import type { RelationAt } from './relation-at';
import type { Suspect } from './explanation';
import { isBehind, isWide, supportOf } from './reach';
import { relationKey } from './relations-of-table';
import { gridOf, supposeAt, type Problem } from './solve';
import { solveFor } from './solve-for';
import { relationsBehind } from './followers';

/** Beyond this many cells a column sum alone accuses its total row only. */
const SEARCH_LIMIT = 400;

/**
 * - `all-hold`: afterwards every relation that the cell touches holds
 * - `rows-hold`: as before, but relations down the table may still fail (other cells are wrong too)
 * - `others-unchanged`: the asked relations hold and none that held is broken
 */
export type Demand = 'all-hold' | 'rows-hold' | 'others-unchanged';

/** Every single cell that meets the demand at the least cost, likeliest first. */
export function findSuspects(
  problem: Problem,
  failing: readonly RelationAt[],
  demand: Demand,
): Suspect[] {
  const cells = candidateCells(problem, failing);
  const examined = new Map<number, Suspect>();
  let least = Infinity;
  // Whoever is dearer to accuse than somebody who explains it need not be looked at.
  for (const { index, leastCost } of byLeastCost(problem, cells)) {
    if (leastCost > least) break;
    const suspect = examine(problem, failing, index, demand);
    if (!suspect) continue;
    examined.set(index, suspect);
    least = Math.min(least, suspect.cost);
  }
  const suspects = cells.flatMap((index) => examined.get(index) ?? []);
  if (suspects.length === 0) return [];
  return suspects
    .filter((suspect) => suspect.cost === least)
    .map((suspect) => weighed(problem, suspect))
    .sort((one, other) => one.implausibility - other.implausibility);
}

/** Cells with the least that it can cost to accuse them, the cheapest first. */
function byLeastCost(
  { facts }: Problem,
  cells: readonly number[],
): { readonly index: number; readonly leastCost: number }[] {
  return cells
    .map((index) => {
      const fact = facts.facts.at(index)!;
      // Where a formula belongs it may be restored, whatever stands there.
      const leastCost = fact.standing === 'typed' ? costOf(fact) : RESTORED_COST;
      return { index, leastCost };
    })
    .sort((one, other) => one.leastCost - other.leastCost);
}

/** Keeps the candidates after which the place grows most like the others, and ranks the suspect by them. */
function weighed(problem: Problem, suspect: Suspect): Suspect {
  if (problem.labels?.years.has(suspect.index)) {
    // The figure is right, and so is everything else, once it is said of another year.
    const { value } = problem.facts.facts.at(suspect.index)!.quantity;
    return {
      ...suspect,
      satisfying: {},
      candidates: [{ value, slip: 'year-label' }],
      implausibility: -1,
    };
  }
  const { low, high } = suspect.satisfying;
  const only = low && high?.equals(low) ? low : undefined;
  if (only && suspect.candidates.every(({ value }) => value.equals(only)))
    return {
      ...suspect,
      // Nothing to choose from: asked for only where another cell might be the wrong one, too.
      get implausibility(): number {
        return rankOf(problem, suspect, scoreOf(problem, suspect.index, only));
      },
    };
  const ends = [low, high].filter((end) => end !== undefined);
  const scored = suspect.candidates.map((candidate) => ({
    candidate,
    score: scoreOf(problem, suspect.index, candidate.value),
  }));
  const best = Math.min(
    ...scored.map(({ score }) => score),
    ...ends.map((end) => scoreOf(problem, suspect.index, end)),
  );
  const candidates = scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  return {
    ...suspect,
    candidates,
    implausibility: rankOf(problem, { ...suspect, candidates }, best),
  };
}

/** How unlike the others a place would grow with this value in a cell of its row. */
function scoreOf(problem: Problem, index: number, value: Decimal): number {
  const row = Math.floor(index / problem.facts.table.columns.length);
  return problem.growth.implausibility(row, supposeAt(problem, index, value));
}

/** Growth counts most, then how likely the slip is, then that people slip in rows that are no sums. */
function rankOf(problem: Problem, { index, candidates }: Suspect, score: number): number {
  const slip = candidates[0] ? SLIP_RANK[candidates[0].slip] : UNNAMED_RANK;
  return score * 100 + slip + (isTotal(rowOf(problem.facts, index)) ? 0 : 0.5);
}

/** What a cell that is wrong by itself should hold, so that every relation through it holds. */
export function repairOf(problem: Problem, index: number): Suspect | undefined {
  const { facts, reported } = problem;
  const failing = relationsBehind(problem, index).filter(
    (relation) => (evaluate(facts, relation, reported) ?? 0) !== 0,
  );
  return failing.length === 0 ? undefined : examine(problem, failing, index, 'all-hold');
}

/** Constants that lie behind every failing relation: only such a one can explain them all. */
function candidateCells(problem: Problem, failing: readonly RelationAt[]): number[] {
  const narrow = failing.filter((relation) => !isWide(problem, relation));
  const [first, ...others] = narrow.length > 0 ? narrow : failing;
  let cells = first ? [...supportOf(problem, first)] : [];
  for (const relation of others) {
    const support = supportOf(problem, relation);
    cells = cells.filter((index) => support.has(index));
  }
  if (narrow.length > 0)
    cells = cells.filter((index) =>
      failing.every((one) => narrow.includes(one) || isBehind(problem, one, index)),
    );
  if (cells.length <= SEARCH_LIMIT) return cells;
  return cells.filter((index) => isTotal(rowOf(problem.facts, index)));
}

function examine(
  problem: Problem,
  failing: readonly RelationAt[],
  index: number,
  demand: Demand,
): Suspect | undefined {
  const { facts, reported } = problem;
  const asked = new Set(failing.map((relation) => relationKey(problem.relations, relation)));
  const touched = relationsBehind(problem, index);
  const required = touched.filter((relation) => {
    if (asked.has(relationKey(problem.relations, relation))) return true;
    if (demand === 'all-hold') return true;
    if (demand === 'rows-hold' && isDownTheTable(problem, relation)) return false;
    return evaluate(facts, relation, reported) === 0;
  });
  // The failing ones first: most cells are ruled out by them at once.
  required.sort((one, other) => rank(asked, problem, one) - rank(asked, problem, other));
  const satisfying = solveFor(problem, index, required);
  if (!satisfying) return undefined;
  const fact = facts.facts.at(index)!;
  const { standing, quantity } = fact;
  // With the wrong value amidst the fitting ones, some fit only by the chance of whole households.
  if (includes(satisfying, quantity.value))
    return {
      problem,
      index,
      cost: costOf(fact),
      satisfying: {},
      candidates: [],
      implausibility: 0,
    };
  const { low, high } = satisfying;
  // A value that alone fits was found by trying it.
  const only = low && high?.equals(low) ? low : undefined;
  const holds = (value: Decimal): boolean => {
    if (only) return value.equals(only);
    const supposed = supposeAt(problem, index, value);
    return required.every((relation) => (evaluate(facts, relation, supposed) ?? 0) === 0);
  };
  const restored = standing === 'typed' ? undefined : formulaValue(problem, index);
  if (restored && includes(satisfying, restored) && holds(restored))
    return {
      problem,
      index,
      // The table says which formula belongs there, and with it everything agrees.
      cost: RESTORED_COST,
      satisfying: withoutGridEnd(problem, index, satisfying),
      candidates: [restoration(problem, index, restored)],
      implausibility: 0,
    };
  return {
    problem,
    index,
    cost: costOf(fact),
    satisfying: withoutGridEnd(problem, index, satisfying),
    candidates: candidatesFor(problem, index, satisfying).filter(({ value }) => holds(value)),
    implausibility: 0,
  };
}

/** The largest count that is searched is no bound of what fits. */
export function withoutGridEnd(problem: Problem, index: number, { low, high }: Interval): Interval {
  const grid = gridOf(problem, index);
  const isBound = columnOf(problem.facts, index).dimensions.aspect === 'count';
  const isEnd = (end: Decimal, last: Decimal): boolean => isBound && end.equals(last);
  return {
    ...(low && !(low.sign() < 0 && isEnd(low, grid.low)) && { low }),
    ...(high && !isEnd(high, grid.high) && { high }),
  };
}

/** Relations of total rows and down to them. */
function isDownTheTable(problem: Problem, relation: RelationAt): boolean {
  if (relation.pattern.kind === 'link') return true;
  return isTotal(problem.facts.table.rows[relation.row]!);
}

function isTotal({ role }: TableRow): boolean {
  return role === 'total' || role === 'subtotal';
}

function rank(asked: ReadonlySet<string>, problem: Problem, relation: RelationAt): number {
  return asked.has(relationKey(problem.relations, relation)) ? 0 : 1;
}
