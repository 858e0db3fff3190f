import { cellRange } from '../../../../src/domain/address';
import { itemNotFound } from '../../../../src/workbench/office-host/errors';
import type {
  ChangeOrigin,
  CustomXmlPart,
  DefinedName,
  SheetId,
  SheetRange,
  StoreEvent,
} from '../../../../src/workbench/office-host/workbook-model';
import { MemorySheet } from './memory-sheet';

/** What the workbook holds beside its sheets, and who listens. */
export class MemoryBook {
  sheets: MemorySheet[];
  active: SheetId;
  selection: SheetRange;
  names: DefinedName[] = [];
  parts: CustomXmlPart[] = [];
  settings: Record<string, unknown> = {};
  structureProtected = false;
  origin: ChangeOrigin = 'add-in';
  readonly listeners = new Set<(event: StoreEvent) => void>();
  private lastId = 0;

  constructor(firstSheet: string, otherSheets: readonly string[]) {
    const first = new MemorySheet(this.nextId(), firstSheet);
    this.sheets = [first, ...otherSheets.map((name) => new MemorySheet(this.nextId(), name))];
    this.active = first.id;
    this.selection = { sheet: first.id, range: cellRange(0, 0) };
  }

  /** Throws ItemNotFound. */
  sheet(id: SheetId): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  nextId(): string {
    return `id-${++this.lastId}`;
  }

  emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
