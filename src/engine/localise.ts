import type { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import { columnOf, rowOf, type Standing } from '../domain/fact';
import { includes, type Interval } from '../domain/interval';
import { relationComputedBy } from './definitions';
import { evaluate, type RelationAt } from './evaluate';
import { factsOfRelation, relationKey } from './relations-of-table';
import { figureFor, relationsBehind, gridOf, solveFor, supposeAt, type Problem } from './solve';
import { slipsInto } from './slips';
import { computeInRow, suppose } from './suppose';
import type { Figure } from './figure';

/**
 * Names the cells whose change makes failing relations hold (Fellegi–Holt: as few
 * cells as possible, the cheapest first). A live formula is no candidate; it follows.
 */
export interface Explanation {
  /** The relations that this explains. */
  readonly relations: readonly RelationAt[];
  /** Every single cell that explains them at the least cost, likeliest first; empty where none does. */
  readonly suspects: readonly Suspect[];
}

export interface Suspect {
  readonly index: number;
  readonly cost: number;
  /** All values of the cell with which everything holds; without ends where they form no interval. */
  readonly satisfying: Interval;
  /** How well the repair fits what need not hold but usually does; lower is likelier. */
  readonly implausibility: number;
  /** The likely right values; one that is alone may be offered as a fix. */
  readonly candidates: readonly { readonly value: Decimal; readonly slip: Slip }[];
}

/** Cost of accusing a cell (spec: a constant in place of a formula is the likeliest culprit). */
const COST = { overwritten: 1, typed: 2, deviating: 4 } as const;

/** Beyond this many cells a column sum alone accuses its total row only. */
const SEARCH_LIMIT = 400;

export function localise(problem: Problem, failing: readonly RelationAt[]): Explanation[] {
  const whole = blocksOf(problem, failing);
  return whole.flatMap((block) => explainBlock(problem, block));
}

/** One cell for the whole block if there is one; else row by row; else relation by relation. */
function explainBlock(problem: Problem, block: readonly RelationAt[]): Explanation[] {
  const suspects = findSuspects(problem, block, 'all-hold');
  if (suspects.length > 0) return [{ relations: block, suspects }];

  const explanations: Explanation[] = [];
  const rest: RelationAt[] = [];
  for (const group of groupsByRow(problem, block)) {
    const open = withoutSymptoms(problem, group, explanations);
    if (open.length === 0) continue;
    const own = findSuspects(problem, open, 'rows-hold');
    if (own.length > 0) explanations.push({ relations: open, suspects: own });
    else rest.push(...open);
  }
  for (const relation of withoutSymptoms(problem, rest, explanations)) {
    const alone = findSuspects(problem, [relation], 'others-unchanged');
    explanations.push({ relations: [relation], suspects: alone });
  }
  return explanations;
}

/**
 * The relations that still fail once every accused cell holds what it should. Where that
 * is not known to one value, all that runs through the accused cell counts as its symptom.
 */
function withoutSymptoms(
  problem: Problem,
  relations: readonly RelationAt[],
  explanations: readonly Explanation[],
): RelationAt[] {
  const repairs = new Map<number, Figure>();
  const symptoms = new Set<string>();
  for (const { suspects } of explanations) {
    const [first, rival] = suspects;
    if (!first) continue;
    const [repair, other] = first.candidates;
    if (repair && !other && !rival)
      repairs.set(first.index, figureFor(problem, first.index, repair.value));
    else
      for (const relation of relationsBehind(problem, first.index))
        symptoms.add(relationKey(problem.relations, relation));
  }
  const repaired = suppose(problem.reported, problem.relations, problem.definitions, repairs);
  return relations.filter(
    (relation) =>
      !symptoms.has(relationKey(problem.relations, relation)) &&
      (evaluate(problem.facts, relation, repaired) ?? 0) !== 0,
  );
}

/** Failing relations that share a constant, directly or through live formulas. */
function blocksOf(problem: Problem, failing: readonly RelationAt[]): RelationAt[][] {
  const blocks: { relations: RelationAt[]; support: Set<number> }[] = [];
  for (const relation of failing) {
    const merged = { relations: [relation], support: new Set(supportOf(problem, relation)) };
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i]!;
      if (!overlap(block.support, merged.support)) continue;
      merged.relations.unshift(...block.relations);
      for (const index of block.support) merged.support.add(index);
      blocks.splice(i, 1);
    }
    blocks.push(merged);
  }
  return blocks.map((block) => block.relations);
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const index of small) if (large.has(index)) return true;
  return false;
}

/** Every cell behind a relation: its own and those that its live formulas are computed from, blanks included. */
export function reachOf(problem: Problem, relation: RelationAt): Set<number> {
  const { facts, definitions } = problem;
  const reach = new Set<number>();
  const visit = (index: number): void => {
    if (reach.has(index)) return;
    reach.add(index);
    const definition = definitions.of(index) ?? definitions.ofBlank(index);
    if (!definition) return;
    const row = Math.floor(index / facts.table.columns.length);
    for (const input of factsOfRelation(facts, { pattern: definition, row })) visit(input);
  };
  for (const index of factsOfRelation(facts, relation)) visit(index);
  return reach;
}

/** The constants behind a relation: what may be wrong when it fails. */
function supportOf(problem: Problem, relation: RelationAt): Set<number> {
  const support = new Set<number>();
  for (const index of reachOf(problem, relation)) {
    const fact = problem.facts.facts[index];
    if (fact && fact.standing !== 'live') support.add(index);
  }
  return support;
}

/** Groups within one unit row come first; relations of the total row form one last group. */
function groupsByRow(problem: Problem, block: readonly RelationAt[]): RelationAt[][] {
  const groups = new Map<number, RelationAt[]>();
  for (const relation of block) {
    const group = groups.get(relation.row);
    if (group) group.push(relation);
    else groups.set(relation.row, [relation]);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => order(problem, one) - order(problem, other))
    .map(([, group]) => group);
}

function order(problem: Problem, row: number): number {
  return row === problem.facts.totalIndex ? Number.MAX_SAFE_INTEGER : row;
}

/**
 * - `all-hold`: afterwards every relation that the cell touches holds
 * - `rows-hold`: as before, but relations down the table may still fail (other cells are wrong too)
 * - `others-unchanged`: the asked relations hold and none that held is broken
 */
type Demand = 'all-hold' | 'rows-hold' | 'others-unchanged';

function findSuspects(problem: Problem, failing: readonly RelationAt[], demand: Demand): Suspect[] {
  const suspects: Suspect[] = [];
  for (const index of candidateCells(problem, failing)) {
    const suspect = examine(problem, failing, index, demand);
    if (suspect) suspects.push(suspect);
  }
  if (suspects.length === 0) return [];
  const least = Math.min(...suspects.map((suspect) => suspect.cost));
  return suspects
    .filter((suspect) => suspect.cost === least)
    .map((suspect) => weighed(problem, suspect))
    .sort((one, other) => one.implausibility - other.implausibility);
}

/** Keeps the candidates after which the place grows most like the others, and ranks the suspect by them. */
function weighed(problem: Problem, suspect: Suspect): Suspect {
  const row = Math.floor(suspect.index / problem.facts.table.columns.length);
  const scoreOf = (value: Decimal): number =>
    problem.growth.implausibility(row, supposeAt(problem, suspect.index, value));
  const { low, high } = suspect.satisfying;
  const ends = [low, high].filter((end) => end !== undefined).map(scoreOf);
  const scored = suspect.candidates.map((candidate) => ({
    candidate,
    score: scoreOf(candidate.value),
  }));
  const best = Math.min(...scored.map(({ score }) => score), ...ends);
  const candidates = scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  const inTotalRow = rowOf(problem.facts, suspect.index).role === 'total';
  const slip = candidates[0] ? SLIP_RANK[candidates[0].slip] : UNNAMED_RANK;
  return {
    ...suspect,
    candidates,
    implausibility: best * 100 + slip + (inTotalRow ? 0 : 0.5),
  };
}

/** Constants that lie behind every failing relation: only such a one can explain them all. */
function candidateCells(problem: Problem, failing: readonly RelationAt[]): number[] {
  let common: Set<number> | undefined;
  for (const relation of failing) {
    const support = supportOf(problem, relation);
    common = common ? new Set([...common].filter((index) => support.has(index))) : support;
  }
  const cells = [...(common ?? [])];
  if (cells.length <= SEARCH_LIMIT) return cells;
  return cells.filter((index) => rowOf(problem.facts, index).role === 'total');
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
  const { standing, quantity } = facts.facts[index]!;
  // With the wrong value amidst the fitting ones, some fit only by the chance of whole households.
  if (includes(satisfying, quantity.value))
    return { index, cost: costOf(standing), satisfying: {}, candidates: [], implausibility: 0 };
  const holds = (value: Decimal): boolean => {
    const supposed = supposeAt(problem, index, value);
    return required.every((relation) => (evaluate(facts, relation, supposed) ?? 0) === 0);
  };
  const restored = standing === 'typed' ? undefined : formulaValue(problem, index);
  if (restored && includes(satisfying, restored) && holds(restored))
    return {
      index,
      // The table says which formula belongs there, and with it everything agrees.
      cost: COST.overwritten,
      satisfying: withoutGridEnd(problem, index, satisfying),
      candidates: [restoration(problem, index, restored)],
      implausibility: 0,
    };
  return {
    index,
    cost: costOf(standing),
    satisfying: withoutGridEnd(problem, index, satisfying),
    candidates: candidatesFor(problem, index, satisfying).filter(({ value }) => holds(value)),
    implausibility: 0,
  };
}

function costOf(standing: Standing): number {
  return standing === 'live' ? COST.deviating : COST[standing];
}

/** The largest count that is searched is no bound of what fits. */
function withoutGridEnd(problem: Problem, index: number, { low, high }: Interval): Interval {
  const grid = gridOf(problem, index);
  const isBound = columnOf(problem.facts, index).dimensions.aspect === 'count';
  return { ...(low && { low }), ...(high && !(isBound && high.equals(grid.high)) && { high }) };
}

function isDownTheTable(problem: Problem, relation: RelationAt): boolean {
  return relation.row === problem.facts.totalIndex;
}

function rank(asked: ReadonlySet<string>, problem: Problem, relation: RelationAt): number {
  return asked.has(relationKey(problem.relations, relation)) ? 0 : 1;
}

/** Values that a known slip explains; failing that, the one value that fits, if it is one. */
function candidatesFor(
  problem: Problem,
  index: number,
  satisfying: Interval,
): { value: Decimal; slip: Slip }[] {
  const fact = problem.facts.facts[index]!;
  const wrong = fact.quantity.value;
  const { decimals } = gridOf(problem, index);
  const { low, high } = satisfying;
  if (!low || !high) return [];
  const slips = slipsInto(wrong, decimals, satisfying);
  if (low.equals(high)) return slips.length > 0 ? slips : [{ value: low, slip: 'recomputed' }];
  // Of a figure that only must not be too large or too small, a slip that fits says nothing.
  const grid = gridOf(problem, index);
  return grid.low.lessThan(low) && high.lessThan(grid.high) ? slips : [];
}

/** The formula's result, with the slip that made another of it where there is one. */
function restoration(
  problem: Problem,
  index: number,
  value: Decimal,
): { value: Decimal; slip: Slip } {
  const { quantity, standing } = problem.facts.facts[index]!;
  if (standing === 'deviating') return { value, slip: 'recomputed' };
  const { decimals } = gridOf(problem, index);
  const [named] = slipsInto(quantity.value, decimals, { low: value, high: value });
  return { value, slip: named?.slip ?? 'formula-overwritten' };
}

/** What the table's own formula would give in a cell that holds something else. */
function formulaValue({ facts, relations, reported }: Problem, index: number): Decimal | undefined {
  const formula = columnOf(facts, index).formulaFor?.(rowOf(facts, index));
  if (formula === undefined) return undefined;
  const pattern = relationComputedBy(facts, relations, index, formula);
  if (!pattern) return undefined;
  if (pattern.kind === 'total') return reported.columnSum(pattern.column)?.low;
  const row = Math.floor(index / facts.table.columns.length);
  return computeInRow(facts, pattern, row, reported)?.value;
}

/** A slip that explains the value is likelier than a value that merely fits. */
const SLIP_RANK: Record<Slip, number> = {
  'formula-overwritten': 0,
  'digits-swapped': 1,
  sign: 2,
  'power-of-ten': 2,
  'decimal-comma': 2,
  'digit-missing': 3,
  'digit-extra': 3,
  'rows-exchanged': 3,
  'copied-from-above': 4,
  'copied-from-below': 4,
  'copied-from-left': 4,
  'copied-from-right': 4,
  'digit-wrong': 5,
  recomputed: 15,
};

const UNNAMED_RANK = 20;
