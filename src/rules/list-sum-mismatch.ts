import { Decimal } from '../domain/decimal';
import { factAt, type FactTable } from '../domain/fact';
import type { Link } from '../domain/relation';
import type { SheetSnapshot } from '../domain/snapshot';
import type { TableColumn } from '../domain/table';
import { defineLinkRule } from './define-rule';
import { columnsOfWords, groupsOfList, unitsByName, type Groups } from './grouped-list';
import { addedFigures, countedRows, isAdded, type ListSource } from './list-sources';

/** Rows of a summary that must agree with the list before the others are held to it, and their share. */
const FEWEST_ROWS = 3;
const MOST = 0.75;
/** As rows may be counted in many ways, one of which agrees by chance where they are few. */
const FEWEST_OF_A_KIND = 4;
const MOST_OF_A_KIND = 0.8;

/**
 * A summary adds up what a list names one by one, by commune or by village: classes, models, households.
 * Which column of the list is meant, or which rows are counted, is what most rows of the summary show.
 */
export const listSumMismatch = defineLinkRule({
  id: 'list-sum-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['sum', 'count'],
  source: 'Số liệu tổng hợp phải bằng cộng các dòng của danh sách chi tiết',
  link(tables, workbook) {
    if (tables.length === 0 || workbook.sheets.length < 2) return [];
    const isMade = new Set(
      tables.flatMap(({ table }) => (table.template === undefined ? [] : [table.sheet])),
    );
    return tables.flatMap((summary, index) => {
      const units = unitsByName(summary.table);
      if (isMade.has(summary.table.sheet) || units.size < FEWEST_ROWS) return [];
      const above = { summary, index, rows: new Set(units.values()) };
      return workbook.sheets.flatMap((sheet): Link[] => {
        if (sheet.name === summary.table.sheet || isMade.has(sheet.name)) return [];
        const groups = groupsOfList(columnsOfWords(sheet), units);
        return groups ? linksBetween(above, sourcesOn(sheet, groups, tables)) : [];
      });
    });
  },
});

interface Summary {
  readonly summary: FactTable;
  readonly index: number;
  /** Those that a list may name. */
  readonly rows: ReadonlySet<number>;
}

/** A column of the list, with the index of its table where figures are added up. */
interface Source extends ListSource {
  readonly table?: number;
}

function sourcesOn(
  sheet: SheetSnapshot,
  groups: Groups,
  tables: readonly FactTable[],
): readonly Source[] {
  const figures = tables.flatMap((list, table) =>
    list.table.sheet === sheet.name
      ? addedFigures(groups, list).map((source): Source => ({ ...source, table }))
      : [],
  );
  return [...figures, ...countedRows(groups, columnsOfWords(sheet))];
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

function linksBetween(above: Summary, sources: readonly Source[]): Link[] {
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
    const counted = differing.find(({ source }) => source.kind !== 'figures');
    const told = isMisplaced ? [counted ?? differing[0]!] : own;
    return told.map((one) => linkOf(above, one));
  });
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
    .map((source) => {
      const judged = stated.map(({ row, value }) => ({
        row,
        agrees: isSame(value, source.byUnit.get(row) ?? 0),
      }));
      return { source, judged, agreeing: judged.filter(({ agrees }) => agrees).length };
    })
    .filter(({ source: { kind }, agreeing }) => isEvident(kind, agreeing, stated.length, different))
    .sort(
      (one, other) =>
        other.agreeing - one.agreeing ||
        Number(other.source.label === label) - Number(one.source.label === label),
    );
  return best && { column, source: best.source, stated: best.judged };
}

/** Whether so many rows of all say enough, with so many different figures. */
function isEvident(
  kind: Source['kind'],
  agreeing: number,
  all: number,
  different: number,
): boolean {
  if (kind === 'rows-of-a-kind')
    return agreeing >= Math.max(FEWEST_OF_A_KIND, all * MOST_OF_A_KIND) && different >= FEWEST_ROWS;
  const fewest = kind === 'rows' ? FEWEST_ROWS - 1 : FEWEST_ROWS;
  return agreeing >= Math.max(FEWEST_ROWS, all * MOST) && different >= fewest;
}

function linkOf(
  { index }: Summary,
  { row, column, source }: Pick<Held, 'column' | 'source'> & Pick<Stated, 'row'>,
): Link {
  const common = {
    kind: 'link',
    ruleId: 'list-sum-mismatch',
    comparison: '=',
    subject: { table: index, row, column },
  } as const;
  const { figures, table } = source;
  if (!figures || table === undefined)
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
    terms: (figures.rows.get(row) ?? []).map((listed) => ({
      at: { table, row: listed, column: figures.column },
      coefficient: 1,
      shift: 0,
      role: 'listed',
    })),
  };
}

/** Sums of doubles may be off by their last digits. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
