import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookStore } from '../../../src/workbench/office-host/store';
import { createUniver } from '../../../src/workbench/office-host/store-univer/create-univer';
import { createUniverStore as openStore } from '../../../src/workbench/office-host/store-univer/create-univer-store';
import type { UniverContext } from '../../../src/workbench/office-host/store-univer/univer-context';

export interface TestStore {
  readonly store: WorkbookStore;
  /** For what the person at the grid does, which has no place in the port. */
  readonly context: UniverContext;
  /** What Ctrl+Z does. */
  undo(): void;
  redo(): void;
  dispose(): void;
}

/** A store without a screen over this workbook, or over a new one with one empty sheet. */
export function createUniverStore(data?: Partial<IWorkbookData>): TestStore {
  const univer = createUniver();
  const { store, context } = openStore(univer, undefined, data);
  return {
    store,
    context,
    undo: () => void context.facade.undo(),
    redo: () => void context.facade.redo(),
    dispose: () => univer.dispose(),
  };
}
