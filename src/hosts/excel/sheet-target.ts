import { cellRange, formatPlace, type CellAddress, type RangeAddress } from '../../domain/address';
import type { CellSnapshotContent } from '../../domain/edit';
import { WorkbookError } from '../../ports/workbook-port';
import { coverCells } from './blocks';
import { CellBlocks, LoadedBlocks, writeBlocks, type LoadedCell } from './cell-blocks';
import { holdsContent, toInput, type CellInput } from './cell-content';
import { command, type Command, type Load, type RequestLimits } from './chunking';
import type { WrittenArea } from './own-writes';
import { getRange, setNumberFormat } from './ranges';

export interface CellChange {
  readonly cell: CellAddress;
  readonly from: CellSnapshotContent;
  readonly to: CellSnapshotContent;
  /** Set on the way back: the cell is formatted as text, whatever an interrupted write left there. */
  readonly isTextCell?: boolean;
}

export interface SheetChanges {
  /** Id or name: Excel looks sheets up by either. */
  readonly key: string;
  /** For messages. */
  readonly name: string;
  readonly changes: readonly CellChange[];
}

/** Whether a cell is still what the author of a change took it for. */
export type Matcher = (found: CellSnapshotContent, from: CellSnapshotContent) => boolean;

/** Excel turns numbers and formulas into text where a cell has this format. */
const TEXT_FORMAT = '@';
const GENERAL_FORMAT = 'General';

/** One sheet's changes with what its cells hold now. */
export class SheetTarget {
  private readonly sheet: Excel.Worksheet;
  private readonly changes: CellBlocks<CellChange>;
  private readonly loaded: LoadedBlocks;

  constructor(
    context: Excel.RequestContext,
    private readonly source: SheetChanges,
    limits: RequestLimits,
  ) {
    this.sheet = context.workbook.worksheets.getItemOrNullObject(source.key);
    this.sheet.load('id,name,protection/protected');
    this.changes = new CellBlocks(source.changes.map((change) => [change.cell, change]));
    this.loaded = new LoadedBlocks(this.sheet, this.changes.ranges, limits);
  }

  get loads(): readonly Load[] {
    return this.loaded.loads;
  }

  check(matches: Matcher): void {
    const { sheet, source } = this;
    if (sheet.isNullObject) throw new WorkbookError('sheet-missing', source.name);
    if (sheet.protection.protected && this.loaded.hasLocked())
      throw new WorkbookError('protected', sheet.name);
    for (const { cell, content } of this.loaded.cells()) {
      if (!matches(content, this.changeAt(cell).from))
        throw new WorkbookError(
          'changed-meanwhile',
          formatPlace({ sheet: sheet.name, range: cellRange(cell.row, cell.column) }),
        );
    }
  }

  toCommands(maxBytes: number): Command[] {
    return this.writeInputs(this.loaded.cells(), maxBytes);
  }

  /** Only cells that already hold the new content, and not what they are to go back to. */
  toRestoreCommands(maxBytes: number): Command[] {
    if (this.sheet.isNullObject) return [];
    const reached = this.loaded.cells().filter(({ cell, content }) => {
      const { from, to } = this.changeAt(cell);
      return holdsContent(content, from) && !holdsContent(content, to);
    });
    return this.writeInputs(reached, maxBytes);
  }

  toReverse(): SheetChanges {
    return {
      key: this.sheet.id,
      name: this.sheet.name,
      changes: this.loaded.cells().map((loaded) => ({
        cell: loaded.cell,
        from: this.changeAt(loaded.cell).to,
        to: loaded.content,
        ...(this.isTextCell(loaded) && { isTextCell: true }),
      })),
    };
  }

  toArea(): WrittenArea {
    return { sheetId: this.sheet.id, ranges: this.changes.ranges };
  }

  /** Cells formatted as text are general while they are written, so that numbers stay numbers. */
  private writeInputs(cells: readonly LoadedCell[], maxBytes: number): Command[] {
    const inputs = cells.map(({ cell }): [CellAddress, CellInput] => [
      cell,
      toInput(this.changeAt(cell).to),
    ]);
    const textCells = coverCells(
      this.loaded
        .cells()
        .filter((loaded) => this.isTextCell(loaded))
        .map(({ cell }) => cell),
    );
    return [
      ...this.setNumberFormat(textCells, GENERAL_FORMAT),
      ...writeBlocks(this.sheet, new CellBlocks(inputs), maxBytes),
      ...this.setNumberFormat(textCells, TEXT_FORMAT),
    ];
  }

  private isTextCell({ cell, numberFormat }: LoadedCell): boolean {
    return numberFormat === TEXT_FORMAT || this.changeAt(cell).isTextCell === true;
  }

  private setNumberFormat(ranges: readonly RangeAddress[], format: string): Command[] {
    return ranges.map((range) =>
      command(() => setNumberFormat(getRange(this.sheet, range), format)),
    );
  }

  private changeAt({ row, column }: CellAddress): CellChange {
    return this.changes.at(row, column);
  }
}
