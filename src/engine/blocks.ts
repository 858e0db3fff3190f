import { isBehind, isWide, overlaps, supportOf } from './reach';
import type { RelationAt } from './relation-at';
import type { Problem } from './solve';

/** Failing relations that share a constant, directly or through live formulas. */
export function blocksOf(problem: Problem, failing: readonly RelationAt[]): RelationAt[][] {
  const blocks = new GrowingBlocks(problem);
  for (const relation of failing) blocks.add(relation);
  return blocks.all;
}

interface Block {
  readonly relations: readonly RelationAt[];
  /** Those over so many rows that cells are asked whether they are behind them. */
  readonly wide: readonly RelationAt[];
}

/** Found by their cells: of many relations that fail, nearly all have nothing in common. */
class GrowingBlocks {
  private readonly blocks: Block[] = [];
  /** By constant, the block whose narrow relations rest on it. */
  private readonly byCell = new Map<number, Block>();

  constructor(private readonly problem: Problem) {}

  get all(): RelationAt[][] {
    return this.blocks.map(({ relations }) => [...relations]);
  }

  add(relation: RelationAt): void {
    const wide = isWide(this.problem, relation);
    const cells = wide ? undefined : supportOf(this.problem, relation);
    const touched = cells ? this.blocksOfNarrow(cells) : this.blocksOfWide(relation);
    const parts = this.blocks.filter((block) => touched.has(block));
    const block: Block = {
      relations: [...parts.flatMap(({ relations }) => relations), relation],
      wide: [...parts.flatMap((part) => part.wide), ...(wide ? [relation] : [])],
    };
    for (const part of parts) this.blocks.splice(this.blocks.indexOf(part), 1);
    this.blocks.push(block);
    if (parts.length > 0)
      for (const [cell, owner] of this.byCell) if (touched.has(owner)) this.byCell.set(cell, block);
    for (const cell of cells ?? []) this.byCell.set(cell, block);
  }

  private blocksOfNarrow(cells: ReadonlySet<number>): Set<Block> {
    const found = new Set<Block>();
    for (const cell of cells) {
      const owner = this.byCell.get(cell);
      if (owner) found.add(owner);
    }
    for (const block of this.blocks) {
      if (found.has(block)) continue;
      const isShared = (relation: RelationAt): boolean => {
        for (const cell of cells) if (isBehind(this.problem, relation, cell)) return true;
        return false;
      };
      if (block.wide.some(isShared)) found.add(block);
    }
    return found;
  }

  private blocksOfWide(relation: RelationAt): Set<Block> {
    const found = new Set<Block>();
    for (const [cell, owner] of this.byCell)
      if (!found.has(owner) && isBehind(this.problem, relation, cell)) found.add(owner);
    for (const block of this.blocks) {
      const isShared = (other: RelationAt): boolean =>
        overlaps(supportOf(this.problem, relation), supportOf(this.problem, other));
      if (!found.has(block) && block.wide.some(isShared)) found.add(block);
    }
    return found;
  }
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
