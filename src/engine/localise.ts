import { evaluate } from './evaluate';
import type { RelationAt } from './relation-at';
import { blocksOf, groupsByRow } from './blocks';
import type { Explanation } from './explanation';
import type { Figure } from './figure';
import { relationKey } from './relations-of-table';
import { figureFor, relationsBehind, type Problem } from './solve';
import { suppose } from './suppose';
import { findSuspects } from './suspects';

/**
 * Names the cells whose change makes failing relations hold (Fellegi–Holt: as few
 * cells as possible, the cheapest first). A live formula is no candidate; it follows.
 */
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
