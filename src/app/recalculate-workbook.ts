import { cellRange, type Place } from '../domain/address';
import type { Edit } from '../domain/edit';
import type { FigureUnit } from '../domain/finding';
import type { CellValue, WorkbookSnapshot } from '../domain/snapshot';
import { examine } from '../engine/table-state';
import { unitOfFact } from '../engine/describe';
import { recalculate, type Recalculated } from '../engine/recalculate';
import { recalculateValues } from '../engine/recalculate-values';
import { rulesInForce } from '../engine/rules-in-force';
import type { Problem } from '../engine/solve';
import type { UndoStep, WorkbookPort } from '../ports/workbook-port';
import { rules } from '../rules';
import { profileOf, type Profile } from './profile/profile';
import { findStoredPart } from './stored-part';
import { tablesOf, takesFigures } from './workbook-tables';

export interface RecalculationPlan {
  readonly changes: readonly RecalculationChange[];
  readonly edits: readonly Edit[];
}

export interface RecalculationChange {
  readonly place: Place;
  readonly label: string;
  /** Canonical decimals, or text as it stands; null is an empty cell. */
  readonly before: string | null;
  readonly after: string | null;
  readonly unit: FigureUnit;
}

/** What recalculating the sheet in front would write, cell by cell; writes nothing. Throws WorkbookError. */
export async function planRecalculation(port: WorkbookPort): Promise<RecalculationPlan> {
  const inFront = await port.readSnapshot('active');
  const profile = profileOf(findStoredPart(inFront));
  // Formulas over other tables need to know where these stand.
  const workbook = takesFigures(profile) ? await port.readSnapshot('all') : inFront;
  return planFor(inFront, workbook, profile);
}

function planFor(
  { sheets }: WorkbookSnapshot,
  workbook: WorkbookSnapshot,
  profile: Profile,
): RecalculationPlan {
  const relationRules = rulesInForce(rules, profile.settings).filter(
    ({ kind }) => kind === 'relation',
  );
  const plans = tablesOf(workbook, profile).flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    const { problem } = examine(sheet, table, relationRules);
    // Without a template nobody knows where formulas belong, and values are what its makers write.
    const cells = table.template ? recalculate(problem, sheet) : recalculateValues(problem, sheet);
    return cells.map((cell) => ({ cell, problem }));
  });
  return {
    changes: plans.map(({ cell, problem }) => toChange(cell, problem)),
    edits: plans.map(({ cell }) => cell.edit),
  };
}

/** Writes the plan in one undoable step, if nothing has changed since it was made. Throws WorkbookError. */
export async function applyRecalculation(
  port: WorkbookPort,
  plan: RecalculationPlan,
): Promise<UndoStep> {
  return port.applyEdits(plan.edits);
}

function toChange(
  { edit, index, label, value }: Recalculated,
  problem: Problem,
): RecalculationChange {
  return {
    place: { sheet: edit.sheet, range: cellRange(edit.cell.row, edit.cell.column) },
    label,
    before: toText(edit.before.value),
    after: value?.value.toString() ?? null,
    unit: index === undefined ? 'plain' : unitOfFact(problem.facts, index),
  };
}

function toText(value: CellValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.error : String(value);
}
