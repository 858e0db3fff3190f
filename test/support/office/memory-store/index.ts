import type { CellAddress } from '../../../../src/domain/address';
import type { CellValue } from '../../../../src/domain/snapshot';
import type { StoreSession, WorkbookStore } from '../../../../src/workbench/office-host/store';
import type { SheetId } from '../../../../src/workbench/office-host/workbook-model';
import { createCells, createLinks } from './cells';
import { createDocument, createSheetSettings } from './document';
import { createFormats } from './formats';
import { MemoryBook } from './memory-book';
import { createConditionalFormats, createNames, createValidations } from './rules';
import { createSheets } from './sheets';

export interface MemoryStore extends WorkbookStore {
  /** Set by a test that plays the person at the grid. */
  cellEditing: boolean;
  /** How often the host has asked for these, and how many steps there are to undo. */
  readonly counts: { settle: number; recalculate: number; steps: number };
  /** What the formula in a cell is to have calculated. */
  setResult(sheet: SheetId, cell: CellAddress, value: CellValue): void;
}

/**
 * A workbook in memory, for tests of the host that need no calculation: a formula's value
 * is what the test sets with `setResult`, empty until then.
 */
export function createMemoryStore([
  firstSheet = 'Sheet1',
  ...otherSheets
]: readonly string[] = []): MemoryStore {
  const book = new MemoryBook(firstSheet, otherSheets);
  const counts = { settle: 0, recalculate: 0, steps: 0 };
  const store: MemoryStore = {
    ...createSheets(book),
    ...createCells(book),
    ...createLinks(book),
    ...createFormats(book),
    ...createNames(book),
    ...createConditionalFormats(book),
    ...createValidations(book),
    ...createSheetSettings(book),
    ...createDocument(book),
    ...createSession(book, counts),
    counts,
    cellEditing: false,
    isCellEditing: () => store.cellEditing,
    setResult: (id, { row, column }, value) => {
      book.sheet(id).open(row, column).value = value;
    },
  };
  return store;
}

function createSession(book: MemoryBook, counts: MemoryStore['counts']): StoreSession {
  return {
    recalculate: () => {
      counts.recalculate++;
    },
    settle: () => {
      counts.settle++;
      return Promise.resolve();
    },
    asOneStep: (work) => {
      counts.steps++;
      return work();
    },
    withOrigin: (origin, work) => {
      const before = book.origin;
      book.origin = origin;
      try {
        return work();
      } finally {
        book.origin = before;
      }
    },
    subscribe: (listener) => {
      book.listeners.add(listener);
      return () => book.listeners.delete(listener);
    },
  };
}
