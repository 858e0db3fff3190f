import { findPlace } from '../../../../src/domain/address';
import { formatReference } from '../../../../src/workbench/office-host/addresses';
import type { SheetStore } from '../../../../src/workbench/office-host/store';
import type { MemoryBook } from './memory-book';
import { MemorySheet } from './memory-sheet';

export function createSheets(book: MemoryBook): SheetStore {
  return {
    listSheets: () =>
      book.sheets.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor })),
    activeSheet: () => book.active,
    addSheet: (name) => {
      const sheet = new MemorySheet(book.nextId(), name);
      book.sheets.push(sheet);
      book.emit({ kind: 'sheet-added', sheet: sheet.id, origin: book.origin });
      return sheet.id;
    },
    renameSheet: (id, name) => {
      const sheet = book.sheet(id);
      const before = sheet.name;
      sheet.name = name;
      book.names = book.names.map((known) => {
        const place = findPlace(known.reference);
        return place?.sheet === before
          ? { ...known, reference: formatReference(name, place.range) }
          : known;
      });
      const { origin } = book;
      book.emit({ kind: 'sheet-renamed', sheet: id, before, after: name, origin });
    },
    moveSheet: (id, position) => {
      const sheet = book.sheet(id);
      book.sheets = book.sheets.filter((other) => other !== sheet);
      book.sheets.splice(position, 0, sheet);
    },
    deleteSheet: (id) => {
      const position = book.sheets.indexOf(book.sheet(id));
      const neighbour = book.sheets[position + 1] ?? book.sheets[position - 1];
      book.sheets.splice(position, 1);
      book.names = book.names.filter(({ scope }) => scope !== id);
      book.emit({ kind: 'sheet-deleted', sheet: id, origin: book.origin });
      if (book.active !== id || !neighbour) return;
      book.active = neighbour.id;
      book.emit({ kind: 'sheet-activated', sheet: neighbour.id });
    },
    activateSheet: (id) => {
      activate(book, id);
    },
    setVisibility: (id, visibility) => {
      book.sheet(id).visibility = visibility;
    },
    setTabColor: (id, color) => {
      book.sheet(id).tabColor = color;
    },
  };
}

export function activate(book: MemoryBook, id: string): void {
  const previous = book.active;
  if (previous === book.sheet(id).id) return;
  book.active = id;
  book.emit({ kind: 'sheet-activated', sheet: id, previous });
}
