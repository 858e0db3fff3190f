import type { RelationAt } from './relation-at';
import { shareSupport } from './reach';
import type { Problem } from './solve';

/** Failing relations that share a constant, directly or through live formulas. */
export function blocksOf(problem: Problem, failing: readonly RelationAt[]): RelationAt[][] {
  const blocks: RelationAt[][] = [];
  for (const relation of failing) {
    const merged = [relation];
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i]!;
      if (!block.some((one) => merged.some((other) => shareSupport(problem, one, other)))) continue;
      merged.unshift(...block);
      blocks.splice(i, 1);
    }
    blocks.push(merged);
  }
  return blocks;
}

/** Groups within one unit row come first; relations of the total row form one last group. */
export function groupsByRow(problem: Problem, block: readonly RelationAt[]): RelationAt[][] {
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
  const { role } = problem.facts.table.rows[row]!;
  return role === 'total' ? Number.MAX_SAFE_INTEGER : role === 'subtotal' ? row + 1e9 : row;
}
