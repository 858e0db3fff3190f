import type { Diagnosis, Verdict } from '../judge-alarms';
import { isRate, ONE, type Ledger } from './ledger';
import { holds, relationsOf, type Relation } from './relations';
import { RATES, View } from './view';

/** Values tried for one table before the search is given up. */
const BUDGET = 20_000;

/** Counts are tried up to this many times the largest of their column. */
const REACH = 10n;

export function diagnose(ledger: Ledger, clean: Ledger): Diagnosis {
  const relations = relationsOf(ledger);
  const plain = View.of(ledger);
  const failing = relations.filter((relation) => !holds(relation, plain));
  return {
    failing: failing.map(({ name }) => name),
    detectable: failing.length > 0 || ledger.misfits.length > 0,
    verdictOn: (planted) => {
      const lone = ledger.misfits.length === 1 && ledger.misfits[0] === planted;
      if (lone && (failing.length === 0 || !ledger.cells[planted])) return 'only';
      if (failing.some((relation) => blanksExplain(relation, plain))) return 'one-of-several';
      return new Search(ledger, clean, relations, failing).verdictOn(planted);
    },
  };
}

/** A total above its column's sum may wait for the cells that are still blank. */
function blanksExplain({ name, columns: [column] }: Relation, view: View): boolean {
  if (name !== 'total') return false;
  const { rows, total } = view.ledger;
  const places = Array.from({ length: rows }, (_, row) => row).filter((row) => row !== total);
  return (
    places.some((row) => !view.at(row, column!)) &&
    (view.at(total, column!)?.value ?? 0n) > view.sum(column!)
  );
}

class Search {
  private readonly plain: View;
  private readonly byRow: readonly Relation[][];
  private readonly down: readonly Relation[];
  private tried = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly clean: Ledger,
    relations: readonly Relation[],
    private readonly failing: readonly Relation[],
  ) {
    this.plain = View.of(ledger);
    this.down = relations.filter(({ down }) => down);
    const byRow: Relation[][] = Array.from({ length: ledger.rows }, () => []);
    for (const relation of relations) if (!relation.down) byRow[relation.row]!.push(relation);
    this.byRow = byRow;
  }

  verdictOn(planted: number): Verdict {
    const common = this.constantsBehindAll();
    const { overwritten } = this.ledger;
    const cheap = common.filter((index) => overwritten.has(index));
    const rivals = overwritten.has(planted)
      ? cheap
      : [...cheap, ...common.filter((index) => !overwritten.has(index))];
    for (const rival of rivals) {
      if (rival !== planted && this.explains(rival)) return 'one-of-several';
      if (this.tried > BUDGET) return 'undecided';
    }
    return 'only';
  }

  /** Only a constant behind every failing relation can explain them all. */
  private constantsBehindAll(): number[] {
    let common: Set<number> | undefined;
    for (const relation of this.failing) {
      const behind = this.constantsBehind(relation);
      common = common ? new Set([...common].filter((index) => behind.has(index))) : behind;
    }
    return [...(common ?? [])];
  }

  private constantsBehind({ row, columns, down }: Relation): Set<number> {
    const { keys, rows, total, cells } = this.ledger;
    const seen = new Set<number>();
    const found = new Set<number>();
    const visit = (at: number, column: number): void => {
      const index = at * keys.length + column;
      const cell = cells[index];
      if (column < 0 || !cell || seen.has(index)) return;
      seen.add(index);
      if (!cell.live) found.add(index);
      else this.inputsOf(at, column).forEach(([from, key]) => visit(from, key));
    };
    for (const column of columns) {
      visit(row, column);
      if (down) for (let unit = 0; unit < rows; unit++) if (unit !== total) visit(unit, column);
    }
    return found;
  }

  /** Row and column of what a live cell is computed from. */
  private inputsOf(row: number, column: number): [number, number][] {
    const { keys, rows, total } = this.ledger;
    const key = keys[column]!;
    const ratio = RATES.find(([rate]) => rate === key);
    if (ratio) return ratio.slice(1).map((input) => [row, keys.indexOf(input)]);
    if (row !== total)
      return (['poor', 'reduction'] as const).map((input) => [row, keys.indexOf(input)]);
    return Array.from({ length: rows }, (_, unit): [number, number] => [unit, column]).filter(
      ([unit]) => unit !== total,
    );
  }

  /** Whether some value on the grid makes every relation hold that the cell touches. */
  private explains(index: number): boolean {
    const key = this.ledger.keys[index % this.ledger.keys.length]!;
    const { half } = this.ledger.cells[index]!;
    const step = isRate(key) ? 2n * half : ONE;
    const touched = this.touchedBy(index);
    let low = 0n;
    let high = isRate(key) ? 100n * ONE : REACH * this.largestOf(index);
    const atNothing = this.plain.suppose(index, 0n);
    const atOne = this.plain.suppose(index, ONE);
    for (const relation of touched) {
      if (!relation.affine) continue;
      const ends = relation.margins(atOne);
      for (const [i, margin] of (relation.margins(atNothing) ?? []).entries()) {
        const slope = (ends?.[i] ?? margin) - margin;
        if (slope === 0n && margin < 0n) return false;
        if (slope > 0n) low = larger(low, -floored(margin * ONE, slope));
        if (slope < 0n) high = smaller(high, floored(margin * ONE, -slope));
      }
    }
    const first = -floored(-low, step);
    const last = floored(high, step);
    const uneven = touched.filter(({ affine }) => !affine);
    for (const units of coarseToFine(first, last)) {
      if (++this.tried > BUDGET) return false;
      const supposed = this.plain.suppose(index, units * step);
      if (uneven.every((relation) => holds(relation, supposed))) return true;
    }
    return false;
  }

  /** Relations with a cell that moves with this one; what a live rate says holds by itself. */
  private touchedBy(index: number): Relation[] {
    const { keys, cells } = this.ledger;
    const moved = new Set(this.plain.suppose(index, cells[index]!.value + ONE).touched);
    const rows = new Set([...moved].map((cell) => Math.floor(cell / keys.length)));
    const touches = ({ row, columns, down }: Relation): boolean =>
      columns.some((column) =>
        down
          ? [...moved].some((cell) => cell % keys.length === column)
          : moved.has(row * keys.length + column),
      );
    const byItself = ({ name, row, columns: [rate] }: Relation): boolean =>
      name === 'rate' && !!cells[row * keys.length + rate!]?.live;
    return [...[...rows].flatMap((row) => this.byRow[row]!), ...this.down].filter(
      (relation) => touches(relation) && !byItself(relation),
    );
  }

  /** Of the column as it was before the slip, so that a slip does not widen the search. */
  private largestOf(index: number): bigint {
    const { keys, cells } = this.clean;
    return cells.reduce(
      (most, cell, at) =>
        at % keys.length === index % keys.length ? larger(most, cell?.value ?? 0n) : most,
      ONE,
    );
  }
}

/** Every whole number from first to last, wide steps before narrow ones: what holds over a stretch is found soon. */
function* coarseToFine(first: bigint, last: bigint): Generator<bigint> {
  if (last < first) return;
  yield first;
  let step = 1n;
  while (step < last - first) step *= 2n;
  for (; step > 0n; step /= 2n) for (let at = first + step; at <= last; at += 2n * step) yield at;
}

/** denominator > 0 */
function floored(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
