import { evaluate } from './evaluate';
import type { Explanation } from './explanation';
import type { Figure } from './figure';
import { relationsBehind } from './followers';
import type { RelationAt } from './relation-at';
import { relationKey } from './relations-of-table';
import { figureFor, type Problem } from './solve';
import { suppose } from './suppose';

interface Repair {
  readonly index: number;
  readonly figure: Figure;
  /** Relations that it changes. */
  readonly behind: ReadonlySet<string>;
}

/**
 * What explanations account for: relations that hold once every accused cell holds what it should,
 * and, where that is not known to one value, all that runs through the accused cell.
 */
export class Symptoms {
  private readonly repairs: Repair[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly problem: Problem) {}

  add({ suspects: [first, rival] }: Explanation): void {
    if (!first) return;
    const { problem } = this;
    const behind = relationsBehind(problem, first.index).map((one) => this.keyOf(one));
    const [repair, other] = first.candidates;
    if (repair && !other && !rival)
      this.repairs.push({
        index: first.index,
        figure: figureFor(problem, first.index, repair.value),
        behind: new Set(behind),
      });
    else for (const key of behind) this.told.add(key);
  }

  /** Of these relations the ones that still fail. */
  without(relations: readonly RelationAt[]): RelationAt[] {
    const { facts, reported, definitions, relations: all } = this.problem;
    const keyed = relations.map((relation) => ({ relation, key: this.keyOf(relation) }));
    const open = keyed.filter(({ key }) => !this.told.has(key));
    const repairs = this.repairs.filter(({ behind }) => open.some(({ key }) => behind.has(key)));
    const repaired = suppose(
      reported,
      all,
      definitions,
      new Map(repairs.map(({ index, figure }) => [index, figure])),
    );
    return open.flatMap(({ relation }) =>
      (evaluate(facts, relation, repaired) ?? 0) === 0 ? [] : [relation],
    );
  }

  private keyOf(relation: RelationAt): string {
    return relationKey(this.problem.relations, relation);
  }
}
