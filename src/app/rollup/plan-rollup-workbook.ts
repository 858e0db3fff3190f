import { Decimal } from '../../domain/decimal';
import { formatWorkbookPart } from '../../hosts/workbook-part';
import type { RollUp } from '../../rollup/result';
import {
  compileTemplate,
  planTable,
  type ParameterProblem,
  type SampleInput,
} from '../../templates';
import { calculateFigures } from '../calculate-figures';
import { fillPlan } from '../fill-plan';
import { recordTable } from '../insert-template';
import type { TemplateWorkbook } from '../plan-workbook';
import { planMoneySheet } from './money-sheet';
import { planNotesSheet } from './notes-sheet';
import { planOthersSheet } from './others-sheet';
import { upperParameters, upperTemplate } from './upper-table';

export type RollUpWorkbook =
  | { readonly kind: 'planned'; readonly workbook: TemplateWorkbook }
  /** The units cannot be the rows of a table: too many, or two of one name. */
  | { readonly kind: 'problems'; readonly problems: readonly ParameterProblem[] };

const TABLE_ID = 'T1';

/**
 * The upper unit's table with what its units sent, live formulas for all that follows from it, and a
 * sheet that says where the figures come from.
 *
 * @param place the upper unit's name; may be empty
 */
export function planRollUpWorkbook(rolled: RollUp, year: number, place: string): RollUpWorkbook {
  const { money } = rolled;
  const besides = [
    ...(money && money.totals.size > 0 ? [planMoneySheet(money, year)] : []),
    planNotesSheet(rolled),
  ];
  if (rolled.units.every(({ figures }) => figures.size === 0))
    return {
      kind: 'planned',
      workbook: { sheets: besides, results: new Map(), part: formatWorkbookPart({ tables: [] }) },
    };
  const definition = upperTemplate();
  const parsed = upperParameters(rolled, year, place);
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const { parameters } = parsed;
  const table = planTable(definition, parameters, TABLE_ID);
  const units = table.rows.filter(({ role }) => role === 'unit');
  const inputs = units.flatMap((row, index): SampleInput[] =>
    table.columns.flatMap(({ key, column, formulaFor }) => {
      const figure = rolled.units[index]!.figures.get(key);
      if (!figure || formulaFor?.(row) !== undefined) return [];
      const value = Decimal.parse(figure.value).toDouble();
      return [{ cell: { row: row.row, column }, content: { value } }];
    }),
  );
  const plan = fillPlan(compileTemplate(definition, parameters, TABLE_ID), inputs);
  const shown = new Set(table.columns.map(({ key }) => key));
  const others = rolled.columns.filter(
    ({ key, dimensions }) => dimensions.aspect === 'count' && !shown.has(key),
  );
  return {
    kind: 'planned',
    workbook: {
      sheets: [
        plan,
        ...(others.length > 0 ? [planOthersSheet(rolled.units, others)] : []),
        ...besides,
      ],
      results: new Map([[plan.sheetName, calculateFigures(plan, table)]]),
      part: formatWorkbookPart({ tables: [recordTable(TABLE_ID, definition, parameters)] }),
    },
  };
}
