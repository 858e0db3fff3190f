/**
 * The port to a workbook that can carry what the Office objects need. The host keeps no
 * copy of anything: every read asks the store, every write reaches it at once.
 *
 * Common ground of all implementations:
 * - The caller passes only sheet ids that `listSheets` answers; an unknown id is a
 *   HostError `ItemNotFound`. Everything that Excel decides about an argument (sheet-name
 *   rules, duplicate names, array dimensions, protected sheets, text that looks like a
 *   number) is decided above the port, so that every store behaves alike.
 * - Ranges may reach to the end of Excel's grid (whole rows and columns, whole sheets). A
 *   store with a smaller grid clips reads and formats, and grows before it writes cells.
 * - Reads are synchronous and see every write before them, except for calculated results:
 *   await `settle` first. Writes are synchronous too, unless they return a promise.
 * - A range read comes back as rows of cells, complete, in the range's own shape.
 * - What a store cannot carry at all it refuses with HostError `NotImplemented`, never silently.
 */
import type { CellContent } from '../../domain/edit';
import type { RangeAddress } from '../../domain/address';
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
} from './workbook-model';

export interface WorkbookStore
  extends
    SheetStore,
    CellStore,
    LinkStore,
    FormatStore,
    NameStore,
    ConditionalFormatStore,
    ValidationStore,
    SheetSettingStore,
    DocumentStore,
    StoreSession {}

export interface SheetStore {
  /** In tab order. */
  listSheets(): readonly SheetInfo[];
  activeSheet(): SheetId;
  /** Adds an empty sheet after the last one and leaves the active sheet active. */
  addSheet(name: string): SheetId;
  /** Formulas and names that refer to the sheet follow. */
  renameSheet(sheet: SheetId, name: string): void;
  /** @param position 0-based place in the tab order afterwards */
  moveSheet(sheet: SheetId, position: number): void;
  /** Takes the sheet's own names along; a neighbour becomes active where it was in front. Never the last sheet. */
  deleteSheet(sheet: SheetId): void;
  activateSheet(sheet: SheetId): void;
  setVisibility(sheet: SheetId, visibility: SheetVisibility): void;
  /** @param color `#RRGGBB`, or empty text for none */
  setTabColor(sheet: SheetId, color: string): void;
}

export interface CellStore {
  /** The smallest range that holds every cell with content, or with content or formats; undefined for none. */
  usedRange(sheet: SheetId, valuesOnly: boolean): RangeAddress | undefined;
  readCells(sheet: SheetId, range: RangeAddress): CellReading[][];
  /** What the cells show, with the workbook's locale. */
  readTexts(sheet: SheetId, range: RangeAddress): string[][];
  /** `General` where none was set. */
  readNumberFormats(sheet: SheetId, range: RangeAddress): string[][];

  /**
   * Writes content as given: text is never interpreted, `{ value: null }` empties the cell,
   * `null` leaves it alone. Formats stay. `rows` has the range's shape.
   */
  writeCells(
    sheet: SheetId,
    range: RangeAddress,
    rows: readonly (readonly (CellContent | null)[])[],
  ): void;
  /** `null` leaves the cell's format alone. `formats` has the range's shape. */
  writeNumberFormats(
    sheet: SheetId,
    range: RangeAddress,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  /** One number format for every cell; the range may be whole columns or rows. */
  fillNumberFormat(sheet: SheetId, range: RangeAddress, format: string): void;
  /** `formats` includes number formats, borders, validation and conditional formats, `all` links as well. */
  clearCells(sheet: SheetId, range: RangeAddress, what: 'contents' | 'formats' | 'all'): void;

  /** Formulas, names, formats, validation and merges below move along; new rows take the format of the row above. */
  insertRows(sheet: SheetId, first: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;

  listMerges(sheet: SheetId): readonly RangeAddress[];
  /** Merges that it touches are replaced; content is left alone. @param across each row on its own */
  merge(sheet: SheetId, range: RangeAddress, across: boolean): void;
  /** Undoes every merge that touches the range. */
  unmerge(sheet: SheetId, range: RangeAddress): void;
}

export interface LinkStore {
  /** What a click on each cell leads to: a reference such as `'Biểu 1'!C6`; null for none. */
  readLinks(sheet: SheetId, range: RangeAddress): (string | null)[][];
  /** Replaces them; null takes one away. Content and formats stay. `links` has the range's shape. */
  writeLinks(
    sheet: SheetId,
    range: RangeAddress,
    links: readonly (readonly (string | null)[])[],
  ): void;
}

export interface FormatStore {
  /** A property that differs between cells of the range is absent. */
  readFormat(sheet: SheetId, range: RangeAddress): Partial<CellFormat>;
  /** Sets the properties given and leaves the others alone. */
  writeFormat(sheet: SheetId, range: RangeAddress, format: Partial<CellFormat>): void;
  /** The border along that edge of the range (or between its cells); undefined where it differs along the edge. */
  readBorder(sheet: SheetId, range: RangeAddress, edge: BorderEdge): Border | undefined;
  writeBorder(sheet: SheetId, range: RangeAddress, edge: BorderEdge, border: Border): void;

  /** One entry a column. */
  readColumnWidths(sheet: SheetId, first: number, count: number): number[];
  writeColumnWidth(sheet: SheetId, first: number, count: number, points: number): void;
  readRowHeights(sheet: SheetId, first: number, count: number): number[];
  writeRowHeight(sheet: SheetId, first: number, count: number, points: number): void;
  autofitColumns(sheet: SheetId, first: number, count: number): void;
  autofitRows(sheet: SheetId, first: number, count: number): void;

  /** One entry a row. */
  readRowsHidden(sheet: SheetId, first: number, count: number): boolean[];
  writeRowsHidden(sheet: SheetId, first: number, count: number, hidden: boolean): void;
  readColumnsHidden(sheet: SheetId, first: number, count: number): boolean[];
  writeColumnsHidden(sheet: SheetId, first: number, count: number, hidden: boolean): void;
}

export interface NameStore {
  /** Names of the workbook and of every sheet. */
  listNames(): readonly DefinedName[];
  /** The caller has made sure that the scope has no such name. */
  addName(name: DefinedName): void;
  updateName(
    name: string,
    scope: SheetId | undefined,
    change: Partial<Pick<DefinedName, 'reference' | 'comment' | 'visible'>>,
  ): void;
  deleteName(name: string, scope: SheetId | undefined): void;
}

export interface ConditionalFormatStore {
  /** The sheet's rules, the one with the highest priority first. */
  listConditionalFormats(sheet: SheetId): readonly ConditionalFormat[];
  /** Adds the rule above all others, as Excel does, and answers its id. */
  addConditionalFormat(
    sheet: SheetId,
    rule: Pick<ConditionalFormat, 'ranges' | 'formula' | 'style' | 'stopIfTrue'>,
  ): string;
  /** What is given replaces the rule's own, `style` as a whole. */
  updateConditionalFormat(
    sheet: SheetId,
    id: string,
    change: Partial<Pick<ConditionalFormat, 'ranges' | 'formula' | 'style' | 'stopIfTrue'>>,
  ): void;
  /** @param priority place in the list afterwards, 0 = highest */
  moveConditionalFormat(sheet: SheetId, id: string, priority: number): void;
  deleteConditionalFormat(sheet: SheetId, id: string): void;
}

export interface ValidationStore {
  /** `none` where no cell has one, `mixed` where the cells differ. */
  readValidation(sheet: SheetId, range: RangeAddress): DataValidation | 'none' | 'mixed';
  /** Replaces what the cells had; undefined removes it. */
  writeValidation(
    sheet: SheetId,
    range: RangeAddress,
    validation: DataValidation | undefined,
  ): void;
}

export interface SheetSettingStore {
  readFrozenPanes(sheet: SheetId): FrozenPanes;
  writeFrozenPanes(sheet: SheetId, panes: FrozenPanes): void;

  /** The range that the sheet's filter is for; undefined where it has none. */
  readFilter(sheet: SheetId): RangeAddress | undefined;
  writeFilter(sheet: SheetId, range: RangeAddress | undefined): void;

  /** DEFAULT_PAGE_LAYOUT where nothing was set. */
  readPageLayout(sheet: SheetId): PageLayout;
  writePageLayout(sheet: SheetId, layout: PageLayout): void;

  /** The options in force, or undefined where the sheet is not protected. */
  readProtection(sheet: SheetId): ProtectionOptions | undefined;
  /** The person at the grid can no longer edit the sheet. @throws HostError where a password is needed and wrong */
  protectSheet(sheet: SheetId, options: ProtectionOptions, password?: string): Promise<void>;
  unprotectSheet(sheet: SheetId, password?: string): Promise<void>;
}

export interface DocumentStore {
  workbookName(): string;

  /** Whether sheets can be added, deleted, moved, renamed and hidden. */
  isStructureProtected(): boolean;
  setStructureProtected(isProtected: boolean): void;

  selection(): SheetRange;
  /** Activates the sheet and brings the range into view. */
  select(sheet: SheetId, range: RangeAddress): void;
  /** Whether the person at the grid has a cell open for editing. */
  isCellEditing(): boolean;

  listXmlParts(): readonly CustomXmlPart[];
  /** Answers the new part's id. The xml is well-formed: the caller has seen to it. */
  addXmlPart(xml: string): string;
  writeXmlPart(id: string, xml: string): void;
  deleteXmlPart(id: string): void;

  /** The document's settings: plain JSON values by key. */
  readSettings(): Readonly<Record<string, unknown>>;
  writeSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;
}

export interface StoreSession {
  /** Recalculates every formula; results are there after the next `settle`. */
  recalculate(): void;
  /** Resolves as soon as every calculated result stands in its cell; at once where nothing is pending. */
  settle(): Promise<void>;
  /** Whatever `work` changes becomes one step of the grid's undo stack, even if it fails half-way. */
  asOneStep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Events of changes made inside `work`, which is synchronous, bear this origin instead of `add-in`. */
  withOrigin<Result>(origin: ChangeOrigin, work: () => Result): Result;
  /** Returns the unsubscriber. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}
