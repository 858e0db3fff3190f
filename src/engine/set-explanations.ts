import type { Decimal } from '../domain/decimal';
import { candidatesFor, SLIP_RANK, UNNAMED_RANK } from './candidates';
import { costOf } from './costs';
import { exchangedSuspect, isExchange } from './exchanges';
import type { Explanation, Suspect } from './explanation';
import { supportOf } from './reach';
import type { RelationAt } from './relation-at';
import type { CellSet } from './search-sets';
import { gridOf, type Problem } from './solve';
import { withoutGridEnd } from './suspects';

/**
 * Tells the smallest sets of cells that explain a block. Where each set takes one cell from
 * each of several groups, those are several faults, one finding each; two cells of a column
 * that hold each other's figure are one fault, and so are sets that cannot be taken apart.
 */
export function explainBySets(
  problem: Problem,
  block: readonly RelationAt[],
  sets: readonly CellSet[],
  exact: boolean,
): Explanation[] {
  const cut = exact ? {} : { approximate: true as const };
  const relations = block.map((relation) => ({ problem, relation }));
  const exchanges = sets.filter(
    ({ cells: [one, other, third] }) =>
      third === undefined && other !== undefined && isExchange(problem, block, one!, other),
  );
  if (exchanges.length > 0)
    return [
      {
        relations,
        suspects: suspectsOf(exchanges, (cell, { cells }) =>
          exchangedSuspect(
            problem,
            cell,
            cells.find((other) => other !== cell)!,
          ),
        ),
        together: true,
        ...cut,
      },
    ];
  const cheapest = leastCost(problem, sets);
  const suspect = (cell: number, set: CellSet): Suspect => suspectOf(problem, cell, set);
  const positions = positionsOf(cheapest);
  if (!positions)
    return [{ relations, suspects: suspectsOf(cheapest, suspect), together: true, ...cut }];
  const open = new Set(block);
  return positions
    .sort((one, other) => one[0]! - other[0]!)
    .map((cells, i): Explanation => {
      const own = block.filter((relation) => {
        const support = supportOf(problem, relation);
        const isLast = i === positions.length - 1;
        return open.has(relation) && (isLast || cells.some((cell) => support.has(cell)));
      });
      for (const relation of own) open.delete(relation);
      const told = own.length > 0 ? own : touching(problem, block, cells);
      const suspects = cells.map((cell) =>
        suspect(
          cell,
          cheapest.find((set) => set.cells.includes(cell))!,
        ),
      );
      return {
        relations: told.map((relation) => ({ problem, relation })),
        suspects: suspects.sort((one, other) => one.implausibility - other.implausibility),
        ...cut,
      };
    });
}

function touching(
  problem: Problem,
  block: readonly RelationAt[],
  cells: readonly number[],
): readonly RelationAt[] {
  const found = block.filter((relation) => {
    const support = supportOf(problem, relation);
    return cells.some((cell) => support.has(cell));
  });
  return found.length > 0 ? found : block;
}

/** Each cell once, with the first set in which it stands. */
function suspectsOf(
  sets: readonly CellSet[],
  toSuspect: (cell: number, set: CellSet) => Suspect,
): Suspect[] {
  const found = new Map<number, Suspect>();
  for (const set of sets)
    for (const cell of set.cells) if (!found.has(cell)) found.set(cell, toSuspect(cell, set));
  return [...found.values()];
}

function leastCost(problem: Problem, sets: readonly CellSet[]): CellSet[] {
  const costs = sets.map(({ cells }) =>
    cells.reduce((sum, cell) => sum + costOf(problem.facts.facts.at(cell)!), 0),
  );
  const least = Math.min(...costs);
  return sets.filter((_, i) => costs[i] === least);
}

/**
 * Groups of cells such that the sets are just the ways to take one cell of each; undefined
 * where the sets do not come apart like that.
 */
function positionsOf(sets: readonly CellSet[]): number[][] | undefined {
  const cells = [...new Set(sets.flatMap((set) => set.cells))];
  const together = new Set(
    sets.flatMap((set) => set.cells.flatMap((one) => set.cells.map((two) => `${one},${two}`))),
  );
  const positions: number[][] = [];
  for (const cell of cells) {
    // Cells of one group stand in for each other: they never occur together.
    const group = positions.find((others) =>
      others.every((other) => !together.has(`${cell},${other}`)),
    );
    if (group) group.push(cell);
    else positions.push([cell]);
  }
  const ways = positions.reduce((product, group) => product * group.length, 1);
  return ways === sets.length && positions.length === sets[0]!.cells.length ? positions : undefined;
}

function suspectOf(problem: Problem, cell: number, { spans, values }: CellSet): Suspect {
  const { decimals } = gridOf(problem, cell);
  const { low, high } = spans.get(cell)!;
  const satisfying = { low: low.shifted(-decimals), high: high.shifted(-decimals) };
  const candidates = low.equals(high)
    ? candidatesFor(problem, cell, satisfying)
    : slipsAmong(problem, cell, satisfying, values.get(cell)!);
  const [likely] = candidates;
  return {
    problem,
    index: cell,
    cost: costOf(problem.facts.facts.at(cell)!),
    satisfying: withoutGridEnd(problem, cell, satisfying),
    candidates,
    implausibility: likely ? SLIP_RANK[likely.slip] : UNNAMED_RANK,
  };
}

/** Of values that fit only together with others, one that a slip explains is worth naming if it is alone. */
function slipsAmong(
  problem: Problem,
  cell: number,
  satisfying: { readonly low: Decimal; readonly high: Decimal },
  witness: Decimal,
): Suspect['candidates'] {
  const found = candidatesFor(problem, cell, satisfying).filter(({ value }) =>
    value.equals(witness),
  );
  return found.length === 1 ? found : [];
}
