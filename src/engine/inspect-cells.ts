import { columnOf, placeOf, rowOf, type FactTable, type UnreadCell } from '../domain/fact';
import type { Finding } from '../domain/finding';
import type { CellRule, InspectedCell, RuleOptions } from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import { reporterOf } from './reporter';

/** Indexes of cells with which some rule is concerned; most tables have none. */
export type ConcernedCells = ReadonlySet<number>;

/** Tests these cells, or all of them; what `previous` says of others is carried over. */
export function findConcerned(
  facts: FactTable,
  rules: readonly CellRule[],
  previous?: { readonly concerned: ConcernedCells; readonly changed: readonly number[] },
): ConcernedCells {
  const concerned = new Set(previous?.concerned);
  const test = (index: number, unread?: UnreadCell): void => {
    const column = columnOf(facts, index);
    const row = rowOf(facts, index);
    const cell = unread ? { row, column, unread } : { row, column, fact: facts.facts.at(index)! };
    if (rules.some((rule) => rule.concerns(cell))) concerned.add(index);
  };
  if (previous) {
    for (const index of previous.changed) {
      concerned.delete(index);
      if (facts.facts.has(index)) test(index);
    }
  } else {
    for (const { index } of facts.facts.rare()) test(index);
    for (const index of strikingNumbers(facts, rules)) test(index);
  }
  for (const unread of facts.unread) test(unread.index, unread);
  return concerned;
}

/** Plain numbers at which some rule wants to look. */
function strikingNumbers({ facts, table }: FactTable, rules: readonly CellRule[]): number[] {
  const width = table.columns.length;
  const totals: number[] = [];
  table.rows.forEach(({ role }, row) => {
    if (role === 'total') totals.push(row);
  });
  const found: number[] = [];
  const asking = rules.filter((rule) => 'mayConcern' in rule);
  table.columns.forEach((column, columnIndex) => {
    const extent = facts.extentOf(columnIndex);
    const tests: ((value: number) => boolean)[] = [];
    let areTotalsAsked = false;
    for (const rule of asking) {
      const test = rule.mayConcern?.(column, extent);
      if (test === 'totals') areTotalsAsked = true;
      else if (test) tests.push(test);
    }
    const indexAt = (row: number): number => row * width + columnIndex;
    if (areTotalsAsked) found.push(...totals.map(indexAt).filter((index) => facts.has(index)));
    if (tests.length === 0) return;
    facts.plainOf(columnIndex, (value, row) => {
      if (tests.some((test) => test(value))) found.push(indexAt(row));
    });
  });
  return found;
}

export interface CellFinding {
  readonly index: number;
  readonly finding: Finding;
  readonly tentative: boolean;
  /** Indexes of figures through which relations stay silent. */
  readonly explains: readonly number[];
}

const NO_OPTIONS: RuleOptions = {};

export function inspectCells(
  facts: FactTable,
  rules: readonly CellRule[],
  concerned: ConcernedCells,
  sheet: SheetSnapshot,
): CellFinding[] {
  const found: CellFinding[] = [];
  const unreadAt = new Map(facts.unread.map((unread) => [unread.index, unread]));
  for (const index of [...concerned].sort((one, other) => one - other)) {
    const fact = facts.facts.at(index);
    const unread = unreadAt.get(index);
    const cell: Omit<InspectedCell, 'options'> = {
      facts,
      sheet,
      row: rowOf(facts, index),
      rowIndex: Math.floor(index / facts.table.columns.length),
      column: columnOf(facts, index),
      columnIndex: index % facts.table.columns.length,
      place: placeOf(facts, index),
      ...(fact && { fact }),
      ...(unread && { unread }),
    };
    for (const rule of rules)
      if (rule.concerns(cell))
        rule.inspect(
          { ...cell, options: rule.options ?? NO_OPTIONS },
          reporterOf(rule, (finding, besides) =>
            found.push({
              index,
              finding,
              tentative: rule.tentative === true,
              explains: isRemark(rule, cell) ? [] : [index, ...besides],
            }),
          ),
        );
  }
  return found;
}

function isRemark({ remark }: CellRule, cell: Pick<InspectedCell, 'fact' | 'unread'>): boolean {
  return typeof remark === 'function' ? remark(cell) : remark === true;
}
