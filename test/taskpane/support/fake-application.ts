import { planAllocation } from '../../../src/app/allocation/allocate-target';
import type { Edit } from '../../../src/domain/edit';
import type { ColumnCorrection, ColumnMeaning } from '../../../src/domain/workbook-part';
import type { Finding, Suggestion } from '../../../src/domain/finding';
import type { Place } from '../../../src/domain/address';
import type { SnapshotScope, UndoStep, WorkbookChange } from '../../../src/ports/workbook-port';
import type {
  AllocationPlan,
  AllocationTable,
  AllocationWish,
  Application,
  CheckReport,
  ColumnOverview,
  CorrectedColumn,
  InsertResult,
  MarkOptions,
  MarkResult,
  OfferedForm,
  ParameterProblem,
  PreviewResult,
  RawParameters,
  RecalculationPlan,
  RuleChange,
  StoreResult,
  WorkbookSettings,
} from '../../../src/taskpane/application';
import { sampleForm, samplePlan } from './sample-form';

/**
 * A workbook that remembers what was done to it. `failNext` makes the next access to it
 * throw, as a host does; `changed` plays an edit that the pane did not make.
 */
export class FakeApplication implements Application {
  report: CheckReport = { findings: [], tables: [] };
  recalculation: RecalculationPlan = { changes: [], edits: [] };
  columns: ColumnOverview = { sheets: [], active: undefined, lapsed: [] };
  /** What was said of columns, in its order. */
  readonly meanings: (ColumnMeaning | null)[] = [];
  /** Forms that the workbook keeps. */
  ownForms: readonly OfferedForm[] = [];
  settings: WorkbookSettings = {
    templates: [],
    severities: {},
    options: {},
    unusable: [],
    rules: [],
  };
  /** What is wrong with whatever file is stored next. */
  fileProblems: readonly string[] = [];
  allocationTables: readonly AllocationTable[] = [];
  readonly wishes: AllocationWish[] = [];
  readonly log: string[] = [];
  readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** Work that has to wait until the test lets it go on. */
  gate: Promise<void> = Promise.resolve();
  /** What is said of whatever is marked next. */
  markRemarks: readonly string[] = [];
  private failure: Error | undefined;
  private steps = 0;

  failNext(error: Error): void {
    this.failure = error;
  }

  changed(): void {
    for (const listener of this.listeners) listener({ sheetId: '1', remote: false });
  }

  done(entry: string): number {
    return this.log.filter((line) => line === entry).length;
  }

  listForms(): Promise<readonly OfferedForm[]> {
    return Promise.resolve([sampleForm]);
  }

  listFormsOfWorkbook(): Promise<readonly OfferedForm[]> {
    return Promise.resolve([...this.ownForms, sampleForm]);
  }

  listNames(text: string): Promise<readonly string[]> {
    return Promise.resolve(namesIn(text));
  }

  previewTemplate(_id: string, parameters: RawParameters): Promise<PreviewResult> {
    const names = typeof parameters['places'] === 'string' ? namesIn(parameters['places']) : [];
    const problems = placeProblems(names);
    return Promise.resolve(
      problems.length > 0 ? { ok: false, problems } : { ok: true, plan: samplePlan(names) },
    );
  }

  async insertTemplate(id: string, parameters: RawParameters): Promise<InsertResult> {
    const preview = await this.previewTemplate(id, parameters);
    if (!preview.ok) return preview;
    const undo = await this.access(`insert ${id}`, 'insert');
    return { ok: true, undo, sheetName: preview.plan.sheetName };
  }

  insertSample(sampleId: string): Promise<UndoStep> {
    return this.access(`sample ${sampleId}`, 'insert');
  }

  async check(scope: SnapshotScope): Promise<CheckReport> {
    await this.access(`check ${scope}`, 'edit');
    return this.report;
  }

  async markFindings(
    findings: readonly Finding[],
    { writesReport }: MarkOptions,
  ): Promise<MarkResult> {
    const entry = `mark ${findings.length}${writesReport ? ' with a report' : ''}`;
    return { undo: await this.access(entry, 'mark'), remarks: this.markRemarks };
  }

  async clearMarks(): Promise<MarkResult> {
    return { undo: await this.access('clear marks', 'mark'), remarks: [] };
  }

  applySuggestion(suggestion: Suggestion): Promise<UndoStep> {
    return this.access(`apply ${suggestion.messageId}`, 'edit');
  }

  async describeColumns(): Promise<ColumnOverview> {
    await this.access('describe columns', 'edit');
    return this.columns;
  }

  correctColumn({ header, meaning }: ColumnCorrection): Promise<UndoStep> {
    this.meanings.push(meaning);
    return this.access(`correct ${header}`, 'part');
  }

  resetColumn({ header }: CorrectedColumn): Promise<UndoStep> {
    return this.access(`reset ${header}`, 'part');
  }

  async offerAllocation(): Promise<readonly AllocationTable[]> {
    await this.access('offer allocation', 'edit');
    return this.allocationTables;
  }

  planAllocation(table: AllocationTable, wish: AllocationWish): Promise<AllocationPlan> {
    this.wishes.push(wish);
    return Promise.resolve(planAllocation(table, wish));
  }

  applyEdits(edits: readonly Edit[]): Promise<UndoStep> {
    return this.access(`edit ${edits.length}`, 'edit');
  }

  async describeSettings(): Promise<WorkbookSettings> {
    await this.access('describe settings', 'edit');
    return this.settings;
  }

  storePack(bytes: Uint8Array): Promise<StoreResult> {
    return this.store(bytes, 'pack');
  }

  storeTemplate(bytes: Uint8Array): Promise<StoreResult> {
    return this.store(bytes, 'template');
  }

  removePack(): Promise<UndoStep> {
    return this.access('remove pack', 'part');
  }

  removeTemplate(id: string): Promise<UndoStep> {
    return this.access(`remove template ${id}`, 'part');
  }

  changeRule(change: RuleChange): Promise<UndoStep> {
    return this.access(`change rule ${JSON.stringify(change)}`, 'part');
  }

  private async store(bytes: Uint8Array, what: string): Promise<StoreResult> {
    if (this.fileProblems.length > 0) return { ok: false, problems: this.fileProblems };
    const name = Buffer.from(bytes).toString();
    return { ok: true, undo: await this.access(`store ${what} ${name}`, 'part'), name };
  }

  async planRecalculation(): Promise<RecalculationPlan> {
    await this.access('plan recalculation', 'edit');
    return this.recalculation;
  }

  applyRecalculation(plan: RecalculationPlan): Promise<UndoStep> {
    return this.access(`recalculate ${plan.changes.length}`, 'edit');
  }

  async undo(step: UndoStep): Promise<void> {
    await this.access(`undo ${step.kind}`, step.kind);
  }

  async select(place: Place): Promise<void> {
    const { top, left } = place.range;
    await this.access(`select ${place.sheet} ${top},${left}`, 'edit');
  }

  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  private async access(entry: string, kind: UndoStep['kind']): Promise<UndoStep> {
    await this.gate;
    const failure = this.failure;
    this.failure = undefined;
    if (failure) throw failure;
    this.log.push(entry);
    this.steps += 1;
    return { id: String(this.steps), kind };
  }
}

function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
}

function placeProblems(names: readonly string[]): ParameterProblem[] {
  if (names.length === 0) return [{ path: 'places', messageId: 'places-missing' }];
  return names.flatMap((name, index): ParameterProblem[] => {
    const first = names.indexOf(name);
    const data = { name, first: first + 1, second: index + 1 };
    return first < index ? [{ path: `places.${index}`, messageId: 'place-duplicate', data }] : [];
  });
}
