import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { cellAt, type Table } from '../../../src/domain/table';
import { fillPlan } from '../../../src/app/fill-plan';
import {
  compileTemplate,
  parseParameters,
  planTable,
  type SampleInput,
  type TemplateDefinition,
  type TemplateParameters,
} from '../../../src/templates';
import { faultsOf, type Fault } from '../arithmetic/faults';
import { Ledger, type Entry } from '../arithmetic/ledger';
import { toCellValue, type Figures } from './figures';

/** A filled-in sheet together with all that must come out of it. */
export interface JudgedSheet {
  readonly name: string;
  /** Named mistake that was planted; absent for an honest sheet. */
  readonly slip?: string;
  readonly definition: TemplateDefinition;
  readonly parameters: TemplateParameters;
  readonly plan: SheetPlan;
  readonly table: Table;
  readonly ledger: Ledger;
  readonly faults: readonly Fault[];
}

export interface SheetOrder {
  readonly definition: TemplateDefinition;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
}

/** @param changed cells in which somebody typed something else */
export function createSheet(
  { definition, raw, figures }: SheetOrder,
  name: string,
  changed: ReadonlyMap<string, Entry> = new Map(),
  slip?: string,
): JudgedSheet {
  const parsed = parseParameters(definition, { ...raw, sheetName: name });
  if (!parsed.ok) throw new Error(`${definition.id}: ${JSON.stringify(parsed.problems)}`);
  const { parameters } = parsed;
  const table = planTable(definition, parameters, 'T1');
  const typed = new Map([...figures(table), ...changed]);
  const ledger = new Ledger(table, typed);
  return {
    name,
    ...(slip !== undefined && { slip }),
    definition,
    parameters,
    plan: fillPlan(compileTemplate(definition, parameters, 'T1'), inputsOf(table, typed)),
    table,
    ledger,
    faults: faultsOf(ledger),
  };
}

function inputsOf(table: Table, typed: ReadonlyMap<string, Entry>): SampleInput[] {
  return [...typed].map(([key, entry]) => {
    const [row, column] = key.split(',').map(Number);
    return { cell: cellAt(table, row!, column!)!, content: { value: toCellValue(entry) } };
  });
}
