import type { FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import type { ColumnChange, ColumnTrials, RelationRule, Tally } from '../domain/rule';
import { evaluate } from './evaluate';
import type { RelationAt } from './relation-at';
import {
  columnsOf,
  factsOfRelation,
  isRowPattern,
  relationsOfTable,
  totalRowOf,
  type RelationsOfTable,
} from './relations-of-table';
import type { Problem } from './solve';
import { ReportedValuation } from './valuation';

/** Tries other readings of whole columns; nothing is computed until a rule asks. */
export function columnTrialsOf(
  { facts, reported, relations }: Problem,
  broken: readonly RelationAt[],
  rules: readonly RelationRule[],
): ColumnTrials {
  const width = facts.table.columns.length;
  const failing = new Set<number>();
  for (const relation of broken)
    if (relation.pattern.kind !== 'link')
      for (const column of columnsOf(relation.pattern)) failing.add(column);
  return {
    failing: [...failing].sort((one, other) => one - other),
    tally: (column) => tallyOf(facts, relations, reported, new Set([column])),
    suppose(changes) {
      const changed = withChanges(facts, changes);
      const columns = new Set(changes.map(({ column }) => column));
      return tallyOf(
        changed,
        // The same table says the same: rules are asked again only where a header changes.
        changes.some(({ dimensions }) => dimensions) ? relationsOfTable(changed, rules) : relations,
        new ReportedValuation(changed),
        columns,
      );
    },
  };

  function withChanges(before: FactTable, changes: readonly ColumnChange[]): FactTable {
    const byColumn = new Map(changes.map((change) => [change.column, change]));
    const columns = before.table.columns.map((column, index) => {
      const dimensions = byColumn.get(index)?.dimensions;
      return dimensions ? { ...column, dimensions } : column;
    });
    return {
      ...before,
      table: { ...before.table, columns },
      facts: before.facts.map((fact) => {
        const read = fact && byColumn.get(fact.index % width)?.read;
        return read ? { ...fact, quantity: read(fact) } : fact;
      }),
    };
  }
}

/** By the figures and their relations, which several rules ask about. */
const tallies = new WeakMap<ReportedValuation, Map<RelationPattern, Tally>>();

function tallyOf(
  facts: FactTable,
  relations: RelationsOfTable,
  valuation: ReportedValuation,
  columns: ReadonlySet<number>,
): Tally {
  let known = tallies.get(valuation);
  if (!known) tallies.set(valuation, (known = new Map<RelationPattern, Tally>()));
  const sum = { holding: 0, failing: 0, failingRows: 0 };
  for (const pattern of relations.patterns) {
    if (!columnsOf(pattern).some((column) => columns.has(column))) continue;
    // An inequality holds of nearly everything: it tells nothing for a reading.
    if (pattern.kind === 'linear' && pattern.comparison === '<=') continue;
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
  if (isRowPattern(pattern))
    for (let row = 0; row < facts.table.rows.length; row++) count({ pattern, row });
  else count({ pattern, row: totalRowOf(facts, pattern) });
  return { holding, failing, failingRows };
}

function isTotal(facts: FactTable, relation: RelationAt): boolean {
  const [first] = factsOfRelation(facts, relation);
  const row = Math.floor((first ?? 0) / facts.table.columns.length);
  return facts.sums.some(({ total }) => total === row);
}
