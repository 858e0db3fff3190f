import { checkSnapshot } from '../../../src/app/check-snapshot';
import { fillPlan } from '../../../src/app/fill-plan';
import { calculateFigures } from '../../../src/app/calculate-figures';
import { recordTable } from '../../../src/app/insert-template';
import type { Finding } from '../../../src/domain/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { formatWorkbookPart } from '../../../src/hosts/workbook-part';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import {
  findTemplate,
  sampleInputs,
  type SampleInput,
  type TemplateSample,
} from '../../../src/templates';
import { compile, type Compiled } from './compiled';

/** A sample as an official fills it in, and what somebody types over or beside it. */
export function compileSample(sample: TemplateSample): Compiled {
  return compile({ ...sample.parameters }, findTemplate(sample.templateId));
}

/** The filled-in sample after it was written to a file and read again. */
function snapshotOfSample(
  sample: TemplateSample,
  changed: readonly SampleInput[] = [],
): WorkbookSnapshot {
  const { plan, table, parameters } = compileSample(sample);
  const filled = fillPlan(plan, [...sampleInputs(sample, table), ...changed]);
  const record = recordTable('T1', findTemplate(sample.templateId)!, parameters);
  return asCalculated(
    readWorkbook(
      writeWorkbook({
        sheets: [filled],
        results: new Map([[plan.sheetName, calculateFigures(filled, table)]]),
        part: formatWorkbookPart({ tables: [record] }),
      }),
    ),
  );
}

/** Formulas of blank inputs show nothing once a spreadsheet program has calculated them. */
function asCalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const calculated = (cell: CellSnapshot | null): CellSnapshot | null =>
    cell?.uncached && cell.formula !== undefined ? { value: '', formula: cell.formula } : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(calculated) })),
    })),
  };
}

export function findingsOfSample(
  sample: TemplateSample,
  changed: readonly SampleInput[] = [],
): readonly Finding[] {
  return checkSnapshot(snapshotOfSample(sample, changed)).findings;
}
