import type { Diagnosis, Verdict } from '../../judge-alarms';
import { ONE, rowsBelow, type BudgetLedger } from './ledger';
import { leavesOutSource } from './left-out';
import { holds, relationsOf, type Relation } from './relations';
import { fittingUnits } from './solve';
import { View } from './view';

/**
 * What is wrong with a table and whether it shows: a sum that is off by one unit, and one that
 * leaves out a source, are remarks and no alarms.
 */
export function diagnose(ledger: BudgetLedger): Diagnosis {
  const relations = relationsOf(ledger);
  const plain = View.of(ledger);
  const failing = relations.filter((relation) => !holds(relation, plain));
  const excused = new Set(
    failing.flatMap((relation) =>
      leavesOutSource(relation, plain, failing) ? [keyOf(relation.cells[0]!)] : [],
    ),
  );
  const alarming = failing.filter(
    (relation) =>
      !isOffByOne(relation, plain) && !relation.cells.some((cell) => excused.has(keyOf(cell))),
  );
  return {
    failing: failing.map(({ name }) => name),
    detectable: alarming.length > 0 || ledger.misfits.length > 0,
    verdictOn: (planted) => {
      const lone = ledger.misfits.length === 1 && ledger.misfits[0] === planted;
      if (lone && (failing.length === 0 || !ledger.cells[planted])) return 'only';
      if (failing.length > alarming.length) return 'one-of-several';
      if (alarming.some((relation) => blanksExplain(relation, plain))) return 'one-of-several';
      return verdictOn(ledger, relations, alarming, planted);
    },
  };
}

/** Whether no other cell of the least cost has a value with which everything holds. */
function verdictOn(
  ledger: BudgetLedger,
  relations: readonly Relation[],
  failing: readonly Relation[],
  planted: number,
): Verdict {
  const common = constantsBehindAll(ledger, failing);
  const { overwritten } = ledger;
  const cheap = common.filter((index) => overwritten.has(index));
  const rivals = overwritten.has(planted)
    ? cheap
    : [...cheap, ...common.filter((index) => !overwritten.has(index))];
  return rivals.some((rival) => rival !== planted && fittingUnits(ledger, relations, rival))
    ? 'one-of-several'
    : 'only';
}

/** Only a constant behind every failing relation can explain them all. */
function constantsBehindAll(ledger: BudgetLedger, failing: readonly Relation[]): number[] {
  let common: Set<number> | undefined;
  for (const { cells } of failing) {
    const behind = new Set<number>();
    for (const [row, column] of cells) collectConstants(ledger, row, column, behind);
    common = common ? new Set([...common].filter((index) => behind.has(index))) : behind;
  }
  return [...(common ?? [])];
}

function collectConstants(
  ledger: BudgetLedger,
  row: number,
  column: number,
  found: Set<number>,
): void {
  const index = row * ledger.width + column;
  const cell = ledger.cells[index];
  if (!cell) return;
  if (!cell.live) {
    found.add(index);
    return;
  }
  const below = rowsBelow(ledger.plan, row, column);
  for (const under of below) collectConstants(ledger, under, column, found);
  if (below.length > 0) return;
  for (const input of inputsOf(ledger, column)) collectConstants(ledger, row, input, found);
}

function inputsOf({ plan }: BudgetLedger, column: number): readonly number[] {
  const { computed } = plan.shape.columns[column]!;
  if (!computed) return [];
  if ('sum' in computed) return computed.sum;
  return 'percent' in computed ? computed.percent : computed.product;
}

/** A whole above the sum of its parts may wait for the parts that are still blank. */
function blanksExplain({ name, cells, ways }: Relation, view: View): boolean {
  if (name !== 'sum' && name !== 'rows') return false;
  const [, ...parts] = cells;
  const isAbove = ways(view)?.every(([above]) => above! > 0n) ?? false;
  return isAbove && parts.some(([row, column]) => view.at(row, column) === undefined);
}

/** One unit of the last digit that is written in any of the figures. */
function isOffByOne({ name, cells, ways }: Relation, view: View): boolean {
  if (name !== 'sum' && name !== 'rows') return false;
  const decimals = cells.map(([row, column]) => digitsBehindPoint(view.at(row, column) ?? 0n));
  const unit = ONE / 10n ** BigInt(Math.max(...decimals));
  const found = ways(view);
  return (
    found?.length === 1 &&
    found[0]!.every((margin) => margin === unit || margin === -unit) &&
    !blanksExplain({ name, cells, ways }, view)
  );
}

function digitsBehindPoint(value: bigint): number {
  let digits = 0;
  for (let unit = ONE; unit > 1n && value % unit !== 0n; unit /= 10n) digits++;
  return digits;
}

function keyOf([row, column]: readonly [number, number]): string {
  return `${row} ${column}`;
}
