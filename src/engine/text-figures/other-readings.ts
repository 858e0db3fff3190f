import { evaluate } from '../evaluate';
import { relationsBehind } from '../followers';
import type { RelationAt } from '../relation-at';
import { supposeAt, type Problem } from '../solve';
import type { Valuation } from '../valuation';

/**
 * Texts that their column decided, although with their other reading everything through them would
 * hold that does not: then it is somebody else's to decide.
 */
export function textsBetterReadOtherwise(
  problem: Problem,
  broken: readonly RelationAt[],
): readonly number[] {
  const { facts } = problem;
  if (!facts.texts || broken.length === 0) return [];
  return [...facts.texts.touched].filter((index) => {
    const [, ...others] = facts.facts.at(index)?.text?.readings ?? [];
    if (others.length === 0) return false;
    const behind = relationsBehind(problem, index);
    const holdsAll = (figures: Valuation): boolean =>
      behind.every((relation) => (evaluate(facts, relation, figures) ?? 0) === 0);
    return (
      !holdsAll(problem.reported) &&
      others.some((value) => holdsAll(supposeAt(problem, index, value)))
    );
  });
}
