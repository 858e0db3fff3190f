import type { Edit } from '../../domain/edit';
import { writeChanges } from './cell-changes';
import { holdsContent, isSameContent, toExpected } from './cell-content';
import type { OwnWrites } from './own-writes';
import type { SheetChanges } from './sheet-target';

/** Answers what takes the edits back, if their cells still hold what was written. */
export async function applyEdits(
  edits: readonly Edit[],
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const takenBack = await writeChanges(toSheetChanges(edits), isSameContent, ownWrites);
  return async () => {
    await writeChanges(takenBack, holdsContent, ownWrites);
  };
}

function toSheetChanges(edits: readonly Edit[]): SheetChanges[] {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = sheets.get(edit.sheet);
    if (known) known.push(edit);
    else sheets.set(edit.sheet, [edit]);
  }
  return [...sheets].map(([name, ofSheet]) => ({
    key: name,
    name,
    changes: ofSheet.map(({ cell, before, after }) => ({
      cell,
      from: before,
      to: toExpected(after),
    })),
  }));
}
