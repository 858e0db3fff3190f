import type { SheetPlan } from '../domain/sheet-plan';
import type { ProgrammePack } from '../programme/packs';
import { formatWorkbookPart } from '../hosts/workbook-part';
import {
  compileTemplate,
  defaultParameters,
  findTemplate,
  planTable,
  sampleInputs,
  samples,
  templates,
  type ParameterProblem,
  type TemplateDefinition,
} from '../templates';
import { withPack } from '../templates/definition/with-pack';
import { calculateFigures } from './calculate-figures';
import { fillPlan } from './fill-plan';
import { parseLinked, recordTable } from './insert-template';
import { rememberDefinitions } from './profile/remember-definitions';

/** A workbook to be written to a file: its sheets, and the part in which it remembers its tables. */
export interface TemplateWorkbook {
  readonly sheets: readonly SheetPlan[];
  /** Figures that formulas will give, by sheet and address. */
  readonly results: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly part: string;
}

export type TemplateWorkbookResult =
  | { readonly kind: 'planned'; readonly workbook: TemplateWorkbook }
  | { readonly kind: 'unknown-template'; readonly known: readonly string[] }
  | { readonly kind: 'no-sample' }
  /** Everything that is wrong with the parameters. */
  | { readonly kind: 'problems'; readonly problems: readonly ParameterProblem[] };

/** The only table of its workbook. */
const TABLE_ID = 'T1';

export interface TemplateWorkbookOptions {
  /** The year that plans are made in now. */
  readonly year: number;
  /** Whether a published plan's figures are filled in; then its parameters are those to start from. */
  readonly withSample: boolean;
  /** Which one; the first of the template's where nothing is said. */
  readonly sampleId?: string;
  /** The programme that the workbook is to be of; it will remember it. */
  readonly pack?: ProgrammePack;
}

/**
 * Plans a workbook of one template.
 *
 * @param template one of ours by its id, or another, which the workbook will remember
 * @param raw parameters as a file gives them; where it says nothing, what a form starts from holds
 */
export function planTemplateWorkbook(
  template: string | TemplateDefinition,
  raw: Readonly<Record<string, unknown>>,
  { year, withSample, sampleId, pack }: TemplateWorkbookOptions,
): TemplateWorkbookResult {
  const own = typeof template === 'string' ? undefined : template;
  const named = own ?? (typeof template === 'string' ? findTemplate(template) : undefined);
  if (!named) return { kind: 'unknown-template', known: templates.map(({ id }) => id) };
  const definition = pack && !own ? withPack(named, pack) : named;
  const sample = withSample ? sampleFor(definition, named, sampleId) : undefined;
  if (withSample && !sample) return { kind: 'no-sample' };
  const initial = sample?.parameters ?? defaultParameters(definition, { year });
  // Alone in its workbook, it has no other table to take figures from.
  const parsed = parseLinked(definition, layOver(initial, raw), []);
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const { parameters } = parsed;
  const table = planTable(definition, parameters, TABLE_ID);
  const empty = compileTemplate(definition, parameters, TABLE_ID);
  const plan = sample ? fillPlan(empty, sampleInputs(sample, table)) : empty;
  const part = rememberDefinitions(
    { tables: [recordTable(TABLE_ID, definition, parameters)] },
    { ...(pack && { pack }), ...(own && { template: own }) },
  );
  return {
    kind: 'planned',
    workbook: {
      sheets: [plan],
      results: new Map([[plan.sheetName, calculateFigures(plan, table)]]),
      part: formatWorkbookPart(part),
    },
  };
}

/** Published figures of one programme say nothing of another one's projects. */
function sampleFor(definition: TemplateDefinition, named: TemplateDefinition, wanted?: string) {
  return definition.programme === named.programme
    ? samples.find(({ id, templateId }) => templateId === definition.id && (wanted ?? id) === id)
    : undefined;
}

type RawObject = Readonly<Record<string, unknown>>;

/** Groups of parameters, such as the switches of columns, are laid over each other one by one. */
function layOver(initial: RawObject, raw: RawObject): RawObject {
  const merged = Object.entries(raw).map(([key, value]): [string, unknown] => {
    const below = initial[key];
    return [key, isGroup(value) && isGroup(below) ? { ...below, ...value } : value];
  });
  return { ...initial, ...Object.fromEntries(merged) };
}

function isGroup(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
