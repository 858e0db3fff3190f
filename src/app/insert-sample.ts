import type { SheetPlan } from '../domain/sheet-plan';
import type { UndoStep, WorkbookPort } from '../ports/workbook-port';
import {
  findSample,
  parseParameters,
  planTable,
  sampleInputs,
  type SampleInput,
} from '../templates';
import { insertTable, requireTemplate } from './insert-template';

/**
 * Inserts a template together with a published plan's figures, in one step.
 * Throws RangeError for an unknown sample, WorkbookError from the workbook.
 */
export async function insertSample(port: WorkbookPort, sampleId: string): Promise<UndoStep> {
  const sample = findSample(sampleId);
  if (!sample) throw new RangeError(`no such sample: ${sampleId}`);
  const definition = requireTemplate(sample.templateId);
  const parsed = parseParameters(definition, sample.parameters);
  if (!parsed.ok) throw new RangeError(`parameters of the sample ${sampleId} do not hold`);
  const { parameters } = parsed;
  return insertTable(port, definition, parameters, (plan, tableId) => {
    const table = planTable(definition, parameters, tableId);
    return withContent(plan, sampleInputs(sample, table));
  });
}

/** The plan with these cells filled in; they lie within its blocks. */
function withContent(plan: SheetPlan, inputs: readonly SampleInput[]): SheetPlan {
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, content }) => {
      const rows = content.map((row) => [...row]);
      for (const { cell, content: filled } of inputs) {
        const row = rows[cell.row - at.row];
        const column = cell.column - at.column;
        if (row && column >= 0 && column < row.length) row[column] = filled;
      }
      return { at, content: rows };
    }),
  };
}
