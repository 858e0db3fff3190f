import { placeOf } from '../domain/fact';
import type { Finding } from '../domain/finding';
import { figureArgument } from './describe';
import type { CellFinding } from './inspect-cells';
import { toCulprit } from './relation-findings';
import type { Problem } from './solve';
import { suggestionsFor } from './suspect-suggestions';
import { repairOf } from './suspects';

/** Adds to what a rule says of one cell the value that the figures around it give, or its other label. */
export function withRepair(problem: Problem, { index, finding, explains }: CellFinding): Finding {
  const fact = problem.facts.facts.at(index);
  if (!fact || explains.length === 0 || finding.culprits.length > 0) return finding;
  if (problem.labels?.units.includes(index)) {
    const { value } = fact.quantity;
    return {
      ...finding,
      culprits: [
        {
          place: placeOf(problem.facts, index),
          candidates: [{ value: value.toString(), slip: 'unit-word' }],
        },
      ],
      data: { ...finding.data, slip: { kind: 'term', id: 'unit-word' } },
    };
  }
  if (fact.standing !== 'typed' || finding.suggestions.length > 0) return finding;
  const suspect = repairOf(problem, index);
  if (!suspect || suspect.candidates.length === 0) return finding;
  const [best, other] = suspect.candidates;
  return {
    ...finding,
    culprits: [toCulprit(suspect)],
    data: {
      ...finding.data,
      ...(!other && {
        slip: { kind: 'term' as const, id: best!.slip },
        candidate: figureArgument(problem, index, best!.value),
      }),
    },
    suggestions: suggestionsFor({ relations: [], suspects: [suspect] }, suspect),
  };
}
