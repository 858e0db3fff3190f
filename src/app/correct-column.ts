import type { ColumnCorrection, WorkbookPart } from '../domain/workbook-part';
import type { UndoStep, WorkbookPort } from '../ports/workbook-port';
import { changeStoredPart } from './stored-part';

/** A column as corrections name it. */
export type CorrectedColumn = Omit<ColumnCorrection, 'meaning'>;

/** Keeps in the workbook what a person says of a column, for every surface. Throws WorkbookError. */
export async function correctColumn(
  port: WorkbookPort,
  correction: ColumnCorrection,
): Promise<UndoStep> {
  return changeStoredPart(port, (part) => withColumns(part, correction, [correction]));
}

/** Lets recognition have its way again. Throws WorkbookError. */
export async function resetColumn(port: WorkbookPort, column: CorrectedColumn): Promise<UndoStep> {
  return changeStoredPart(port, (part) => withColumns(part, column, []));
}

function withColumns(
  { columns = [], ...part }: WorkbookPart,
  column: CorrectedColumn,
  added: readonly ColumnCorrection[],
): WorkbookPart {
  const others = columns.filter((one) => !isSame(one, column));
  const after = [...others, ...added];
  return after.length > 0 ? { ...part, columns: after } : part;
}

function isSame(one: CorrectedColumn, other: CorrectedColumn): boolean {
  return (
    one.sheet === other.sheet && one.header === other.header && one.occurrence === other.occurrence
  );
}
