import type { Table, TableRow } from '../domain/table';
import { unmarkedPlace, type UnmarkedPlace } from '../reading/place-names';

/** A table whose whole is one row of another: a commune's own plan beside its district's. */
export interface WholeInRow {
  /** Index into the tables. */
  readonly upper: number;
  /** Index into the rows of the upper table. */
  readonly row: number;
  /** Index into the tables. */
  readonly lower: number;
}

/** What a table stands for, by what names it. */
interface Whole extends UnmarkedPlace {
  readonly by: 'title' | 'sheet';
}

/**
 * Every table that stands for a place which another table lists. Its title names the place, or else
 * its sheet, which says so only where there is such a row.
 */
export function wholesInRows(tables: readonly Table[]): WholeInRow[] {
  const wholes = tables.map(wholeOf);
  return tables.flatMap((upper, i) => {
    if (upper.subject !== 'places') return [];
    return tables.flatMap((lower, j): WholeInRow[] => {
      if (i === j || lower.subject !== 'places') return [];
      const row = findRow(upper, wholes[i]!, wholes[j]!);
      return row === undefined ? [] : [{ upper: i, row, lower: j }];
    });
  });
}

function wholeOf({ territory, sheet }: Table): Whole {
  return territory === undefined
    ? { ...unmarkedPlace(sheet), by: 'sheet' }
    : { ...unmarkedPlace(territory), by: 'title' };
}

/** Undefined where no row bears the name, or several do. */
function findRow(upper: Table, own: Whole, lower: Whole): number | undefined {
  const named = rowsByName(upper).get(lower.key) ?? [];
  if (named.length === 0) return undefined;
  const isTitled = own.by === 'title';
  // A district's town may bear its name: in a table of the district that row is not the district.
  if (isTitled && own.key === lower.key && isOneKind(own, lower)) return undefined;
  const fitting = named.filter(({ kind }) =>
    kind === undefined ? isTitled || lower.by === 'sheet' : isOneKind({ kind }, lower),
  );
  return fitting.length === 1 ? fitting[0]!.row : undefined;
}

function isOneKind(one: Pick<UnmarkedPlace, 'kind'>, other: Pick<UnmarkedPlace, 'kind'>): boolean {
  return one.kind === undefined || other.kind === undefined || one.kind === other.kind;
}

interface NamedRow {
  readonly row: number;
  readonly kind?: string;
}

/** Rows stay the same objects from check to check as long as nobody edits their names. */
const known = new WeakMap<readonly TableRow[], ReadonlyMap<string, readonly NamedRow[]>>();

/** Places, and sections of places, by their names without marks. */
function rowsByName({ rows }: Table): ReadonlyMap<string, readonly NamedRow[]> {
  let found = known.get(rows);
  if (!found) {
    const byName = new Map<string, NamedRow[]>();
    rows.forEach(({ role, label }, row) => {
      if (role !== 'unit' && role !== 'subtotal') return;
      const { key, kind } = unmarkedPlace(label);
      const named = { row, ...(kind !== undefined && { kind }) };
      byName.set(key, [...(byName.get(key) ?? []), named]);
    });
    known.set(rows, (found = byName));
  }
  return found;
}
