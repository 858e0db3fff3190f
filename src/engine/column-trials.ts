import type { FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import type { ColumnChange, ColumnTrials, RelationRule, Tally } from '../domain/rule';
import { evaluate } from './evaluate';
import type { RelationAt } from './relation-at';
import {
  columnsOf,
  isRowPattern,
  relationsOfTable,
  totalRowOf,
  type RelationsOfTable,
} from './relations-of-table';
import { RereadList } from './figures/reread-list';
import { alwaysDoubtful, DOUBTFUL, HOLDS } from './screening/screen';
import { screenPattern } from './screening/screen-pattern';
import type { Problem } from './solve';
import { ReportedValuation } from './valuation';

/** Tries other readings of whole columns; nothing is computed until a rule asks. */
export function columnTrialsOf(
  { facts, reported, relations }: Problem,
  broken: readonly RelationAt[],
  rules: readonly RelationRule[],
): ColumnTrials {
  const failing = new Set<number>();
  for (const relation of broken)
    if (relation.pattern.kind !== 'link')
      for (const column of columnsOf(relation.pattern)) failing.add(column);
  return {
    failing: [...failing].sort((one, other) => one - other),
    tally: (column) => tallyOf(facts, relations, reported, column),
    isMostlyFailing(column) {
      const columns = new Set([column]);
      const through = broken.filter(({ pattern }) => isTelling(pattern, columns));
      const rows = through.filter(
        (relation) => isRowPattern(relation.pattern) && !isTotal(facts, relation),
      );
      const telling = relations.patterns.filter((pattern) => isTelling(pattern, columns));
      return rows.length >= FEW && !holdAsMany(facts, telling, reported, through.length);
    },
    holdingAfter(changes) {
      const columns = new Set(changes.map(({ column }) => column));
      const changed = withChanges(facts, changes);
      const valuation = new ReportedValuation(changed);
      const isRelabelled = changes.some(({ dimensions }) => dimensions);
      const fails = (relation: RelationAt): boolean =>
        isTelling(relation.pattern, columns) && (evaluate(changed, relation, valuation) ?? 0) !== 0;
      // What fails now mostly still does, and then nothing else need be looked at.
      if (!isRelabelled && broken.some(fails)) return undefined;
      // The same table says the same: rules are asked again only where a header changes.
      const { patterns } = isRelabelled ? relationsOfTable(changed, rules) : relations;
      return countHolding(changed, patterns, columns, valuation);
    },
  };
}

function withChanges(before: FactTable, changes: readonly ColumnChange[]): FactTable {
  const byColumn = new Map(changes.map((change) => [change.column, change]));
  const columns = before.table.columns.map((column, index) => {
    const dimensions = byColumn.get(index)?.dimensions;
    return dimensions ? { ...column, dimensions } : column;
  });
  const readings = new Map(
    changes.flatMap(({ column, read }) => (read ? [[column, read] as const] : [])),
  );
  const size = { rows: before.table.rows.length, columns: columns.length };
  const facts = readings.size === 0 ? before.facts : new RereadList(before.facts, readings, size);
  return { ...before, table: { ...before.table, columns }, facts };
}

/** Whether a relation through these columns tells anything: an inequality holds of nearly everything. */
function isTelling(pattern: RelationAt['pattern'], columns: ReadonlySet<number>): boolean {
  if (pattern.kind === 'link' || (pattern.kind === 'linear' && pattern.comparison === '<='))
    return false;
  return columnsOf(pattern).some((column) => columns.has(column));
}

/** How many relations hold; undefined where any fails. */
function countHolding(
  facts: FactTable,
  patterns: readonly RelationPattern[],
  columns: ReadonlySet<number>,
  valuation: ReportedValuation,
): number | undefined {
  let holding = 0;
  for (const pattern of patterns) {
    if (!isTelling(pattern, columns)) continue;
    const isAcross = isRowPattern(pattern);
    const screen = isAcross ? screenPattern(facts, pattern, valuation) : alwaysDoubtful;
    const rows = isAcross ? facts.table.rows.keys() : [totalRowOf(facts, pattern)];
    for (const row of rows) {
      const verdict = screen(row);
      if (verdict === HOLDS) holding++;
      if (verdict !== DOUBTFUL) continue;
      const side = evaluate(facts, { pattern, row }, valuation);
      if (side === 0) holding++;
      else if (side !== undefined) return undefined;
    }
  }
  return holding;
}

/** Some rows may fail, or hold, by chance. */
const FEW = 3;

/** Whether so many relations hold; nobody counts further. */
function holdAsMany(
  facts: FactTable,
  patterns: readonly RelationPattern[],
  valuation: ReportedValuation,
  wanted: number,
): boolean {
  let holding = 0;
  for (const pattern of patterns) {
    const isAcross = isRowPattern(pattern);
    const screen = isAcross ? screenPattern(facts, pattern, valuation) : alwaysDoubtful;
    const rows = isAcross ? facts.table.rows.keys() : [totalRowOf(facts, pattern)];
    for (const row of rows) {
      const verdict = screen(row);
      const holds =
        verdict === HOLDS ||
        (verdict === DOUBTFUL && evaluate(facts, { pattern, row }, valuation) === 0);
      if (holds && ++holding >= wanted) return true;
    }
  }
  return false;
}

/** By the figures and their relations, which several rules ask about. */
const tallies = new WeakMap<ReportedValuation, Map<RelationPattern, Tally>>();

function tallyOf(
  facts: FactTable,
  relations: RelationsOfTable,
  valuation: ReportedValuation,
  column: number,
): Tally {
  let known = tallies.get(valuation);
  if (!known) tallies.set(valuation, (known = new Map<RelationPattern, Tally>()));
  const sum = { holding: 0, failing: 0, failingRows: 0 };
  const columns = new Set([column]);
  for (const pattern of relations.patterns) {
    if (!isTelling(pattern, columns)) continue;
    const tally = known.get(pattern) ?? tallyOfPattern(facts, pattern, valuation);
    known.set(pattern, tally);
    sum.holding += tally.holding;
    sum.failing += tally.failing;
    sum.failingRows += tally.failingRows;
  }
  return sum;
}

function tallyOfPattern(
  facts: FactTable,
  pattern: RelationPattern,
  valuation: ReportedValuation,
): Tally {
  let holding = 0;
  let failing = 0;
  let failingRows = 0;
  const count = (relation: RelationAt): void => {
    const side = evaluate(facts, relation, valuation);
    if (side === undefined) return;
    if (side === 0) holding++;
    else failing++;
    if (side !== 0 && isRowPattern(pattern) && !isTotal(facts, relation)) failingRows++;
  };
  if (!isRowPattern(pattern)) count({ pattern, row: totalRowOf(facts, pattern) });
  else {
    const screen = screenPattern(facts, pattern, valuation);
    for (let row = 0; row < facts.table.rows.length; row++) {
      const verdict = screen(row);
      if (verdict === HOLDS) holding++;
      else if (verdict === DOUBTFUL) count({ pattern, row });
    }
  }
  return { holding, failing, failingRows };
}

function isTotal(facts: FactTable, { row }: RelationAt): boolean {
  return facts.sums.some(({ total }) => total === row);
}
