import type { Edit } from '../domain/edit';
import { columnOf, placeOf, rowOf } from '../domain/fact';
import type {
  BrokenRelation,
  Candidate,
  Culprit,
  Finding,
  FindingArgument,
  Suggestion,
} from '../domain/finding';
import type { Interval } from '../domain/interval';
import type { Rule } from '../domain/rule';
import { dataOf, rangeArgument, relatedPlaces, subjectOf, unitOfFact } from './describe';
import { expectationOf } from './evaluate';
import type { RelationAt } from './relation-at';
import { findingId } from './finding-id';
import type { Explanation, Suspect } from './explanation';
import type { Problem } from './solve';

/** Beyond this many equally good suspects a list helps nobody; the rest is counted. */
const LISTED_SUSPECTS = 12;

/** One explanation, one finding: the wrong cell with the relations that fail because of it. */
export function toFinding(
  problem: Problem,
  explanation: Explanation,
  rules: readonly Rule[],
): Finding {
  const { facts } = problem;
  const accused = chosenSuspect(explanation);
  const relations = inOrder(problem, explanation.relations, rules, accused?.index);
  const main = relations[0]!;
  const rule = rules.find(({ id }) => id === main.pattern.ruleId);
  if (!rule) throw new Error(`relation of an unknown rule: ${main.pattern.ruleId}`);
  const tested = subjectOf(facts, main);
  const index = accused?.index ?? tested;
  const expected = accused ? accused.satisfying : expectationOf(facts, main, problem.reported);
  const place = placeOf(facts, index);
  const data: Record<string, FindingArgument> = {
    ...dataOf(problem, main),
    suspects: { kind: 'number', value: String(explanation.suspects.length), unit: 'plain' },
  };
  if (accused) {
    data['culprit'] = { kind: 'place', place };
    data['culpritUnit'] = { kind: 'text', value: rowOf(facts, index).label };
    data['culpritColumn'] = { kind: 'text', value: columnOf(facts, index).label };
    data['culpritValue'] = number(problem, index, facts.facts[index]!.quantity.value.toString());
    if (hasEnd(accused.satisfying))
      data['satisfying'] = rangeArgument(accused.satisfying, unitOfFact(facts, index));
    data['standing'] = { kind: 'term', id: facts.facts[index]!.standing };
    const best = accused.candidates.length === 1 ? accused.candidates[0] : undefined;
    if (best) {
      data['slip'] = { kind: 'term', id: best.slip };
      data['candidate'] = number(problem, index, best.value.toString());
    }
  }
  const actual = facts.facts[index]?.quantity.value.toString();
  return {
    id: findingId(rule.id, place, actual ?? ''),
    ruleId: rule.id,
    messageId: main.pattern.messageId,
    severity: rule.severity,
    place,
    ...(actual !== undefined && { actual }),
    ...(expected && hasEnd(expected) && { expected: toExpected(expected) }),
    data,
    related: relatedPlaces(facts, relations, index),
    broken: relations.map((relation) => toBroken(problem, relation)),
    culprits: explanation.suspects
      .slice(0, LISTED_SUSPECTS)
      .map((suspect) => toCulprit(problem, suspect)),
    suggestions: accused ? suggestionsFor(problem, accused, explanation.suspects) : [],
  };
}

/** The only suspect, or the one that is likelier than all others; with several alike none is accused. */
function chosenSuspect({ suspects }: Explanation): Suspect | undefined {
  const [first, second] = suspects;
  return first && (!second || first.implausibility < second.implausibility) ? first : undefined;
}

/** The relation whose subject is accused names the finding; otherwise the order of the rules decides. */
function inOrder(
  problem: Problem,
  relations: readonly RelationAt[],
  rules: readonly Rule[],
  accused: number | undefined,
): RelationAt[] {
  const position = (relation: RelationAt): number =>
    rules.findIndex(({ id }) => id === relation.pattern.ruleId) +
    (subjectOf(problem.facts, relation) === accused ? -rules.length : 0);
  return [...relations].sort((one, other) => position(one) - position(other));
}

function toBroken(problem: Problem, relation: RelationAt): BrokenRelation {
  return {
    ruleId: relation.pattern.ruleId,
    messageId: relation.pattern.messageId,
    place: placeOf(problem.facts, subjectOf(problem.facts, relation)),
    data: dataOf(problem, relation),
  };
}

function toCulprit(problem: Problem, suspect: Suspect): Culprit {
  return {
    place: placeOf(problem.facts, suspect.index),
    candidates: suspect.candidates.map(({ value, slip }): Candidate => ({
      value: value.toString(),
      slip,
    })),
    ...(hasEnd(suspect.satisfying) && { satisfying: toExpected(suspect.satisfying) }),
  };
}

function isBounded({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined;
}

function hasEnd({ low, high }: Interval): boolean {
  return low !== undefined || high !== undefined;
}

function toExpected({ low, high }: Interval): { low?: string; high?: string } {
  return { ...(low && { low: low.toString() }), ...(high && { high: high.toString() }) };
}

function number(problem: Problem, index: number, value: string): FindingArgument {
  return { kind: 'number', value, unit: unitOfFact(problem.facts, index) };
}

/** A fix in one click only where one value of one cell alone is explained by a slip; the formula where the table has one. */
function suggestionsFor(
  problem: Problem,
  suspect: Suspect,
  suspects: readonly Suspect[],
): Suggestion[] {
  const { facts } = problem;
  const fact = facts.facts[suspect.index]!;
  const row = rowOf(facts, suspect.index);
  const column = columnOf(facts, suspect.index);
  const base: Pick<Edit, 'sheet' | 'cell' | 'before'> = {
    sheet: facts.table.sheet,
    cell: { row: row.row, column: column.column },
    before: {
      value: fact.cell.value,
      ...(fact.cell.formula !== undefined && { formula: fact.cell.formula }),
    },
  };
  const only = suspect.candidates.length === 1 ? suspect.candidates[0] : undefined;
  const formula = fact.expectedFormula;
  if (formula !== undefined)
    return [
      {
        messageId: only ? 'restore-formula-value' : 'restore-formula',
        data: only ? { value: number(problem, suspect.index, only.value.toString()) } : {},
        edits: [{ ...base, after: { formula } }],
      },
    ];
  const rivals = suspects.filter(
    (other) => other !== suspect && (other.candidates.length > 0 || !isBounded(other.satisfying)),
  );
  if (!only || rivals.length > 0) return [];
  return [
    {
      messageId: 'use-value',
      data: { value: number(problem, suspect.index, only.value.toString()) },
      edits: [{ ...base, after: { value: only.value.shifted(fact.storedShift).toDouble() } }],
    },
  ];
}
