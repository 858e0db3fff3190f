import type { SheetPlan } from '../domain/sheet-plan';
import { formatWorkbookPart } from '../hosts/workbook-part';
import {
  compileTemplate,
  findTemplate,
  parseParameters,
  planTable,
  sampleInputs,
  samples,
  type ParameterProblem,
} from '../templates';
import { fillPlan } from './fill-plan';
import { recordTable } from './insert-template';

/** A workbook to be written to a file: its sheets, and the part in which it remembers its tables. */
export interface TemplateWorkbook {
  readonly sheets: readonly SheetPlan[];
  readonly part: string;
}

export type TemplateWorkbookResult =
  | { readonly kind: 'planned'; readonly workbook: TemplateWorkbook }
  | { readonly kind: 'unknown-template' }
  | { readonly kind: 'no-sample' }
  /** Everything that is wrong with the parameters. */
  | { readonly kind: 'problems'; readonly problems: readonly ParameterProblem[] };

/** The only table of its workbook. */
const TABLE_ID = 'T1';

/**
 * Plans a workbook of one template.
 *
 * @param raw parameters as a form or a file gives them
 * @param withSample whether a published plan's figures are filled in; its parameters hold where
 *   `raw` says nothing
 */
export function planTemplateWorkbook(
  templateId: string,
  raw: Readonly<Record<string, unknown>>,
  { withSample }: { readonly withSample: boolean },
): TemplateWorkbookResult {
  const definition = findTemplate(templateId);
  if (!definition) return { kind: 'unknown-template' };
  const sample = withSample ? samples.find((one) => one.templateId === templateId) : undefined;
  if (withSample && !sample) return { kind: 'no-sample' };
  const parsed = parseParameters(definition, { ...sample?.parameters, ...raw });
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const { parameters } = parsed;
  const plan = compileTemplate(definition, parameters, TABLE_ID);
  const inputs = sample ? sampleInputs(sample, planTable(definition, parameters, TABLE_ID)) : [];
  return {
    kind: 'planned',
    workbook: {
      sheets: [fillPlan(plan, inputs)],
      part: formatWorkbookPart({ tables: [recordTable(TABLE_ID, definition, parameters)] }),
    },
  };
}
