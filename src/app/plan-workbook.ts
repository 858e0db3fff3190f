import { calculateResults } from '../calculation/calculate-results';
import { formatCell } from '../domain/address';
import type { SheetPlan } from '../domain/sheet-plan';
import type { TableRecord } from '../domain/workbook-part';
import { formatWorkbookPart } from '../hosts/workbook-part';
import {
  compileTemplate,
  findUnknownParameters,
  planTable,
  sampleInputs,
  type ParameterProblem,
  type SampleInput,
} from '../templates';
import { calculateFigures } from './calculate-figures';
import { fillPlan } from './fill-plan';
import { parseLinked, recordTable } from './insert-template';
import { linkOrders, sheetNameProblems, type OrderProblem } from './link-orders';
import { plannedSheet } from './planned-sheet';
import {
  prepareOrder,
  type PreparedOrder,
  type RefusedOrder,
  type TableOrder,
  type WorkbookOptions,
} from './prepare-order';
import { profileOf } from './profile/profile';
import { rememberDefinitions } from './profile/remember-definitions';
import { partnerTablesOf } from './workbook-tables';

/** A workbook to be written to a file: its sheets, and the part in which it remembers its tables. */
export interface TemplateWorkbook {
  readonly sheets: readonly SheetPlan[];
  /** Figures that formulas will give, by sheet and address. */
  readonly results: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly part: string;
}

type WorkbookResult =
  | { readonly kind: 'planned'; readonly workbook: TemplateWorkbook }
  | RefusedOrder
  /** Everything that is wrong with the parameters. */
  | { readonly kind: 'problems'; readonly problems: readonly OrderProblem[] };

/** Plans a workbook of one sheet for each order, in their order, with the links between them. */
export function planWorkbook(
  orders: readonly TableOrder[],
  options: WorkbookOptions,
): WorkbookResult {
  const prepared: PreparedOrder[] = [];
  for (const [position, order] of orders.entries()) {
    const result = prepareOrder(order, `T${position + 1}`, options);
    if ('kind' in result) return result;
    prepared.push(result);
  }
  const { sorted, problems } = linkOrders(prepared);
  const found = [...unknownNames(orders, prepared), ...problems, ...sheetNameProblems(prepared)];
  const planned = new Map<string, PlannedTable>();
  for (const table of sorted) {
    const result = planLinked(table, [...planned.values()]);
    if (result.ok) planned.set(table.tableId, result.planned);
    else
      found.push(...result.problems.map((problem) => ({ template: table.definition.id, problem })));
  }
  if (found.length > 0) return { kind: 'problems', problems: found };
  const tables = prepared.map(({ tableId }) => planned.get(tableId)!);
  const own = orders.flatMap(({ template }) => (typeof template === 'string' ? [] : [template]));
  const part = rememberDefinitions(
    { tables: tables.map(({ record }) => record) },
    { ...(options.pack && { pack: options.pack }), ...(own[0] && { template: own[0] }) },
  );
  return {
    kind: 'planned',
    workbook: {
      sheets: tables.map(({ plan }) => plan),
      results: resultsOf(tables),
      part: formatWorkbookPart(part),
    },
  };
}

/** Parameters that all tables have in common may be meant for any of them. */
function unknownNames(
  orders: readonly TableOrder[],
  prepared: readonly PreparedOrder[],
): OrderProblem[] {
  const definitions = prepared.map(({ definition }) => definition);
  return prepared.flatMap(({ definition: { id } }, position) =>
    findUnknownParameters(definitions, orders[position]!.raw).map((problem) => ({
      template: id,
      problem,
    })),
  );
}

interface PlannedTable {
  readonly plan: SheetPlan;
  readonly record: TableRecord;
  /** What its formulas will give; undefined where that depends on other tables. */
  readonly figures?: ReadonlyMap<string, number>;
}

function planLinked(
  { tableId, definition, raw, sample, hasOwnRows }: PreparedOrder,
  before: readonly PlannedTable[],
):
  | { readonly ok: true; readonly planned: PlannedTable }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] } {
  const sheets = before.map(({ plan }) => plannedSheet(plan));
  const tables = before.map(({ record }) => record);
  const parsed = parseLinked(definition, raw, partnerTablesOf({ sheets }, profileOf({ tables })));
  if (!parsed.ok) return parsed;
  const { parameters, links } = parsed;
  const table = planTable(definition, parameters, tableId, links);
  const empty = compileTemplate(definition, parameters, tableId, links);
  const fits = sample && !(hasOwnRows && sample.listed);
  const plan = fits ? fillPlan(empty, typedOver(empty, sampleInputs(sample, table))) : empty;
  return {
    ok: true,
    planned: {
      plan,
      record: recordTable(tableId, definition, parameters),
      ...(links.length === 0 && { figures: calculateFigures(plan, table) }),
    },
  };
}

/** Of a sample's figures and words those in whose row nothing is taken from elsewhere. */
function typedOver(plan: SheetPlan, inputs: readonly SampleInput[]): SampleInput[] {
  const formulas = new Set(
    plannedSheet(plan).rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [formatCell({ row: index, column })],
      ),
    ),
  );
  const taken = new Set(
    inputs.filter(({ cell }) => formulas.has(formatCell(cell))).map(({ cell }) => cell.row),
  );
  return inputs.filter(({ cell }) => !taken.has(cell.row));
}

/** Where formulas reach into other tables, only what is worked out from their cells is right. */
function resultsOf(tables: readonly PlannedTable[]): TemplateWorkbook['results'] {
  const { sheets } = calculateResults({
    sheets: tables.map(({ plan, figures }) => plannedSheet(plan, figures)),
    names: [],
  });
  return new Map(
    tables.map(({ plan, figures }, position) => {
      if (figures) return [plan.sheetName, figures];
      const results = sheets[position]!.rows.flatMap(({ index, cells }) =>
        cells.flatMap((cell, column): [string, number][] =>
          cell?.formula !== undefined && typeof cell.value === 'number'
            ? [[formatCell({ row: index, column }), cell.value]]
            : [],
        ),
      );
      return [plan.sheetName, new Map(results)];
    }),
  );
}
