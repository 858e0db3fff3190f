import type { UndoStep, WorkbookPort } from '../ports/workbook-port';
import { findSample, parseParameters, planTable, sampleInputs } from '../templates';
import { fillPlan } from './fill-plan';
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
    return fillPlan(plan, sampleInputs(sample, table));
  });
}
