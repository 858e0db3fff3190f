import type { Place } from '../../domain/address';
import type { Edit } from '../../domain/edit';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { Mark, ReportSheet } from '../../ports/annotation';
import type {
  HostCapabilities,
  MarkStep,
  SheetInsertion,
  SnapshotScope,
  UndoStep,
  WorkbookChange,
  WorkbookPort,
} from '../../ports/workbook-port';
import { applyEdits } from './apply-edits';
import { readCapabilities } from './capabilities';
import { watchChanges } from './events';
import { insertSheet } from './insert-sheet';
import { MarkWriter } from './marks';
import { OwnWrites } from './own-writes';
import { writePart } from './part';
import { readSnapshot } from './read-snapshot';
import { runBatch } from './run-batch';
import { selectPlace } from './select';
import { UndoLedger } from './undo-ledger';

/**
 * The workbook in front of the pane, through Office.js (ExcelApi 1.9 and up). It may be made
 * before Office is ready, and used after.
 */
export function createExcelHost(): WorkbookPort {
  return new ExcelHost();
}

class ExcelHost implements WorkbookPort {
  private readonly ownWrites = new OwnWrites();
  private readonly ledger = new UndoLedger();
  private readonly marks = new MarkWriter(this.ownWrites);

  get capabilities(): HostCapabilities {
    return readCapabilities();
  }

  async readSnapshot(scope: SnapshotScope): Promise<WorkbookSnapshot> {
    const { snapshot, ...known } = await runBatch((context) => readSnapshot(context, scope));
    this.marks.note(known);
    return snapshot;
  }

  async insertSheet(draft: (part: string | undefined) => SheetInsertion): Promise<UndoStep> {
    return this.ledger.record('insert', await insertSheet(draft, this.ownWrites));
  }

  async applyEdits(edits: readonly Edit[]): Promise<UndoStep> {
    return this.ledger.record('edit', await applyEdits(edits, this.ownWrites));
  }

  async mark(marks: readonly Mark[], report?: ReportSheet): Promise<MarkStep> {
    const { takeBack, remarks } = await this.marks.replace(marks, report ? { report } : {});
    return { ...this.ledger.record('mark', takeBack), remarks };
  }

  async clearMarks(): Promise<MarkStep> {
    return this.mark([]);
  }

  async writePart(part: string): Promise<UndoStep> {
    return this.ledger.record('part', await writePart(part));
  }

  async undo(step: UndoStep): Promise<void> {
    await this.ledger.takeBack(step);
  }

  async select(place: Place): Promise<void> {
    await selectPlace(place);
  }

  async onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return watchChanges(listener, this.ownWrites);
  }
}
