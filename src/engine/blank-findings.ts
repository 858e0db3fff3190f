import { columnOf, placeOf } from '../domain/fact';
import type { Finding } from '../domain/finding';
import type { Rule } from '../domain/rule';
import { dataOf, subjectOf } from './describe';
import type { Failing } from './failing';
import { findingId } from './finding-id';
import type { Problem } from './solve';

/** A total that its column does not reach while cells are blank: unfinished rather than wrong. */
export function blankFindings(
  problem: Problem,
  fillable: Failing['fillable'],
  rules: readonly Rule[],
): Finding[] {
  const { facts } = problem;
  return fillable.flatMap(({ relation, blanks }) => {
    const rule = rules.find(({ id }) => id === relation.pattern.ruleId);
    if (!rule) return [];
    const subject = subjectOf(facts, relation);
    const place = placeOf(facts, subject);
    const actual = facts.facts.at(subject)!.quantity.value.toString();
    const places = blanks.map((index) => placeOf(facts, index));
    return [
      {
        id: findingId(rule.id, place, actual),
        ruleId: rule.id,
        messageId: 'blanks',
        severity: 'warning' as const,
        place,
        actual,
        data: {
          ...dataOf(problem, relation),
          column: { kind: 'text' as const, value: columnOf(facts, subject).label },
          blanks: { kind: 'places' as const, places },
        },
        related: places,
        broken: [],
        culprits: [],
        suggestions: [],
      },
    ];
  });
}
