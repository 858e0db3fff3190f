import type { Decimal } from '../domain/decimal';
import { includes, type Interval } from '../domain/interval';
import { costOf } from './costs';
import { evaluate } from './evaluate';
import type { Explanation, Suspect } from './explanation';
import { relationsBehind } from './followers';
import { isWide, supportOf } from './reach';
import type { RelationAt } from './relation-at';
import { figureFor, type Problem } from './solve';
import { valuesThatMayFit } from './solve-for';
import { suppose } from './suppose';

/**
 * Two typed figures of a column that agree with all their relations, and with these, once they
 * change places: somebody slipped by a row.
 */
export function isExchange(
  problem: Problem,
  relations: readonly RelationAt[],
  one: number,
  other: number,
): boolean {
  const { facts } = problem;
  const width = facts.table.columns.length;
  if (one === other || one % width !== other % width) return false;
  const figures = new Map([
    [one, figureFor(problem, one, facts.facts.at(other)!.quantity.value)],
    [other, figureFor(problem, other, facts.facts.at(one)!.quantity.value)],
  ]);
  const supposed = suppose(problem.reported, problem.relations, problem.definitions, figures);
  const holds = (relation: RelationAt): boolean => (evaluate(facts, relation, supposed) ?? 0) === 0;
  return (
    relations.every(holds) &&
    relationsBehind(problem, one).every(holds) &&
    relationsBehind(problem, other).every(holds)
  );
}

/** A cell that should hold the figure of the other. */
export function exchangedSuspect(problem: Problem, cell: number, other: number): Suspect {
  const { facts } = problem.facts;
  const { value } = facts.at(other)!.quantity;
  return {
    problem,
    index: cell,
    cost: costOf(facts.at(cell)!),
    satisfying: { low: value, high: value },
    implausibility: 0,
    candidates: [{ value, slip: 'rows-exchanged' }],
  };
}

/** Mistakes that were found apart, because each row tells its own, and are one exchange. */
export function mergeExchanges(explanations: readonly Explanation[]): Explanation[] {
  const told = explanations.map((explanation) => new Told(explanation));
  const merged = new Set<Told>();
  const found = new Map<Told, Explanation>();
  told.forEach((one, i) => {
    if (merged.has(one)) return;
    for (const other of told.slice(i + 1)) {
      if (merged.has(other)) continue;
      const exchange = exchangeOf(one, other);
      if (!exchange) continue;
      found.set(one, exchange);
      merged.add(one).add(other);
      return;
    }
  });
  return told.flatMap((one) => found.get(one) ?? (merged.has(one) ? [] : [one.explanation]));
}

/** An explanation with the constants behind what it explains. */
class Told {
  readonly cells: readonly ExchangedCell[];

  constructor(readonly explanation: Explanation) {
    const cells = new Map<number, ExchangedCell>();
    for (const { problem, relation } of explanation.relations) {
      // A sum over many rows says nothing of which two of them were exchanged.
      if (isWide(problem, relation)) continue;
      const support = supportOf(problem, relation);
      if (support.size > FEW_CELLS) continue;
      for (const index of support)
        if (!cells.has(index)) cells.set(index, new ExchangedCell(problem, relation, index));
    }
    this.cells = [...cells.values()];
  }
}

/** A cell with a relation that fails through it. */
class ExchangedCell {
  readonly value: Decimal;
  readonly column: number;
  private fitting: Interval | 'nothing' | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly relation: RelationAt,
    readonly index: number,
  ) {
    this.value = problem.facts.facts.at(index)!.quantity.value;
    this.column = index % problem.facts.table.columns.length;
  }

  /** Whether its relation might hold with the figure of another row in the cell. */
  mayHold({ index, value }: ExchangedCell): boolean {
    // A relation through both rows says nothing of one of them alone.
    if (supportOf(this.problem, this.relation).has(index)) return true;
    this.fitting ??= valuesThatMayFit(this.problem, this.index, this.relation) ?? 'nothing';
    return this.fitting !== 'nothing' && includes(this.fitting, value);
  }
}

function exchangeOf(one: Told, other: Told): Explanation | undefined {
  const { explanation: first } = one;
  const { explanation: second } = other;
  if (isSameExchange(first, second))
    return { ...first, relations: [...first.relations, ...second.relations] };
  if (first.together || second.together) return undefined;
  const problem = first.relations[0]?.problem;
  if (!problem || second.relations[0]?.problem !== problem) return undefined;
  const relations = [...first.relations, ...second.relations];
  const failing = relations.map(({ relation }) => relation);
  for (const cell of one.cells)
    for (const twin of other.cells) {
      // Nearly all pairs are told apart by their columns, by holding the same figure, or by what fits.
      if (cell.column !== twin.column || cell.value.equals(twin.value)) continue;
      if (!cell.mayHold(twin) || !twin.mayHold(cell)) continue;
      if (!isExchange(problem, failing, cell.index, twin.index)) continue;
      return {
        relations,
        suspects: [
          exchangedSuspect(problem, cell.index, twin.index),
          exchangedSuspect(problem, twin.index, cell.index),
        ],
        together: true,
      };
    }
  return undefined;
}

/** Whether two rows, each for itself, led to the same two cells. */
function isSameExchange(one: Explanation, other: Explanation): boolean {
  return (
    isExchanged(one) &&
    isExchanged(other) &&
    one.suspects.every(({ problem, index }) =>
      other.suspects.some((same) => same.problem === problem && same.index === index),
    )
  );
}

/** Whether just two cells are accused, each of holding the other's figure. */
export function isExchanged({ suspects, together }: Explanation): boolean {
  return (
    together === true &&
    suspects.length === 2 &&
    suspects.every(({ candidates }) => candidates[0]?.slip === 'rows-exchanged')
  );
}

/** Behind a relation of more cells than these any two might have been exchanged. */
const FEW_CELLS = 40;
