import type { Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import type { Table } from '../domain/table';
import { isNearName, placeKey } from '../reading/place-names';
import { defineWorkbookRule } from './define-rule';
import { headOf } from './row-head';
import { wholesInRows } from './whole-in-row';

/** Two lists with so many names in common, and so large a share of both, are of one set of places. */
const LEAST_COMMON = 3;
const COMMON_SHARE = 0.7;

/** The places that a table lists, by the name that tables are compared by. */
interface Listed {
  readonly table: Table;
  readonly names: ReadonlyMap<string, { readonly label: string; readonly place: Place }>;
  /** By table above it: the row that it is the whole of. */
  readonly rowsAbove: ReadonlyMap<number, number>;
}

/**
 * A place that the other tables about the same territory have and this one has not: somebody left
 * it out of the form, and of its total. Names may be mistyped, abbreviated or of before a merger.
 */
export const missingUnit = defineWorkbookRule({
  id: 'missing-unit',
  severity: 'warning',
  since: '0.1.0',
  messages: ['missing'],
  source: 'Các biểu của cùng một địa bàn phải có đủ và cùng một danh sách đơn vị',
  options: { roster: '' },
  examine({ tables, options }, report) {
    const roster = rosterOf(String(options['roster']));
    // A single list has nothing to be compared with.
    if (tables.length < 2 && roster.size === 0) return;
    const wholes = wholesInRows(tables.map(({ table }) => table));
    const lists = tables.flatMap((facts, index) => {
      const names = namesOf(facts);
      if (!names) return [];
      const above = wholes.filter(({ lower }) => lower === index);
      const rowsAbove = new Map(above.map(({ upper, row }) => [upper, row]));
      return [{ table: facts.table, names, rowsAbove }];
    });
    for (const list of lists) {
      const others = lists.filter((other) => other !== list && isOneSet(list, other));
      const missing = new Map<string, { label: string; place?: Place }>();
      if (roster.size > 0 && commonShare(list.names, roster) >= COMMON_SHARE)
        for (const [key, label] of roster)
          if (isMissing(key, list, roster)) missing.set(key, { label });
      if (roster.size === 0)
        for (const other of others)
          for (const [key, named] of other.names)
            if (isMissing(key, list, other.names)) missing.set(key, named);
      const [first] = missing.values();
      if (!first) continue;
      const places = [...missing.values()].flatMap(({ place }) => place ?? []);
      report({
        messageId: 'missing',
        place: labelsOf(list.table),
        related: places,
        data: {
          names: {
            kind: 'text',
            value: [...missing.values()].map(({ label }) => label).join(', '),
          },
          count: { kind: 'number', value: String(missing.size), unit: 'plain' },
          ...(first.place && { otherSheet: { kind: 'text', value: first.place.sheet } }),
        },
      });
    }
  },
});

/** Undefined for tables of other things, and where names come back under several headings. */
function namesOf({ table }: FactTable): Listed['names'] | undefined {
  if (table.subject !== 'places') return undefined;
  const names = new Map<string, { label: string; place: Place }>();
  for (const row of table.rows) {
    if (row.role !== 'unit' || !/\p{L}/u.test(row.label)) continue;
    const key = placeKey(row.label);
    if (names.has(key)) return undefined;
    names.set(key, {
      label: row.label.replace(/\s+/gu, ' ').trim(),
      place: { sheet: table.sheet, range: headOf(table, row) },
    });
  }
  return names;
}

/** Names in an option, parted by semicolons or lines. */
function rosterOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => [placeKey(name), name]),
  );
}

function isOneSet(one: Listed, other: Listed): boolean {
  const [first, second] = [one.table.territory, other.table.territory];
  if (first !== undefined && second !== undefined && placeKey(first) !== placeKey(second))
    return false;
  // Communes that a third table tells apart have villages of the same names.
  for (const [upper, row] of one.rowsAbove)
    if ((other.rowsAbove.get(upper) ?? row) !== row) return false;
  const isNamed = first !== undefined && second !== undefined;
  if (!isNamed && one.table.sheet !== other.table.sheet && isNumbered(one)) return false;
  return commonShare(one.names, other.names) >= COMMON_SHARE;
}

/** Whether most names are numbers, by which no list is known again: `thôn 3`, `khu 2a`. */
function isNumbered({ names }: Listed): boolean {
  return 2 * [...names.keys()].filter((key) => /\d/.test(key)).length > names.size;
}

/** Share of the longer list that both have; 0 where they have too little in common to say. */
function commonShare(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): number {
  const common = [...one.keys()].filter((key) => other.has(key)).length;
  return common < LEAST_COMMON ? 0 : common / Math.max(one.size, other.size);
}

/** Neither there nor there under a name that nobody else has and that is nearly the same. */
function isMissing(key: string, list: Listed, others: ReadonlyMap<string, unknown>): boolean {
  if (list.names.has(key)) return false;
  return ![...list.names.keys()].some((own) => !others.has(own) && isNearName(own, key));
}

/** The cells in which a table names its places. */
function labelsOf(table: Table): Place {
  const units = table.rows.filter(({ role }) => role === 'unit');
  const first = headOf(table, units[0]!);
  return { sheet: table.sheet, range: { ...first, bottom: units[units.length - 1]!.row } };
}
