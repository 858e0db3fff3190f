import type { Table, TableColumn, TableRow } from '../domain/table';

/** Whether all that relations are stated over is the same. */
export function isSameShape(one: Table, other: Table): boolean {
  return (
    one === other ||
    (one.sheet === other.sheet &&
      one.subject === other.subject &&
      isSameData(one.columns.map(meaningOf), other.columns.map(meaningOf)) &&
      isSameData(one.options, other.options) &&
      isSameSums(one.sums, other.sums) &&
      isSameData(one.lost, other.lost) &&
      isSameData(one.texts, other.texts) &&
      areSameRows(one.rows, other.rows))
  );
}

function areSameRows(rows: readonly TableRow[], others: readonly TableRow[]): boolean {
  if (rows.length !== others.length) return false;
  for (let i = 0; i < rows.length; i++) if (!isSameRow(rows[i]!, others[i]!)) return false;
  return true;
}

function meaningOf({ column, key, label, dimensions, takenFrom }: TableColumn): unknown {
  return [column, key, label, dimensions, takenFrom];
}

/** Of plain data; to compare it is much faster than to print and compare that. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const entries = Object.entries(one);
  const others = other as Readonly<Record<string, unknown>>;
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => isSameData(value, others[key]))
  );
}

function isSameSums(one: Table['sums'], other: Table['sums']): boolean {
  if (!one || !other) return one === other;
  return (
    one.length === other.length &&
    one.every(({ total, terms, comparison }, i) => {
      const twin = other[i]!;
      return (
        total === twin.total &&
        comparison === twin.comparison &&
        terms.length === twin.terms.length &&
        terms.every((term, position) => term === twin.terms[position])
      );
    })
  );
}

function isSameRow(one: TableRow, other: TableRow): boolean {
  return (
    one === other ||
    (one.row === other.row &&
      one.role === other.role &&
      one.label === other.label &&
      one.hidden === other.hidden &&
      one.node === other.node)
  );
}
