import { columnIndex, columnName } from '../../../src/domain/address';

/**
 * A reference, or something that must not be taken for one: text, the name of a sheet, a
 * function or a name with digits at its end.
 */
const TOKEN =
  /"[^"]*"|'[^']*'|[A-Za-z_][\w.]*\(|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b|(\$?)\b([A-Z]{1,3}):(\$?)([A-Z]{1,3})\b/g;

/** The formula as it reads for a cell that many rows below and columns beside its first one. */
export function movedFormula(formula: string, down: number, right: number): string {
  const column = (fixed: string, name: string): string =>
    fixed + (fixed === '' ? columnName(columnIndex(name) + right) : name);
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, cell, fixedRow, row, fixedFrom, from, fixedTo, to] = groups;
    if (from !== undefined && to !== undefined)
      return `${column(fixedFrom!, from)}:${column(fixedTo!, to)}`;
    if (cell === undefined || row === undefined) return whole;
    return column(fixedColumn!, cell) + fixedRow + (Number(row) + (fixedRow === '' ? down : 0));
  });
}
