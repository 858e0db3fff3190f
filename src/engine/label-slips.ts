import { momentOf, type Dimensions } from '../domain/dimensions';
import type { FactTable } from '../domain/fact';
import { around } from '../domain/interval';
import { Decimal } from '../domain/decimal';
import type { ColumnChange, RelationRule } from '../domain/rule';
import { columnTrialsOf } from './column-trials';
import { RereadList } from './figures/reread-list';
import { NO_LABEL_SLIPS, type LabelSlips } from './labels';
import type { Problem } from './solve';

/** The one reading of a list of statements under which all of it agrees, if there is just one. */
export function findLabelSlips(problem: Problem, rules: readonly RelationRule[]): LabelSlips {
  const { facts } = problem;
  if (facts.table.options.statements !== true || facts.table.rows.length !== 1)
    return NO_LABEL_SLIPS;
  const asRates = facts.table.columns.flatMap((_, column) => {
    const fact = facts.facts.at(column);
    return fact?.written?.unit === 'households' && !fact.quantity.value.isInteger()
      ? [toRate(facts, column)]
      : [];
  });
  const trials = columnTrialsOf(problem, [], rules);
  let best: { changes: readonly ColumnChange[]; holding: number } | undefined;
  let isAlone = true;
  for (const changes of readingsOf(facts, asRates)) {
    const holding = trials.holdingAfter(changes) ?? 0;
    if (holding === 0) continue;
    const order = best ? holding - best.holding : 1;
    if (order > 0 || (order === 0 && changes.length < best!.changes.length)) {
      best = { changes, holding };
      isAlone = true;
    } else if (order === 0 && changes.length === best!.changes.length) isAlone = false;
  }
  if (!best || !isAlone) return NO_LABEL_SLIPS;
  const units = new Set(asRates.map(({ column }) => column));
  const years = best.changes.flatMap(({ column, dimensions }): [number, number][] =>
    dimensions && dimensions.period.year !== facts.table.columns[column]!.dimensions.period.year
      ? [[column, dimensions.period.year]]
      : [],
  );
  return {
    units: best.changes.flatMap(({ column }) => (units.has(column) ? [column] : [])),
    years: new Map(years),
  };
}

/** The problem's facts with counts that are rates read as such. */
export function withUnits({ facts }: Problem, { units }: LabelSlips): FactTable {
  const changes = new Map(units.map((index) => [index, toRate(facts, index)]));
  const columns = facts.table.columns.map((column, index) => {
    const dimensions = changes.get(index)?.dimensions;
    return dimensions ? { ...column, dimensions } : column;
  });
  const readings = new Map([...changes].map(([index, { read }]) => [index, read]));
  return {
    ...facts,
    table: { ...facts.table, columns },
    facts: new RereadList(facts.facts, readings, { rows: 1, columns: columns.length }),
  };
}

function toRate(facts: FactTable, column: number): Required<ColumnChange> {
  return {
    column,
    dimensions: { ...facts.table.columns[column]!.dimensions, aspect: 'rate' },
    read: ({ quantity }) => {
      const decimals = Math.max(0, quantity.value.scale);
      const interval = around(quantity.value, Decimal.halfUnit(decimals));
      return { ...quantity, decimals, interval };
    },
  };
}

/** Rates alone, or with one moment's figures moved by a year. */
function readingsOf(facts: FactTable, asRates: readonly ColumnChange[]): ColumnChange[][] {
  const units = asRates.map(({ column }) => column);
  const moved = facts.table.columns.flatMap(({ dimensions }, column) =>
    units.includes(column) || momentOf(dimensions.period) === undefined
      ? []
      : [-1, 1].map((step) => movedCluster(facts, column, units, step)),
  );
  const base: ColumnChange[] = [...asRates];
  // A pair is found from either of its figures.
  const pairs = new Map(
    moved.map((cluster) => [
      cluster
        .map(({ column, dimensions }) => `${column}: ${dimensions?.period.year}`)
        .sort()
        .join(),
      cluster,
    ]),
  );
  const withYears = [...pairs.values()].map((cluster) => [...base, ...cluster]);
  return units.length > 0 ? [base, ...withYears] : withYears;
}

/** A figure and those quoted with it, of the same households and moment, in another year. */
function movedCluster(
  facts: FactTable,
  column: number,
  except: readonly number[],
  step: number,
): ColumnChange[] {
  const { columns } = facts.table;
  const own = columns[column]!.dimensions;
  const follows = (from: number, by: -1 | 1): number[] => {
    const found: number[] = [];
    for (let at = from + by; ; at += by) {
      const beside = columns[at]?.dimensions;
      if (!beside || !isQuotedWith(beside, own)) return found;
      if (!except.includes(at)) found.push(at);
    }
  };
  return [column, ...follows(column, 1), ...follows(column, -1)].map((one) => {
    const { dimensions } = columns[one]!;
    const period = { ...dimensions.period, year: dimensions.period.year + step };
    return { column: one, dimensions: { ...dimensions, period } };
  });
}

function isQuotedWith(one: Dimensions, other: Dimensions): boolean {
  return (
    one.measure === other.measure &&
    one.subset === other.subset &&
    one.aspect !== other.aspect &&
    momentOf(one.period) === momentOf(other.period)
  );
}
