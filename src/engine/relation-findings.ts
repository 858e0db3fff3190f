import { columnOf, placeOf, rowOf } from '../domain/fact';
import type {
  BrokenRelation,
  Candidate,
  Culprit,
  Finding,
  FindingArgument,
  FindingData,
} from '../domain/finding';
import type { Interval } from '../domain/interval';
import type { Rule } from '../domain/rule';
import {
  dataOf,
  figureArgument,
  rangeArgument,
  relatedPlaces,
  subjectOf,
  unitOfFact,
} from './describe';
import { expectationOf } from './evaluate';
import { isExchanged } from './exchanges';
import type { Explanation, Located, Suspect } from './explanation';
import { findingId } from './finding-id';
import type { Problem } from './solve';
import { suggestionsFor } from './suspect-suggestions';

/** Beyond this many equally good suspects a list helps nobody; the rest is counted. */
const LISTED_SUSPECTS = 12;

/** One explanation, one finding: the wrong cell with the relations that fail because of it. */
export function toFinding(explanation: Explanation, rules: readonly Rule[]): Finding {
  const accused = chosenSuspect(explanation);
  const relations = inOrder(explanation.relations, rules, accused);
  const main = relations[0]!;
  const { ruleId, messageId } = main.relation.pattern;
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`relation of an unknown rule: ${ruleId}`);
  const [first] = explanation.suspects;
  const { problem, index } = accused ?? (isExchanged(explanation) ? first! : testedBy(main));
  const { facts } = problem;
  const expected = accused
    ? accused.satisfying
    : expectationOf(facts, main.relation, problem.reported);
  const place = placeOf(facts, index);
  const data: Record<string, FindingArgument> = {
    ...dataOf(main.problem, main.relation),
    suspects: { kind: 'number', value: String(explanation.suspects.length), unit: 'plain' },
    ...(accused && accusation(accused)),
  };
  const actual = facts.facts.at(index)?.quantity.value.toString();
  return {
    id: findingId(rule.id, place, actual ?? ''),
    ruleId,
    messageId,
    severity: rule.severity,
    place,
    ...(actual !== undefined && { actual }),
    ...(expected && hasEnd(expected) && { expected: toExpected(expected) }),
    data,
    related: relatedPlaces(relations, place),
    broken: relations.map(toBroken),
    culprits: explanation.suspects.slice(0, LISTED_SUSPECTS).map(toCulprit),
    ...(explanation.together && { together: true }),
    ...(explanation.approximate && { approximate: true }),
    suggestions: suggestionsFor(explanation, accused),
  };
}

/** What the messages say of the accused cell. */
function accusation({ problem, index, satisfying, candidates }: Suspect): FindingData {
  const year = problem.labels?.years.get(index);
  const { facts } = problem;
  const { quantity, standing } = facts.facts.at(index)!;
  const best = candidates.length === 1 ? candidates[0] : undefined;
  return {
    culprit: { kind: 'place', place: placeOf(facts, index) },
    culpritUnit: { kind: 'text', value: rowOf(facts, index).label },
    culpritColumn: { kind: 'text', value: columnOf(facts, index).label },
    culpritValue: figureArgument(problem, index, quantity.value),
    ...(hasEnd(satisfying) && { satisfying: rangeArgument(satisfying, unitOfFact(facts, index)) }),
    standing: { kind: 'term', id: standing },
    ...(year !== undefined && { labelYear: { kind: 'text', value: String(year) } }),
    ...(best && {
      slip: { kind: 'term', id: best.slip },
      candidate: figureArgument(problem, index, best.value),
    }),
  };
}

function testedBy({ problem, relation }: Located): { problem: Problem; index: number } {
  return { problem, index: subjectOf(problem.facts, relation) };
}

/** The only suspect, or the one that is likelier than all others; with several alike none is accused. */
function chosenSuspect({ suspects, together }: Explanation): Suspect | undefined {
  const [first, second] = suspects;
  if (together) return undefined;
  return first && (!second || first.implausibility < second.implausibility) ? first : undefined;
}

/** The relation whose subject is accused names the finding; otherwise the order of the rules decides. */
function inOrder(
  relations: readonly Located[],
  rules: readonly Rule[],
  accused: Suspect | undefined,
): Located[] {
  const position = (located: Located): number => {
    const tested = testedBy(located);
    const isAccused =
      tested.problem.facts === accused?.problem.facts && tested.index === accused.index;
    return (
      rules.findIndex(({ id }) => id === located.relation.pattern.ruleId) -
      (isAccused ? rules.length : 0)
    );
  };
  return [...relations].sort((one, other) => position(one) - position(other));
}

function toBroken({ problem, relation }: Located): BrokenRelation {
  return {
    ruleId: relation.pattern.ruleId,
    messageId: relation.pattern.messageId,
    place: placeOf(problem.facts, subjectOf(problem.facts, relation)),
    data: dataOf(problem, relation),
  };
}

export function toCulprit({ problem, index, candidates, satisfying }: Suspect): Culprit {
  return {
    place: placeOf(problem.facts, index),
    candidates: candidates.map(({ value, slip }): Candidate => ({
      value: value.toString(),
      slip,
    })),
    ...(hasEnd(satisfying) && { satisfying: toExpected(satisfying) }),
  };
}

function hasEnd({ low, high }: Interval): boolean {
  return low !== undefined || high !== undefined;
}

function toExpected({ low, high }: Interval): { low?: string; high?: string } {
  return { ...(low && { low: low.toString() }), ...(high && { high: high.toString() }) };
}
