import { HostError } from '../../../../src/workbench/office-host/errors';
import type { DocumentStore, SheetSettingStore } from '../../../../src/workbench/office-host/store';
import type { MemoryBook } from './memory-book';
import { activate } from './sheets';

export function createSheetSettings(book: MemoryBook): SheetSettingStore {
  return {
    readFrozenPanes: (id) => book.sheet(id).frozen,
    writeFrozenPanes: (id, panes) => {
      book.sheet(id).frozen = panes;
    },
    readFilter: (id) => book.sheet(id).filter,
    writeFilter: (id, range) => {
      book.sheet(id).filter = range;
    },
    readPageLayout: (id) => book.sheet(id).layout,
    writePageLayout: (id, layout) => {
      book.sheet(id).layout = layout;
    },
    readProtection: (id) => book.sheet(id).protection?.options,
    protectSheet: (id, options, password) => {
      book.sheet(id).protection = { options, password };
      return Promise.resolve();
    },
    unprotectSheet: (id, password) => {
      const sheet = book.sheet(id);
      const wanted = sheet.protection?.password;
      if (wanted !== undefined && wanted !== password)
        return Promise.reject(new HostError('AccessDenied', 'The password is not correct.'));
      sheet.protection = undefined;
      return Promise.resolve();
    },
  };
}

export function createDocument(book: MemoryBook): Omit<DocumentStore, 'isCellEditing'> {
  return {
    workbookName: () => 'Book1.xlsx',
    isStructureProtected: () => book.structureProtected,
    setStructureProtected: (isProtected) => {
      book.structureProtected = isProtected;
    },
    selection: () => book.selection,
    select: (id, range) => {
      activate(book, id);
      book.selection = { sheet: id, range };
      book.emit({ kind: 'selection-changed', sheet: id, range });
    },
    listXmlParts: () => book.parts,
    addXmlPart: (xml) => {
      const id = `{${book.nextId()}}`;
      book.parts.push({ id, xml });
      return id;
    },
    writeXmlPart: (id, xml) => {
      book.parts = book.parts.map((part) => (part.id === id ? { id, xml } : part));
    },
    deleteXmlPart: (id) => {
      book.parts = book.parts.filter((part) => part.id !== id);
    },
    readSettings: () => book.settings,
    writeSetting: (key, value) => {
      book.settings = { ...book.settings, [key]: value };
    },
    deleteSetting: (key) => {
      const others = Object.entries(book.settings).filter(([other]) => other !== key);
      book.settings = Object.fromEntries(others);
    },
  };
}
