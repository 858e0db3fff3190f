import { createGrid, type Grid } from '../grid/create-grid';
import { completeWorkbook } from '../files/open/complete-workbook';
import { keepFormulaFormats } from '../files/open/formula-formats';
import { toGridData } from '../files/open/grid-data';
import type { OpenedFile } from '../files/open/opened-file';
import { readFrame } from '../files/grid-frame';
import { keepChangeLog, type ChangeLog } from '../files/save/change-log';
import type { SavedWorkbook } from '../files/save/find-changes';
import type { RebuiltWorkbook } from '../files/save/plan-new-workbook';
import { areSameMarks, marksInFile, marksInGrid } from '../files/save/own-marks';
import { findOwnPart } from '../files/save/own-part';
import { createOfficeHost } from '../office-host';
import type { OfficeHost, OfficeExternal } from '../office-host';

export interface DeskOptions {
  readonly container: HTMLElement;
  readonly onUnsupported: (call: string) => void;
  readonly showStatistics: (line: string) => void;
}

/** The workbook on the page: its grid, Excel's side of Office.js over it, and the file it came from. */
export class WorkbookDesk {
  private grid: Grid;
  private changes: ChangeLog;
  private host: OfficeHost | undefined;
  private opened: Pick<SavedWorkbook, 'file' | 'frame'> | undefined;
  /** As the workbook was last saved: what events do not tell of. */
  private savedPart: string | undefined;
  private savedMarks: ReturnType<typeof marksInGrid> = [];

  constructor(private readonly options: DeskOptions) {
    this.grid = this.show();
    this.changes = keepChangeLog(this.grid.store);
  }

  get store(): Grid['store'] {
    return this.grid.store;
  }

  /** Whether rows, columns or sheets no longer stand where they stand in the file. */
  get isRestructured(): boolean {
    return this.changes.isRestructured;
  }

  /** The opened file's workbook as it is to be saved; undefined for a new one. */
  get saved(): SavedWorkbook | undefined {
    const { opened, changes: log } = this;
    const { store, context } = this.grid;
    return opened && { ...opened, store, context, log };
  }

  /** The workbook as it is to be written to a new file. */
  get rebuilt(): RebuiltWorkbook {
    const { store, context } = this.grid;
    return { store, context, keepsEmptySheets: this.opened !== undefined };
  }

  get hasUnsavedChanges(): boolean {
    return (
      this.changes.isEdited ||
      findOwnPart(this.store) !== this.savedPart ||
      !areSameMarks(marksInGrid(this.store), this.savedMarks)
    );
  }

  noteSaved(): void {
    this.changes.noteSaved();
    this.savedPart = findOwnPart(this.store);
    this.savedMarks = marksInGrid(this.store);
  }

  /** Puts the file's workbook in the place of the one on the page, which is gone then. */
  async open(file: OpenedFile): Promise<void> {
    this.host?.dispose();
    this.host = undefined;
    this.grid.dispose();
    this.options.container.replaceChildren();
    this.grid = this.show(file);
    keepFormulaFormats(this.grid.context, file);
    await completeWorkbook(this.grid.store, file);
    this.grid.forgetUndo();
    this.changes = keepChangeLog(this.grid.store);
    this.opened = { file, frame: readFrame(this.grid.store, this.grid.context, file) };
    this.savedPart = file.snapshot.part;
    this.savedMarks = marksInFile(file);
  }

  /** Each load of the pane's page has a host of its own. */
  connect(): OfficeExternal {
    this.host?.dispose();
    this.host = createOfficeHost(this.store, { onUnsupported: this.options.onUnsupported });
    return this.host.external;
  }

  /** Presses a button of the add-in the way Excel does; rejects where it fails. */
  async invoke(command: string): Promise<void> {
    if (!this.host) throw new Error('ngăn Soát Biểu chưa tải xong');
    await this.host.invokeCommand(command);
  }

  private show(file?: OpenedFile): Grid {
    const grid = createGrid(this.options.container, file && toGridData(file));
    grid.watchStatistics(this.options.showStatistics);
    return grid;
  }
}
