import { cellRange, findPlace } from '../../../../src/domain/address';
import type { CellAddress, RangeAddress } from '../../../../src/domain/address';
import type { CellContent } from '../../../../src/domain/edit';
import type { CellValue } from '../../../../src/domain/snapshot';
import { isErrorValue } from '../../../../src/domain/snapshot';
import { formatReference } from '../../../../src/workbench/office-host/addresses';
import { HostError, itemNotFound } from '../../../../src/workbench/office-host/errors';
import { shiftRange } from '../../../../src/workbench/office-host/object-model/shift-range';
import type { LineChange } from '../../../../src/workbench/office-host/object-model/shift-range';
import type { WorkbookStore } from '../../../../src/workbench/office-host/store';
import { DEFAULT_FORMAT } from '../../../../src/workbench/office-host/workbook-model';
import type {
  Border,
  BorderEdge,
  CellFormat,
  CellReading,
  ChangeOrigin,
  ConditionalFormat,
  CustomXmlPart,
  DataValidation,
  DefinedName,
  FrozenPanes,
  PageLayout,
  ProtectionOptions,
  SheetId,
  SheetInfo,
  SheetRange,
  SheetVisibility,
  StoreEvent,
} from '../../../../src/workbench/office-host/workbook-model';
import { readBorder, writeBorder } from './borders';
import { MemorySheet } from './memory-sheet';

const DEFAULT_SIZE = { rows: 15, columns: 48 } as const;

/**
 * A workbook in memory, for tests of the host that need no calculation: a formula's value
 * is what the test sets with `setResult`, empty until then.
 */
export class MemoryStore implements WorkbookStore {
  /** Set by a test that plays the person at the grid. */
  cellEditing = false;
  /** How often `settle` and `recalculate` were asked for, and how many steps there are to undo. */
  readonly counts = { settle: 0, recalculate: 0, steps: 0 };
  private sheets: MemorySheet[];
  private active: SheetId;
  private selected: SheetRange;
  private names: DefinedName[] = [];
  private parts: CustomXmlPart[] = [];
  private settings: Record<string, unknown> = {};
  private structureProtected = false;
  private origin: ChangeOrigin = 'add-in';
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private lastId = 0;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    this.sheets = sheetNames.map((name) => new MemorySheet(this.nextId(), name));
    this.active = this.sheets[0]!.id;
    this.selected = { sheet: this.active, range: cellRange(0, 0) };
  }

  // Sheets

  listSheets(): readonly SheetInfo[] {
    return this.sheets.map(({ id, name, visibility, tabColor }) => ({
      id,
      name,
      visibility,
      tabColor,
    }));
  }
  activeSheet(): SheetId {
    return this.active;
  }
  addSheet(name: string): SheetId {
    const sheet = new MemorySheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.emit({ kind: 'sheet-added', sheet: sheet.id, origin: this.origin });
    return sheet.id;
  }
  renameSheet(id: SheetId, name: string): void {
    const sheet = this.sheet(id);
    const before = sheet.name;
    sheet.name = name;
    this.names = this.names.map((known) => {
      const place = findPlace(known.reference);
      return place?.sheet === before
        ? { ...known, reference: formatReference(name, place.range) }
        : known;
    });
    this.emit({ kind: 'sheet-renamed', sheet: id, before, after: name, origin: this.origin });
  }
  moveSheet(id: SheetId, position: number): void {
    const sheet = this.sheet(id);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
  }
  deleteSheet(id: SheetId): void {
    const position = this.sheets.indexOf(this.sheet(id));
    this.sheets.splice(position, 1);
    this.names = this.names.filter(({ scope }) => scope !== id);
    this.emit({ kind: 'sheet-deleted', sheet: id, origin: this.origin });
    if (this.active !== id) return;
    this.active = this.sheets[Math.min(position, this.sheets.length - 1)]!.id;
    this.emit({ kind: 'sheet-activated', sheet: this.active });
  }
  activateSheet(id: SheetId): void {
    const previous = this.active;
    if (previous === this.sheet(id).id) return;
    this.active = id;
    this.emit({ kind: 'sheet-activated', sheet: id, previous });
  }
  setVisibility(id: SheetId, visibility: SheetVisibility): void {
    this.sheet(id).visibility = visibility;
  }
  setTabColor(id: SheetId, color: string): void {
    this.sheet(id).tabColor = color;
  }

  // Cells

  /** What the formula in a cell is to have calculated. */
  setResult(id: SheetId, { row, column }: CellAddress, value: CellValue): void {
    this.sheet(id).open(row, column).value = value;
  }
  usedRange(id: SheetId, valuesOnly: boolean): RangeAddress | undefined {
    return this.sheet(id).usedRange(valuesOnly);
  }
  readCells(id: SheetId, range: RangeAddress): CellReading[][] {
    return this.sheet(id).map(range, (cell) => ({
      value: cell?.value ?? null,
      ...(cell?.formula !== undefined && { formula: cell.formula }),
    }));
  }
  readTexts(id: SheetId, range: RangeAddress): string[][] {
    return this.sheet(id).map(range, (cell) => {
      const value = cell?.value ?? '';
      return isErrorValue(value) ? value.error : String(value);
    });
  }
  readNumberFormats(id: SheetId, range: RangeAddress): string[][] {
    return this.sheet(id).map(range, (cell) => cell?.numberFormat ?? 'General');
  }
  writeCells(
    id: SheetId,
    range: RangeAddress,
    rows: readonly (readonly (CellContent | null)[])[],
  ): void {
    const sheet = this.sheet(id);
    rows.forEach((line, y) =>
      line.forEach((content, x) => {
        if (content === null) return;
        const cell = sheet.open(range.top + y, range.left + x);
        delete cell.formula;
        cell.value = 'formula' in content ? null : content.value;
        if ('formula' in content) cell.formula = content.formula;
      }),
    );
    this.emit({ kind: 'cells-edited', sheet: id, range, origin: this.origin });
  }
  writeNumberFormats(
    id: SheetId,
    range: RangeAddress,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.sheet(id).forEach(range, (cell, row, column) => {
      cell.numberFormat = formats[row - range.top]?.[column - range.left] ?? cell.numberFormat;
    });
  }
  fillNumberFormat(id: SheetId, range: RangeAddress, format: string): void {
    this.sheet(id).forEach(range, (cell) => {
      cell.numberFormat = format;
    });
  }
  clearCells(id: SheetId, range: RangeAddress, what: 'contents' | 'formats' | 'all'): void {
    const sheet = this.sheet(id);
    if (what !== 'contents') sheet.clearFormats(range);
    if (what === 'formats') return;
    sheet.forEach(range, (cell) => {
      cell.value = null;
      delete cell.formula;
    });
    this.emit({ kind: 'cells-edited', sheet: id, range, origin: this.origin });
  }
  insertRows(id: SheetId, first: number, count: number): void {
    this.shift(id, { kind: 'rows-inserted', first, count });
  }
  deleteRows(id: SheetId, first: number, count: number): void {
    this.shift(id, { kind: 'rows-deleted', first, count });
  }
  listMerges(id: SheetId): readonly RangeAddress[] {
    return this.sheet(id).merges;
  }
  merge(id: SheetId, range: RangeAddress, across: boolean): void {
    this.unmerge(id, range);
    const lines = across ? range.bottom - range.top + 1 : 0;
    const merges = Array.from({ length: lines }, (_, index) => ({
      ...range,
      top: range.top + index,
      bottom: range.top + index,
    }));
    this.sheet(id).merges.push(...(across ? merges : [range]));
  }
  unmerge(id: SheetId, range: RangeAddress): void {
    this.sheet(id).unmerge(range);
  }

  // Formats

  readFormat(id: SheetId, range: RangeAddress): Partial<CellFormat> {
    const sheet = this.sheet(id);
    const formats = sheet
      .map(sheet.clip(range), (cell): CellFormat => ({ ...DEFAULT_FORMAT, ...cell?.format }))
      .flat();
    const [first = DEFAULT_FORMAT] = formats;
    const common = Object.entries(first).filter(([key, value]) =>
      formats.every((format) => format[key as keyof CellFormat] === value),
    );
    return Object.fromEntries(common);
  }
  writeFormat(id: SheetId, range: RangeAddress, format: Partial<CellFormat>): void {
    this.sheet(id).forEach(range, (cell) => {
      cell.format = { ...cell.format, ...format };
    });
  }
  readBorder(id: SheetId, range: RangeAddress, edge: BorderEdge): Border | undefined {
    return readBorder(this.sheet(id), range, edge);
  }
  writeBorder(id: SheetId, range: RangeAddress, edge: BorderEdge, border: Border): void {
    writeBorder(this.sheet(id), range, edge, border);
  }
  readColumnWidths(id: SheetId, first: number, count: number): number[] {
    return this.readSizes(id, 'columns', first, count);
  }
  writeColumnWidth(id: SheetId, first: number, count: number, points: number): void {
    this.writeSize(id, 'columns', first, count, points);
  }
  readRowHeights(id: SheetId, first: number, count: number): number[] {
    return this.readSizes(id, 'rows', first, count);
  }
  writeRowHeight(id: SheetId, first: number, count: number, points: number): void {
    this.writeSize(id, 'rows', first, count, points);
  }
  autofitColumns(id: SheetId, first: number, count: number): void {
    for (let line = first; line < first + count; line++) this.sheet(id).sizes.columns.delete(line);
  }
  autofitRows(id: SheetId, first: number, count: number): void {
    for (let line = first; line < first + count; line++) this.sheet(id).sizes.rows.delete(line);
  }
  readRowsHidden(id: SheetId, first: number, count: number): boolean[] {
    const { rows } = this.sheet(id).hidden;
    return Array.from({ length: count }, (_, index) => rows.has(first + index));
  }
  writeRowsHidden(id: SheetId, first: number, count: number, hidden: boolean): void {
    this.writeHidden(this.sheet(id).hidden.rows, first, count, hidden);
  }
  readColumnsHidden(id: SheetId, first: number, count: number): boolean[] {
    const { columns } = this.sheet(id).hidden;
    return Array.from({ length: count }, (_, index) => columns.has(first + index));
  }
  writeColumnsHidden(id: SheetId, first: number, count: number, hidden: boolean): void {
    this.writeHidden(this.sheet(id).hidden.columns, first, count, hidden);
  }

  // Names

  listNames(): readonly DefinedName[] {
    return this.names;
  }
  addName(name: DefinedName): void {
    this.names.push(name);
  }
  updateName(
    name: string,
    scope: SheetId | undefined,
    change: Partial<Pick<DefinedName, 'reference' | 'comment' | 'visible'>>,
  ): void {
    this.names = this.names.map((known) =>
      known.name === name && known.scope === scope ? { ...known, ...change } : known,
    );
  }
  deleteName(name: string, scope: SheetId | undefined): void {
    this.names = this.names.filter((known) => known.name !== name || known.scope !== scope);
  }

  // Conditional formats and validation

  listConditionalFormats(id: SheetId): readonly ConditionalFormat[] {
    return this.sheet(id).rules;
  }
  addConditionalFormat(
    id: SheetId,
    rule: Pick<ConditionalFormat, 'ranges' | 'formula' | 'style' | 'stopIfTrue'>,
  ): string {
    const added: ConditionalFormat = { ...rule, id: this.nextId(), type: 'Custom' };
    this.sheet(id).rules.unshift(added);
    return added.id;
  }
  updateConditionalFormat(
    id: SheetId,
    ruleId: string,
    change: Partial<Pick<ConditionalFormat, 'ranges' | 'formula' | 'style' | 'stopIfTrue'>>,
  ): void {
    const sheet = this.sheet(id);
    sheet.rules = sheet.rules.map((rule) => (rule.id === ruleId ? { ...rule, ...change } : rule));
  }
  moveConditionalFormat(id: SheetId, ruleId: string, priority: number): void {
    const sheet = this.sheet(id);
    const moved = sheet.rules.filter((rule) => rule.id === ruleId);
    sheet.rules = sheet.rules.filter((rule) => rule.id !== ruleId);
    sheet.rules.splice(priority, 0, ...moved);
  }
  deleteConditionalFormat(id: SheetId, ruleId: string): void {
    const sheet = this.sheet(id);
    sheet.rules = sheet.rules.filter((rule) => rule.id !== ruleId);
  }
  readValidation(id: SheetId, range: RangeAddress): DataValidation | 'none' | 'mixed' {
    const sheet = this.sheet(id);
    const found = new Set<DataValidation | undefined>();
    const { top, left, bottom, right } = sheet.clip(range);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.add(sheet.validationAt(row, column));
    if (found.size > 1) return 'mixed';
    const [only] = found;
    return only ?? 'none';
  }
  writeValidation(id: SheetId, range: RangeAddress, validation: DataValidation | undefined): void {
    this.sheet(id).validations.push({ range, validation });
  }

  // Sheet settings

  readFrozenPanes(id: SheetId): FrozenPanes {
    return this.sheet(id).frozen;
  }
  writeFrozenPanes(id: SheetId, panes: FrozenPanes): void {
    this.sheet(id).frozen = panes;
  }
  readPageLayout(id: SheetId): PageLayout {
    return this.sheet(id).layout;
  }
  writePageLayout(id: SheetId, layout: PageLayout): void {
    this.sheet(id).layout = layout;
  }
  readProtection(id: SheetId): ProtectionOptions | undefined {
    return this.sheet(id).protection?.options;
  }
  async protectSheet(id: SheetId, options: ProtectionOptions, password?: string): Promise<void> {
    this.sheet(id).protection = { options, password };
  }
  async unprotectSheet(id: SheetId, password?: string): Promise<void> {
    const { protection } = this.sheet(id);
    if (protection?.password !== undefined && protection.password !== password)
      throw new HostError('AccessDenied', 'The password is not correct.');
    this.sheet(id).protection = undefined;
  }

  // Document

  workbookName(): string {
    return 'Book1.xlsx';
  }
  isStructureProtected(): boolean {
    return this.structureProtected;
  }
  setStructureProtected(isProtected: boolean): void {
    this.structureProtected = isProtected;
  }
  selection(): SheetRange {
    return this.selected;
  }
  select(id: SheetId, range: RangeAddress): void {
    this.activateSheet(id);
    this.selected = { sheet: id, range };
    this.emit({ kind: 'selection-changed', sheet: id, range });
  }
  isCellEditing(): boolean {
    return this.cellEditing;
  }
  listXmlParts(): readonly CustomXmlPart[] {
    return this.parts;
  }
  addXmlPart(xml: string): string {
    const id = `{${this.nextId()}}`;
    this.parts.push({ id, xml });
    return id;
  }
  writeXmlPart(id: string, xml: string): void {
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }
  deleteXmlPart(id: string): void {
    this.parts = this.parts.filter((part) => part.id !== id);
  }
  readSettings(): Readonly<Record<string, unknown>> {
    return this.settings;
  }
  writeSetting(key: string, value: unknown): void {
    this.settings = { ...this.settings, [key]: value };
  }
  deleteSetting(key: string): void {
    const { [key]: _, ...others } = this.settings;
    this.settings = others;
  }

  // Session

  recalculate(): void {
    this.counts.recalculate++;
  }
  async settle(): Promise<void> {
    this.counts.settle++;
  }
  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    this.counts.steps++;
    return work();
  }
  withOrigin<Result>(origin: ChangeOrigin, work: () => Result): Result {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }
  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sheet(id: SheetId): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  private nextId(): string {
    return `id-${++this.lastId}`;
  }

  private emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private shift(id: SheetId, change: LineChange): void {
    const sheet = this.sheet(id);
    sheet.shift(change);
    this.names = this.names.map((name) => {
      const place = findPlace(name.reference);
      if (place?.sheet !== sheet.name) return name;
      const range = shiftRange(place.range, change);
      return { ...name, reference: range ? formatReference(sheet.name, range) : '=#REF!' };
    });
    this.emit({ ...change, sheet: id, origin: this.origin });
  }

  private readSizes(id: SheetId, axis: 'rows' | 'columns', first: number, count: number): number[] {
    const sizes = this.sheet(id).sizes[axis];
    return Array.from(
      { length: count },
      (_, index) => sizes.get(first + index) ?? DEFAULT_SIZE[axis],
    );
  }

  private writeSize(
    id: SheetId,
    axis: 'rows' | 'columns',
    first: number,
    count: number,
    points: number,
  ): void {
    for (let line = first; line < first + count; line++)
      this.sheet(id).sizes[axis].set(line, points);
  }

  private writeHidden(lines: Set<number>, first: number, count: number, hidden: boolean): void {
    for (let line = first; line < first + count; line++)
      if (hidden) lines.add(line);
      else lines.delete(line);
  }
}
