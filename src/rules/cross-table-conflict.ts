import type { FactTable } from '../domain/fact';
import type { Link } from '../domain/relation';
import { areAboutTheSame, areOfOnePlace, rowsByKey, WHOLE } from './row-identity';
import { defineLinkRule } from './define-rule';
import {
  differ,
  keyedColumns,
  nodeColumns,
  sharedFigures,
  type KeyedColumn,
  type Shared,
} from './same-figures';
import { wholesInRows, type WholeInRow } from './whole-in-row';

/** A table of the workbook with its rows and columns by what they are. */
interface Keyed {
  readonly index: number;
  readonly facts: FactTable;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: readonly KeyedColumn[];
}

/**
 * The same figure in two tables of a workbook is one figure. Tables are compared where they are
 * about the same whole, or where the whole of one is a row of the other: a commune's own table, or a
 * project's. If most of what they share differs they are not, whatever their names say: two drafts, or
 * two communes with villages of the same names.
 */
export const crossTableConflict = defineLinkRule({
  id: 'cross-table-conflict',
  severity: 'error',
  since: '0.1.0',
  messages: ['differs'],
  source: 'Cùng một số liệu ở các biểu khác nhau phải thống nhất',
  link(tables) {
    // Most workbooks hold one table, of which nothing needs to be looked up.
    if (tables.length < 2) return [];
    const keyed = tables.map((facts, index): Keyed => {
      const rows = rowsByKey(facts.table);
      return { index, facts, rows, columns: columnsOf(facts, rows) };
    });
    const wholes = wholesInRows(tables.map(({ table }) => table));
    const above = keyed.map((upper): Part[] => [
      ...placesWithin(upper, keyed, wholes),
      ...projectsWithin(upper, keyed),
    ]);
    return [
      ...keyed.flatMap((one, i) => keyed.slice(i + 1).flatMap((other) => besides(one, other))),
      ...above.flatMap((parts, i) => partsOf(keyed[i]!, parts)),
    ];
  },
});

function sameFigure(one: Keyed, other: Keyed, { first, second, shift }: Shared): Link {
  return {
    kind: 'link',
    ruleId: 'cross-table-conflict',
    messageId: 'differs',
    comparison: '=',
    subject: { table: other.index, ...second },
    terms: [{ at: { table: one.index, ...first }, coefficient: 1, shift, role: 'other' }],
  };
}

/** Two or three figures that all differ may be as many mistakes; more than that is another table. */
const FEW = 3;

/** What two tables about the same whole have in common. */
function besides(one: Keyed, other: Keyed): Link[] {
  if (!areAboutTheSame(one.facts.table, other.facts.table) || !areAsFinal(one, other)) return [];
  const shared = sharedFigures(one.facts, other.facts, one.columns, other.columns);
  const differing = new Set(shared.filter((each) => differ(one.facts, other.facts, each)));
  const agree = (figures: readonly Shared[]): boolean =>
    figures.length <= FEW ||
    figures.filter((each) => differing.has(each)).length * 2 <= figures.length;
  if (!agree(shared)) return [];
  // A column that nearly never agrees is of another day: the first half of the year, and all of it.
  const columns = new Set(shared.map(({ first }) => first.column));
  return [...columns]
    .map((column) => shared.filter(({ first }) => first.column === column))
    .filter(agree)
    .flatMap((figures) => figures.map((each) => sameFigure(one, other, each)));
}

/** What was counted before the figures were made public may differ from what was then approved. */
function areAsFinal({ facts: one }: Keyed, { facts: other }: Keyed): boolean {
  return (one.table.options.preliminary ?? false) === (other.table.options.preliminary ?? false);
}

/** What a text says of a project, it says of that project's row in a budget. */
function columnsOf(facts: FactTable, rows: ReadonlyMap<string, number>): KeyedColumn[] {
  const whole = rows.get(WHOLE);
  if (!facts.table.options.statements || whole === undefined) return keyedColumns(facts, rows);
  const ofNodes = nodeColumns(facts, whole);
  const taken = new Set(ofNodes.map(({ column }) => column));
  return [...keyedColumns(facts, rows).filter(({ column }) => !taken.has(column)), ...ofNodes];
}

/** What a table says of its whole, and the table above it in one of its rows. */
interface Part {
  readonly lower: Keyed;
  readonly shared: readonly Shared[];
}

function placesWithin(
  upper: Keyed,
  tables: readonly Keyed[],
  wholes: readonly WholeInRow[],
): Part[] {
  return wholes.flatMap(({ upper: index, row, lower: below }): Part[] => {
    const lower = tables[below]!;
    const whole = lower.rows.get(WHOLE);
    if (index !== upper.index || whole === undefined || !areAsFinal(lower, upper)) return [];
    const own = keyedColumns(lower.facts, new Map([[WHOLE, whole]]));
    const there = keyedColumns(upper.facts, new Map([[WHOLE, row]]));
    return [{ lower, shared: sharedFigures(lower.facts, upper.facts, own, there) }];
  });
}

/** Tables that spread one project's money over places, or each project's in a column of its own. */
function projectsWithin(upper: Keyed, tables: readonly Keyed[]): Part[] {
  if (upper.facts.table.subject !== 'programme') return [];
  return tables.flatMap((lower): Part[] => {
    const whole = lower.rows.get(WHOLE);
    const { table } = lower.facts;
    if (whole === undefined || table.options.statements || table.subject !== 'places') return [];
    if (!areOfOnePlace(table, upper.facts.table)) return [];
    const own = nodeColumns(lower.facts, whole);
    return [{ lower, shared: sharedFigures(lower.facts, upper.facts, own, upper.columns) }];
  });
}

/**
 * Whether a table is made of others is told by all of them together: a figure that was carried over
 * wrongly takes the rates and sums of its row along.
 */
function partsOf(upper: Keyed, parts: readonly Part[]): Link[] {
  const all = parts.flatMap(({ lower, shared }) => shared.map((figures) => ({ lower, figures })));
  const differing = all.filter(({ lower, figures }) => differ(lower.facts, upper.facts, figures));
  // One figure that differs, and nothing else to compare, may be of another day or another list.
  if (differing.length * 2 >= all.length) return [];
  return all.map(({ lower, figures }) => sameFigure(lower, upper, figures));
}
