import { Decimal } from '../domain/decimal';
import { factAt, type FactTable } from '../domain/fact';
import type { Link } from '../domain/relation';
import type { SheetSnapshot } from '../domain/snapshot';
import type { TableColumn } from '../domain/table';
import { defineLinkRule } from './define-rule';
import {
  columnsOfMarks,
  groupsOfList,
  namingsOfList,
  unitsByName,
  type Groups,
} from './grouped-list';
import { wordsAt } from './words-in-table';

/** Rows of a summary that must agree with the list before the others are held to it, and their share. */
const FEWEST_ROWS = 3;
const MOST = 0.75;

/**
 * A summary adds up what a list names one by one, by commune or by village: classes, models, households.
 * Which column of the list is meant, or whether rows are counted, is what most rows of the summary show.
 */
export const listSumMismatch = defineLinkRule({
  id: 'list-sum-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['sum', 'count'],
  source: 'Số liệu tổng hợp phải bằng cộng các dòng của danh sách chi tiết',
  link(tables, workbook) {
    // Most workbooks hold one table, of which nothing needs to be looked up
    if (tables.length < 2) return [];
    const lists = tables.flatMap((list, at) => {
      const sheet = workbook.sheets.find(({ name }) => name === list.table.sheet);
      if (isMade(list) || !sheet) return [];
      const namings = namingsOfList(list, sheet);
      return namings.length === 0 ? [] : [{ list, at, sheet, namings }];
    });
    if (lists.length === 0) return [];
    return tables.flatMap((summary, index) => {
      if (isMade(summary)) return [];
      const units = unitsByName(summary.table);
      const above = { summary, index, rows: new Set(units.values()) };
      return lists.flatMap(({ namings, ...list }): Link[] => {
        const groups = list.at === index ? undefined : groupsOfList(namings, units);
        return groups ? linksBetween(above, { ...list, groups }) : [];
      });
    });
  },
});

/** Tables of templates have formulas of their own. */
function isMade({ table }: FactTable): boolean {
  return table.template !== undefined;
}

interface Summary {
  readonly summary: FactTable;
  readonly index: number;
  /** Those that a list may name. */
  readonly rows: ReadonlySet<number>;
}

interface Listed {
  readonly list: FactTable;
  readonly at: number;
  readonly sheet: SheetSnapshot;
  readonly groups: Groups;
}

/** What a summary's column may add up: a column of the list, or rows that are counted. */
interface Source {
  /** Absent where rows are counted. */
  readonly column?: number;
  readonly label: string;
  /** By row of the summary. */
  readonly byUnit: ReadonlyMap<number, number>;
}

/** A column of the summary, and what most of its rows show that it adds up. */
interface Held {
  readonly column: number;
  readonly source: Source;
  readonly stated: readonly Stated[];
}

interface Stated {
  readonly row: number;
  readonly agrees: boolean;
}

function linksBetween(above: Summary, below: Listed): Link[] {
  const sources = [...columnsAddedUp(below), ...countsOf(below)];
  const held = above.summary.table.columns.flatMap((column, at) =>
    isAdded(column) ? (holdTo(above, column, at, sources) ?? []) : [],
  );
  return [...above.rows].flatMap((row) => {
    const own = held.flatMap(({ stated, ...rest }) =>
      stated.flatMap((one) => (one.row === row ? [{ ...rest, ...one }] : [])),
    );
    // Where most figures of a unit differ, a row of the list is missing or names another unit
    const differing = own.filter(({ agrees }) => !agrees);
    const isMisplaced = differing.length > 1 && differing.length * 2 > own.length;
    const told = isMisplaced ? [differing.find(isCounted) ?? differing[0]!] : own;
    return told.map((one) => linkOf(above, below, one));
  });
}

function isCounted({ source }: Pick<Held, 'source'>): boolean {
  return source.column === undefined;
}

/** Undefined where too few rows of a summary's column agree with anything of the list. */
function holdTo(
  { summary, rows }: Summary,
  { label }: TableColumn,
  column: number,
  sources: readonly Source[],
): Held | undefined {
  const stated = [...rows].flatMap((row) => {
    const fact = factAt(summary, row, column);
    return fact ? [{ row, value: fact.quantity.value.toDouble() }] : [];
  });
  const different = new Set(stated.map(({ value }) => value)).size;
  const [best] = sources
    .filter((source) => different >= (isCounted({ source }) ? FEWEST_ROWS - 1 : FEWEST_ROWS))
    .map((source) => {
      const judged = stated.map(({ value, ...unit }) => ({
        ...unit,
        agrees: isSame(value, source.byUnit.get(unit.row) ?? 0),
      }));
      return { source, judged, agreeing: judged.filter(({ agrees }) => agrees).length };
    })
    .filter(({ agreeing }) => agreeing >= Math.max(FEWEST_ROWS, stated.length * MOST))
    .sort(
      (one, other) =>
        other.agreeing - one.agreeing ||
        Number(other.source.label === label) - Number(one.source.label === label),
    );
  return best && { column, source: best.source, stated: best.judged };
}

function linkOf(
  { index }: Summary,
  { at, groups }: Listed,
  { row, column, source }: Pick<Held, 'column' | 'source'> & Pick<Stated, 'row'>,
): Link {
  const common = {
    kind: 'link',
    ruleId: 'list-sum-mismatch',
    comparison: '=',
    subject: { table: index, row, column },
  } as const;
  if (source.column === undefined)
    return {
      ...common,
      messageId: 'count',
      terms: [],
      constant: Decimal.integer(source.byUnit.get(row) ?? 0),
    };
  return {
    ...common,
    messageId: 'sum',
    blanks: 'zero',
    terms: (groups.get(row) ?? []).map((listed) => ({
      at: { table: at, row: listed, column: source.column! },
      coefficient: 1,
      shift: 0,
      role: 'listed',
    })),
  };
}

function columnsAddedUp({ list, groups }: Listed): Source[] {
  return list.table.columns.flatMap((column, at): Source[] => {
    if (!isAdded(column)) return [];
    const sumOf = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + (factAt(list, row, at)?.quantity.value.toDouble() ?? 0), 0);
    return [{ column: at, label: column.label, byUnit: mapValues(groups, sumOf) }];
  });
}

/** All rows that name a unit, and those of them that are ticked. */
function countsOf({ list: { table }, sheet, groups }: Listed): Source[] {
  const marked = columnsOfMarks(table, sheet).map((column): Source => ({
    label: '',
    byUnit: mapValues(
      groups,
      (rows) => rows.filter((row) => wordsAt(sheet, table.rows[row]!, column) !== '').length,
    ),
  }));
  return [{ label: '', byUnit: mapValues(groups, (rows) => rows.length) }, ...marked];
}

function mapValues(groups: Groups, of: (rows: readonly number[]) => number): Map<number, number> {
  return new Map([...groups].map(([unit, rows]) => [unit, of(rows)]));
}

function isAdded({ dimensions: { aspect, measure } }: TableColumn): boolean {
  return aspect === 'count' || (aspect === 'amount' && measure !== 'unitCost');
}

/** Sums of doubles may be off by their last digits. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
