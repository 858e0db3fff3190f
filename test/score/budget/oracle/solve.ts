import { ONE, type BudgetLedger } from './ledger';
import type { Relation } from './relations';
import { View } from './view';

/** Whole units of the last decimal, from and to; without `to` any number from `from`. */
interface Units {
  readonly from: bigint;
  readonly to: bigint | undefined;
}

/** Whether some other value of a cell makes every relation hold, live formulas following. */
export function fittingUnits(
  ledger: BudgetLedger,
  relations: readonly Relation[],
  index: number,
): boolean {
  const column = ledger.plan.shape.columns[index % ledger.width]!;
  const decimals =
    column.aspect === 'percent'
      ? ledger.plan.shareDecimals
      : column.measure === 'quantity'
        ? 0
        : ledger.plan.decimals;
  const unit = ONE / 10n ** BigInt(decimals);
  const plain = View.of(ledger);
  const at = (units: bigint): View => View.of(ledger).suppose(index, units * unit);
  const [none, one] = [at(0n), at(1n)];
  let fitting: readonly Units[] = [{ from: 0n, to: undefined }];
  for (const relation of relations) {
    if (!isMoved(relation, plain, none, one)) continue;
    const [atNone, atOne] = [relation.ways(none), relation.ways(one)];
    if (!atNone || !atOne) continue;
    const allowed = atNone.flatMap((way, i) => unitsOf(way, atOne[i]!) ?? []);
    fitting = fitting.flatMap((range) => allowed.flatMap((other) => meet(range, other) ?? []));
  }
  return fitting.length > 0;
}

/** Failing relations matter whether or not the cell moves them. */
function isMoved(relation: Relation, ...views: readonly View[]): boolean {
  const [plain, ...supposed] = views.map((view) => JSON.stringify(relation.ways(view), asText));
  const fails = relation.ways(views[0]!)?.every((way) => way.some((margin) => margin < 0n));
  return fails === true || supposed.some((text) => text !== plain);
}

function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** The whole numbers at which every margin is ≥ 0, from what the margins are at 0 and at 1. */
function unitsOf(atNone: readonly bigint[], atOne: readonly bigint[]): Units | undefined {
  let range: Units | undefined = { from: 0n, to: undefined };
  atNone.forEach((start, i) => {
    const slope = atOne[i]! - start;
    if (slope === 0n) range = start < 0n ? undefined : range;
    else
      range =
        range &&
        meet(
          range,
          slope > 0n
            ? { from: ceiling(-start, slope), to: undefined }
            : { from: 0n, to: start < 0n ? -1n : start / -slope },
        );
  });
  return range;
}

function meet(one: Units, other: Units): Units | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const to =
    one.to === undefined || (other.to !== undefined && other.to < one.to) ? other.to : one.to;
  return to !== undefined && to < from ? undefined : { from, to };
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return numerator <= 0n ? 0n : (numerator + denominator - 1n) / denominator;
}
