import { factAt, type FactTable } from '../domain/fact';
import type { TableColumn } from '../domain/table';
import { foldWords } from '../reading/label';
import type { Groups, WordsDown } from './grouped-list';

/** What a column of a summary may add up. */
export interface ListSource {
  /** Rows of the list that are counted, or figures of theirs that are added up. */
  readonly kind: 'rows' | 'rows-of-a-kind' | 'figures';
  /** What the summary may call it. */
  readonly label: string;
  /** By row of the summary. */
  readonly byUnit: ReadonlyMap<number, number>;
  /** Of figures: where they stand, by row of the summary, as indexes into the rows of the list's table. */
  readonly figures?: { readonly column: number; readonly rows: Groups };
}

/** Words of which rows are counted in one column: classes, peoples, a tick. */
const MOST_KINDS = 8;
/** Share of the list's rows that stand in a table. */
const MOST_ROWS = 0.8;

/** All rows that name a unit, and those of them that have one word in another column: `Hộ nghèo`, `x`. */
export function countedRows(groups: Groups, columns: readonly WordsDown[]): ListSource[] {
  const all: ListSource = {
    kind: 'rows',
    label: '',
    byUnit: mapValues(groups, (rows) => rows.length),
  };
  const ofKinds = columns.flatMap((words) => {
    const listed = new Set(
      [...groups.values()].flat().flatMap((row) => {
        const one = words.get(row);
        return one === undefined ? [] : [foldWords(one)];
      }),
    );
    if (listed.size === 0 || listed.size > MOST_KINDS) return [];
    return [...listed].map((kind): ListSource => ({
      kind: 'rows-of-a-kind',
      label: kind,
      byUnit: mapValues(
        groups,
        (rows) => rows.filter((row) => foldWords(words.get(row) ?? '') === kind).length,
      ),
    }));
  });
  return [all, ...ofKinds];
}

/** The columns of a table in which most of the list's rows are units. */
export function addedFigures(groups: Groups, list: FactTable): ListSource[] {
  const { rows, columns } = list.table;
  const indexOf = new Map(
    rows.flatMap(({ row, role }, at) => (role === 'unit' ? [[row, at]] : [])),
  );
  const listed = [...groups.values()].flat();
  if (listed.filter((row) => indexOf.has(row)).length < listed.length * MOST_ROWS) return [];
  const inTable = mapValues(groups, (own) => own.flatMap((row) => indexOf.get(row) ?? []));
  return columns.flatMap((column, at): ListSource[] =>
    isAdded(column)
      ? [
          {
            kind: 'figures',
            label: column.label,
            byUnit: mapValues(inTable, (own) => sumOf(list, own, at)),
            figures: { column: at, rows: inTable },
          },
        ]
      : [],
  );
}

function sumOf(list: FactTable, rows: readonly number[], column: number): number {
  return rows.reduce(
    (sum, row) => sum + (factAt(list, row, column)?.quantity.value.toDouble() ?? 0),
    0,
  );
}

/** Counts and amounts, of which sums mean something. */
export function isAdded({ dimensions: { aspect, measure } }: TableColumn): boolean {
  return aspect === 'count' || (aspect === 'amount' && measure !== 'unitCost');
}

function mapValues<Value>(
  groups: Groups,
  of: (rows: readonly number[]) => Value,
): Map<number, Value> {
  return new Map([...groups].map(([unit, rows]) => [unit, of(rows)]));
}
