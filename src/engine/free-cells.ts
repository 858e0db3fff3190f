import { Decimal, maximum, minimum } from '../domain/decimal';
import type { Interval } from '../domain/interval';
import type { Figure } from './figure';
import { evaluate, evaluateMonotone } from './evaluate';
import { boundsOfMember } from './member-bounds';
import type { RelationAt } from './relation-at';
import { movedBy, movesAny } from './followers';
import { figureFor, gridOf, type Problem } from './solve';
import { solveOne } from './solve-for';
import { suppose, type Supposition } from './suppose';

/** The values that a cell may take, in whole units of its grid. */
export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

type Spans = ReadonlyMap<number, Span>;

/** Counts evaluations, so that a search ends in time whatever it is given. */
export interface Effort {
  left: number;
}

export type Verdict =
  | {
      readonly kind: 'possible';
      readonly values: ReadonlyMap<number, Decimal>;
      readonly spans: Spans;
    }
  /** Proven without branching: the spans alone leave nothing. */
  | { readonly kind: 'impossible'; readonly cheap: boolean }
  | { readonly kind: 'unknown' };

/**
 * Whether some values of these cells make all these relations hold together, live formulas
 * following and everything else standing as it is. Spans are narrowed relation by relation
 * until nothing moves (each relation is monotone in each cell); what is left is split in two
 * until a point is found that satisfies everything exactly, or nothing is left.
 */
export function trySet(
  problem: Problem,
  cells: readonly number[],
  relations: readonly RelationAt[],
  effort: Effort,
): Verdict {
  const search = new SetSearch(problem, cells, relations, effort);
  return search.run();
}

/** Points and halves looked at before a set is given up. */
const NODES = 48;

class SetSearch {
  private nodes = NODES;
  private readonly decimals: ReadonlyMap<number, number>;
  /** By cell, the relations that it can move. */
  private readonly through: ReadonlyMap<number, readonly RelationAt[]>;
  /** By cell, those of them in which no live formula follows it. */
  private readonly alone: ReadonlyMap<number, ReadonlySet<RelationAt>>;
  /** Half a unit of what the cell reports; zero for counts. */
  private readonly halves: ReadonlyMap<number, Decimal>;
  private last: { readonly key: string; readonly supposed: Supposition } | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly cells: readonly number[],
    private readonly relations: readonly RelationAt[],
    private readonly effort: Effort,
  ) {
    this.decimals = new Map(cells.map((cell) => [cell, gridOf(problem, cell).decimals]));
    this.halves = new Map(
      cells.map((cell) => {
        const { interval, value } = figureFor(problem, cell, gridOf(problem, cell).low);
        return [cell, interval.high ? interval.high.minus(value) : Decimal.ZERO];
      }),
    );
    const through = new Map<number, readonly RelationAt[]>();
    const alone = new Map<number, ReadonlySet<RelationAt>>();
    for (const cell of cells) {
      const moved = movedBy(problem, cell);
      const touched = relations.filter((relation) => movesAny(problem, relation, moved));
      through.set(cell, touched);
      const followers = new Set([...moved].filter((index) => index !== cell));
      alone.set(
        cell,
        new Set(touched.filter((relation) => !movesAny(problem, relation, followers))),
      );
    }
    this.through = through;
    this.alone = alone;
  }

  run(): Verdict {
    const whole = new Map(
      this.cells.map((cell) => {
        const { decimals, low, high } = gridOf(this.problem, cell);
        return [cell, { low: low.shifted(decimals), high: high.shifted(decimals) }];
      }),
    );
    const spans = this.narrowed(whole);
    if (spans === 'gave up') return { kind: 'unknown' };
    if (!spans) return { kind: 'impossible', cheap: true };
    const values = this.descend(spans);
    if (values) return { kind: 'possible', values, spans };
    return this.nodes > 0 && this.effort.left > 0
      ? { kind: 'impossible', cheap: false }
      : { kind: 'unknown' };
  }

  /** A point in these spans with which everything holds. */
  private descend(spans: Spans): ReadonlyMap<number, Decimal> | undefined {
    if (--this.nodes < 0) return undefined;
    const open = this.cells.filter((cell) => {
      const { low, high } = spans.get(cell)!;
      return low.lessThan(high);
    });
    if (open.length === 0) return this.holdsAt(spans);
    const [cell] = open.sort((one, other) =>
      widthOf(spans.get(one)!).compare(widthOf(spans.get(other)!)),
    );
    const { low, high } = spans.get(cell!)!;
    for (const value of this.likely(cell!, spans.get(cell!)!)) {
      const found = this.into(spans, cell!, { low: value, high: value });
      if (found) return found;
    }
    const middle = low.plus(high).dividedBy(Decimal.integer(2), 0, 'floor');
    return (
      this.into(spans, cell!, { low, high: middle }) ??
      this.into(spans, cell!, { low: middle.plus(Decimal.ONE), high })
    );
  }

  private into(spans: Spans, cell: number, span: Span): ReadonlyMap<number, Decimal> | undefined {
    if (this.nodes <= 0) return undefined;
    const narrowed = this.narrowed(new Map(spans).set(cell, span));
    return narrowed && narrowed !== 'gave up' ? this.descend(narrowed) : undefined;
  }

  /** Near the value that stands there, else at the ends. */
  private likely(cell: number, { low, high }: Span): Decimal[] {
    const { value } = this.problem.facts.facts.at(cell)!.quantity;
    const units = value.shifted(this.decimals.get(cell)!).round(0, 'half-up');
    const near = maximum(low, minimum(high, units));
    return [near, low, high].filter(
      (one, position, all) => all.findIndex((other) => other.equals(one)) === position,
    );
  }

  private holdsAt(spans: Spans): ReadonlyMap<number, Decimal> | undefined {
    const supposed = this.suppose(spans);
    const holds = this.relations.every((relation) => {
      this.effort.left--;
      return (evaluate(this.problem.facts, relation, supposed) ?? 0) === 0;
    });
    if (!holds) return undefined;
    return new Map(this.cells.map((cell) => [cell, this.valueOf(cell, spans.get(cell)!.low)]));
  }

  /** Narrows until nothing moves; undefined where a span is left empty. */
  private narrowed(start: Spans): Spans | 'gave up' | undefined {
    const spans = new Map(start);
    for (let round = 0; round < ROUNDS; round++) {
      let moved = false;
      for (const cell of this.cells)
        for (const relation of this.through.get(cell)!) {
          if (this.effort.left <= 0) return 'gave up';
          const before = spans.get(cell)!;
          const after = this.narrowedBy(relation, cell, spans);
          if (!after) return undefined;
          if (after.low.equals(before.low) && after.high.equals(before.high)) continue;
          spans.set(cell, after);
          moved = true;
        }
      if (!moved) break;
    }
    return spans;
  }

  private narrowedBy(relation: RelationAt, cell: number, spans: Spans): Span | undefined {
    const { low, high } = spans.get(cell)!;
    if (this.isAlone(relation, cell)) {
      this.effort.left--;
      const bounds = boundsOfMember(this.problem.facts, relation, cell, this.supposed(spans));
      if (bounds === 'free') return { low, high };
      if (bounds) return this.within(cell, { low, high }, bounds);
    }
    return solveOne(
      (units) => {
        this.effort.left -= 4;
        const supposed = this.suppose(new Map(spans).set(cell, { low: units, high: units }));
        return evaluateMonotone(this.problem.facts, relation, supposed);
      },
      low,
      high,
    );
  }

  /** Whether no live formula in the relation follows the cell: then it follows from the others. */
  private isAlone(relation: RelationAt, cell: number): boolean {
    return this.alone.get(cell)!.has(relation);
  }

  /** A figure meets the bounds where what it stands for does. */
  private within(cell: number, { low, high }: Span, bounds: Interval): Span | undefined {
    const decimals = this.decimals.get(cell)!;
    const half = this.halves.get(cell)!;
    const least = bounds.low?.minus(half).shifted(decimals).round(0, 'ceil');
    const most = bounds.high?.plus(half).shifted(decimals).round(0, 'floor');
    const next = {
      low: least ? maximum(low, least) : low,
      high: most ? minimum(high, most) : high,
    };
    return next.high.lessThan(next.low) ? undefined : next;
  }

  /** The table with these spans, remembered until they change. */
  private supposed(spans: Spans): Supposition {
    const key = this.cells.map((cell) => `${spans.get(cell)!.low}/${spans.get(cell)!.high}`).join();
    if (this.last?.key !== key) this.last = { key, supposed: this.suppose(spans) };
    return this.last.supposed;
  }

  private suppose(spans: Spans): Supposition {
    const { reported, relations, definitions } = this.problem;
    const figures = new Map(
      [...spans].map(([cell, span]): [number, Figure] => [cell, this.figureOf(cell, span)]),
    );
    return suppose(reported, relations, definitions, figures);
  }

  private figureOf(cell: number, { low, high }: Span): Figure {
    const least = figureFor(this.problem, cell, this.valueOf(cell, low));
    if (low.equals(high)) return least;
    const most = figureFor(this.problem, cell, this.valueOf(cell, high));
    return { value: least.value, interval: { ...least.interval, high: most.interval.high! } };
  }

  private valueOf(cell: number, units: Decimal): Decimal {
    return units.shifted(-this.decimals.get(cell)!);
  }
}

/** Narrowing usually settles in two or three rounds; slow crawls are cut and split instead. */
const ROUNDS = 8;

function widthOf({ low, high }: Span): Decimal {
  return high.minus(low);
}
