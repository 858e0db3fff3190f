import { formatCell } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { checkWorkbook } from '../../src/app/check-workbook';
import { planRecalculation } from '../../src/app/recalculate-workbook';
import { tablesOf } from '../../src/app/workbook-tables';
import type { WorkbookPort } from '../../src/ports/workbook-port';
import type { JudgedSheet } from './cases/judged-sheet';

/**
 * What a check finds on each sheet, by its name. Each is checked as if it were alone: next to
 * each other, copies of one plan with different mistakes contradict each other.
 */
export async function findingsBySheet(
  snapshot: WorkbookSnapshot,
): Promise<Map<string, readonly Finding[]>> {
  const found = snapshot.sheets.map(async (sheet) => {
    const { findings } = await checkWorkbook(portOn({ ...snapshot, sheets: [sheet] }), 'all');
    return [sheet.name, findings] as const;
  });
  return new Map(await Promise.all(found));
}

/**
 * What the engine makes of one sheet whose derived cells have been emptied, by address: its own
 * figures, worked out from those that were typed.
 */
export async function recalculatedFigures(
  snapshot: WorkbookSnapshot,
  name: string,
): Promise<Map<string, string>> {
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  const emptied = { ...snapshot, sheets: [withoutFormulas(sheet)] };
  const { changes } = await planRecalculation(portOn(emptied));
  return new Map(
    changes.flatMap(({ place, after }) =>
      after === null
        ? []
        : [[formatCell({ row: place.range.top, column: place.range.left }), after] as const],
    ),
  );
}

/** Whether the formulas of the template all stand and every figure is a number, or may be a range. */
export function isWhole({ ledger, table, inWords }: JudgedSheet): boolean {
  return table.rows.every((_, row) =>
    table.columns.every(
      (__, column) =>
        (!ledger.isDerived(row, column) || !ledger.isTyped(row, column)) &&
        (inWords.has(column) || typeof ledger.entry(row, column) !== 'string'),
    ),
  );
}

/** What a table is known by, for comparing the one that was planned with the one that is read. */
export function identityOf({ sheet, range, template, rows, columns }: Table) {
  return {
    ...{ sheet, range, template, rows },
    columns: columns.map(({ column, key, label, dimensions, derived }) => ({
      ...{ column, key, label, dimensions, derived },
    })),
  };
}

export function tablesIn(snapshot: WorkbookSnapshot) {
  return tablesOf(snapshot).map(identityOf);
}

function withoutFormulas(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : null)),
    })),
  };
}

/** A workbook that can be read and nothing else, which is all that checking and planning need. */
function portOn(snapshot: WorkbookSnapshot): WorkbookPort {
  const readable: Pick<WorkbookPort, 'readSnapshot'> = { readSnapshot: async () => snapshot };
  return readable as WorkbookPort;
}
