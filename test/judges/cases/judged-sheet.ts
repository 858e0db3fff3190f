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
import { Words } from '../arithmetic/words';
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
  readonly words: Words;
  /** What is written beside the figures, cell by cell. */
  readonly written: readonly SampleInput[];
  readonly faults: readonly Fault[];
  /** Columns whose figures may be ranges or bounds. */
  readonly inWords: ReadonlySet<number>;
}

export interface SheetOrder {
  readonly definition: TemplateDefinition;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
  /** What is written beside the figures. */
  readonly words?: (table: Table) => readonly SampleInput[];
}

/** @param changed cells in which somebody typed something else */
export function createSheet(
  { definition, raw, figures, words: wordsIn = () => [] }: SheetOrder,
  name: string,
  changed: ReadonlyMap<string, Entry> = new Map(),
  slip?: string,
): JudgedSheet {
  const parsed = parseParameters(definition, { ...raw, sheetName: name });
  if (!parsed.ok) throw new Error(`${definition.id}: ${JSON.stringify(parsed.problems)}`);
  const { parameters } = parsed;
  const planned = planTable(definition, parameters, 'T1');
  const written = wordsIn(planned);
  const table = withNodes(planned, written);
  // A sample knows its rows by their names, whatever project was chosen for them
  const typed = new Map([...figures(planned), ...changed]);
  const ledger = new Ledger(table, typed);
  const inWords = columnsInWords(definition, table);
  const words = new Words(definition, table, written.map(toWord));
  return {
    name,
    ...(slip !== undefined && { slip }),
    definition,
    parameters,
    plan: fillPlan(compileTemplate(definition, parameters, 'T1'), [
      ...inputsOf(table, typed),
      ...written,
    ]),
    table,
    ledger,
    words,
    written,
    faults: [...faultsOf(ledger, inWords), ...words.faults()],
    inWords,
  };
}

function columnsInWords({ columns }: TemplateDefinition, table: Table): ReadonlySet<number> {
  const keys = new Set(columns.filter(({ ranges }) => ranges).map(({ key }) => key));
  return new Set(table.columns.flatMap(({ key }, column) => (keys.has(key) ? [column] : [])));
}

function toWord({ cell, content }: SampleInput) {
  if ('formula' in content) throw new Error('a sample writes words, not formulas');
  return { ...cell, value: content.value };
}

/** Rows of a list belong to the project whose code is chosen for them. */
function withNodes(table: Table, written: readonly SampleInput[]): Table {
  const column = table.texts?.find(({ role, key }) => role === 'node' && key !== undefined)?.column;
  const codes = new Map(
    written
      .map(toWord)
      .filter((word) => word.column === column)
      .map(({ row, value }) => [row, String(value)]),
  );
  return {
    ...table,
    rows: table.rows.map((row) => {
      const node = codes.get(row.row);
      return node === undefined ? row : { ...row, node };
    }),
  };
}

function inputsOf(table: Table, typed: ReadonlyMap<string, Entry>): SampleInput[] {
  return [...typed].map(([key, entry]) => {
    const [row, column] = key.split(',').map(Number);
    return { cell: cellAt(table, row!, column!)!, content: { value: toCellValue(entry) } };
  });
}
