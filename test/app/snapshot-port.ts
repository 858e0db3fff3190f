import type { Edit } from '../../src/domain/edit';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import { WorkbookError, type UndoStep, type WorkbookPort } from '../../src/ports/workbook-port';

export interface SnapshotPort extends WorkbookPort {
  /** XML of the custom part as it now is. */
  readonly part: () => string | undefined;
  readonly written: readonly Edit[];
}

/** A workbook that is read and remembers its part, for use cases that do no more. The first sheet is in front. */
export function createSnapshotPort(
  sheets: readonly SheetSnapshot[],
  initialPart?: string,
): SnapshotPort {
  let part = initialPart;
  const written: Edit[] = [];
  const refuse = (): Promise<never> => Promise.reject(new WorkbookError('unsupported'));
  const step = (kind: UndoStep['kind']): UndoStep => ({ id: `${written.length}`, kind });
  return {
    part: () => part,
    written,
    capabilities: {
      conditionalFormats: false,
      customXml: true,
      events: false,
      pageLayout: false,
      dataValidation: false,
    },
    readSnapshot: (scope) =>
      Promise.resolve({
        sheets: scope === 'active' ? sheets.slice(0, 1) : sheets,
        names: [],
        ...(part !== undefined && { part }),
      }),
    writePart: (xml) => {
      part = xml;
      return Promise.resolve(step('part'));
    },
    applyEdits: (edits) => {
      written.push(...edits);
      return Promise.resolve(step('edit'));
    },
    insertSheet: refuse,
    mark: refuse,
    clearMarks: refuse,
    undo: refuse,
    select: refuse,
    onChanged: refuse,
  };
}
