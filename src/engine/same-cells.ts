import type { CellSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';

/** Whether two readings of a sheet found the same rows and columns in the same places. */
export function isSameShape(one: Table, other: Table): boolean {
  return (
    one === other ||
    (one.columns.length === other.columns.length &&
      one.rows.length === other.rows.length &&
      one.sheet === other.sheet &&
      one.columns.every((column, i) => {
        const twin = other.columns[i]!;
        return (
          column.key === twin.key && column.column === twin.column && column.label === twin.label
        );
      }) &&
      one.rows.every((row, i) => {
        const twin = other.rows[i]!;
        return (
          row.row === twin.row &&
          row.role === twin.role &&
          row.label === twin.label &&
          row.hidden === twin.hidden
        );
      }))
  );
}

export function isSameCell(
  one: CellSnapshot | undefined,
  other: CellSnapshot | undefined,
): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return (
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    (one.value === other.value || isSameError(one.value, other.value))
  );
}

function isSameError(one: CellSnapshot['value'], other: CellSnapshot['value']): boolean {
  return (
    typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    one.error === other.error
  );
}
