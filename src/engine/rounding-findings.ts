import { columnOf, placeOf, rowOf } from '../domain/fact';
import type { Finding } from '../domain/finding';
import { figureArgument, rangeArgument, subjectOf, unitOfFact, whatIsAdded } from './describe';
import { expectationOf } from './evaluate';
import { findingId } from './finding-id';
import type { RelationAt } from './relation-at';
import type { Problem } from './solve';

/**
 * Sums of exact amounts that miss by one unit of the last place, or several that miss by a few:
 * each amount was rounded by itself. Worth knowing once for each rule, not an error.
 */
export function roundingFindings(problem: Problem, relations: readonly RelationAt[]): Finding[] {
  const byRule = new Map<string, RelationAt[]>();
  for (const relation of relations) {
    const { ruleId } = relation.pattern;
    byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), relation]);
  }
  return [...byRule].map(([ruleId, group]) => tell(problem, ruleId, group));
}

function tell(problem: Problem, ruleId: string, relations: readonly RelationAt[]): Finding {
  const { facts, reported } = problem;
  const subjects = [...new Set(relations.map((relation) => subjectOf(facts, relation)))];
  const places = subjects.map((subject) => placeOf(facts, subject));
  const [first] = subjects as [number, ...number[]];
  const [main] = relations as [RelationAt, ...RelationAt[]];
  const { value } = facts.facts.at(first)!.quantity;
  const expected = expectationOf(facts, main, reported);
  return {
    id: findingId(ruleId, places[0]!, value.toString()),
    ruleId,
    messageId: roundingOf(main) ?? roundedTogetherOf(main) ?? main.pattern.messageId,
    severity: 'info',
    place: places[0]!,
    actual: value.toString(),
    data: {
      place: { kind: 'place', place: places[0]! },
      unit: { kind: 'text', value: rowOf(facts, first).label },
      column: { kind: 'text', value: columnOf(facts, first).label },
      actual: figureArgument(problem, first, value),
      ...(expected && { expected: rangeArgument(expected, unitOfFact(facts, first)) }),
      ...whatIsAdded(facts),
      places: { kind: 'places', places },
      number: { kind: 'number', value: String(places.length), unit: 'plain' },
    },
    related: places.slice(1),
    broken: [],
    culprits: [],
    suggestions: [],
  };
}

/** The message that a relation gives for sums off by one unit, if it allows them. */
export function roundingOf({ pattern }: RelationAt): string | undefined {
  const first = pattern.kind === 'either' ? pattern.options[0] : pattern;
  return first.kind === 'linear' || first.kind === 'total' ? first.rounding : undefined;
}

/** The message that a relation gives where it is one of several sums that are a little off. */
export function roundedTogetherOf({ pattern }: RelationAt): string | undefined {
  return pattern.kind === 'total' ? pattern.roundedTogether : undefined;
}
