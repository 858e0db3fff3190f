import { costOf } from './costs';
import { evaluate } from './evaluate';
import type { Explanation, Suspect } from './explanation';
import { supportOf } from './reach';
import type { RelationAt } from './relation-at';
import { figureFor, relationsBehind, type Problem } from './solve';
import { suppose } from './suppose';

/**
 * Two typed figures of a column that agree with all their relations, and with these, once they
 * change places: somebody slipped by a row.
 */
export function isExchange(
  problem: Problem,
  relations: readonly RelationAt[],
  one: number,
  other: number,
): boolean {
  const { facts } = problem;
  const width = facts.table.columns.length;
  if (one === other || one % width !== other % width) return false;
  const figures = new Map([
    [one, figureFor(problem, one, facts.facts.at(other)!.quantity.value)],
    [other, figureFor(problem, other, facts.facts.at(one)!.quantity.value)],
  ]);
  const supposed = suppose(problem.reported, problem.relations, problem.definitions, figures);
  return [...relations, ...relationsBehind(problem, one), ...relationsBehind(problem, other)].every(
    (relation) => (evaluate(facts, relation, supposed) ?? 0) === 0,
  );
}

/** A cell that should hold the figure of the other. */
export function exchangedSuspect(problem: Problem, cell: number, other: number): Suspect {
  const { facts } = problem.facts;
  const { value } = facts.at(other)!.quantity;
  return {
    problem,
    index: cell,
    cost: costOf(facts.at(cell)!),
    satisfying: { low: value, high: value },
    implausibility: 0,
    candidates: [{ value, slip: 'rows-exchanged' }],
  };
}

/** Mistakes that were found apart, because each row tells its own, and are one exchange. */
export function mergeExchanges(explanations: readonly Explanation[]): Explanation[] {
  const cells = new Map(explanations.map((one) => [one, cellsOf(one)]));
  const merged = new Set<Explanation>();
  const found = new Map<Explanation, Explanation>();
  explanations.forEach((one, i) => {
    if (merged.has(one)) return;
    for (const other of explanations.slice(i + 1)) {
      if (merged.has(other)) continue;
      const exchange = exchangeOf(one, other, cells);
      if (!exchange) continue;
      found.set(one, exchange);
      merged.add(one).add(other);
      return;
    }
  });
  return explanations.flatMap((one) => found.get(one) ?? (merged.has(one) ? [] : [one]));
}

function exchangeOf(
  one: Explanation,
  other: Explanation,
  cells: ReadonlyMap<Explanation, readonly number[]>,
): Explanation | undefined {
  if (isSameExchange(one, other))
    return { ...one, relations: [...one.relations, ...other.relations] };
  if (one.together || other.together) return undefined;
  const problem = one.relations[0]?.problem;
  if (!problem || other.relations[0]?.problem !== problem) return undefined;
  const relations = [...one.relations, ...other.relations];
  const failing = relations.map(({ relation }) => relation);
  const width = problem.facts.table.columns.length;
  for (const first of cells.get(one)!)
    for (const second of cells.get(other)!) {
      // Nearly all pairs are told apart by their columns or by holding the same figure.
      if (first % width !== second % width || isSameFigure(problem, first, second)) continue;
      if (!isExchange(problem, failing, first, second)) continue;
      return {
        relations,
        suspects: [
          exchangedSuspect(problem, first, second),
          exchangedSuspect(problem, second, first),
        ],
        together: true,
      };
    }
  return undefined;
}

/** Whether two rows, each for itself, led to the same two cells. */
function isSameExchange(one: Explanation, other: Explanation): boolean {
  return (
    isExchanged(one) &&
    isExchanged(other) &&
    one.suspects.every(({ problem, index }) =>
      other.suspects.some((same) => same.problem === problem && same.index === index),
    )
  );
}

/** Whether just two cells are accused, each of holding the other's figure. */
export function isExchanged({ suspects, together }: Explanation): boolean {
  return (
    together === true &&
    suspects.length === 2 &&
    suspects.every(({ candidates }) => candidates[0]?.slip === 'rows-exchanged')
  );
}

/** A sum over many rows says nothing of which two of them were exchanged. */
const FEW_CELLS = 40;

/** The constants behind what an explanation explains. */
function cellsOf({ relations }: Explanation): number[] {
  const cells = new Set<number>();
  for (const { problem, relation } of relations) {
    const support = supportOf(problem, relation);
    if (support.size <= FEW_CELLS) for (const cell of support) cells.add(cell);
  }
  return [...cells];
}

function isSameFigure({ facts }: Problem, one: number, other: number): boolean {
  return facts.facts.at(one)!.quantity.value.equals(facts.facts.at(other)!.quantity.value);
}
