import {
  isErrorValue,
  type CellSnapshot,
  type RowSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../domain/snapshot';

/**
 * A snapshot with the rows of an earlier one wherever they hold the same: what comes after need
 * not look into them again to see that nothing has changed.
 */
export function withUnchangedRows(
  snapshot: WorkbookSnapshot,
  earlier: WorkbookSnapshot,
): WorkbookSnapshot {
  const known = new Map(earlier.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const twin = known.get(sheet.id);
      return twin && twin.used?.left === sheet.used?.left ? withRowsOf(sheet, twin) : sheet;
    }),
  };
}

function withRowsOf(sheet: SheetSnapshot, earlier: SheetSnapshot): SheetSnapshot {
  let position = 0;
  const rows = sheet.rows.map((row) => {
    while (position < earlier.rows.length && earlier.rows[position]!.index < row.index) position++;
    const twin = earlier.rows[position];
    return twin?.index === row.index && isSameRow(row, twin) ? twin : row;
  });
  return { ...sheet, rows };
}

function isSameRow(one: RowSnapshot, other: RowSnapshot): boolean {
  return (
    one.hidden === other.hidden &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, i) => isSameCell(cell, other.cells[i]!))
  );
}

function isSameCell(one: CellSnapshot | null, other: CellSnapshot | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    isSameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.uncached === other.uncached &&
    one.font === other.font &&
    one.locked === other.locked
  );
}

function isSameValue(one: CellSnapshot['value'], other: CellSnapshot['value']): boolean {
  return isErrorValue(one) && isErrorValue(other) ? one.error === other.error : one === other;
}
