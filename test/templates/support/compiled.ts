import type { CellContent } from '../../../src/domain/edit';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import type { Table } from '../../../src/domain/table';
import {
  compileTemplate,
  parseParameters,
  planTable,
  type TemplateDefinition,
  type TemplateParameters,
} from '../../../src/templates';
import { targetAllocation } from '../../../src/templates/target-allocation/definition';

export const BASIC = {
  sheetName: 'Chỉ tiêu 2024',
  level: 'province',
  year: 2024,
  places: ['Xã An', 'Xã Bình', 'Xã Cát'],
  totalPosition: 'top',
};

export interface Compiled {
  readonly parameters: TemplateParameters;
  readonly plan: SheetPlan;
  readonly table: Table;
}

/** Compiles raw parameters laid over a small province's; fails on problems. */
export function compile(
  raw: Readonly<Record<string, unknown>> = {},
  definition: TemplateDefinition = targetAllocation,
): Compiled {
  const parsed = parseParameters(definition, { ...BASIC, ...raw });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { parameters } = parsed;
  return {
    parameters,
    plan: compileTemplate(definition, parameters, 'T1'),
    table: planTable(definition, parameters, 'T1'),
  };
}

/** By `row,column`: everything that the plan writes. Fails where two blocks write one cell. */
export function contentByCell(plan: SheetPlan): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { at, content } of plan.blocks) {
    content.forEach((row, down) =>
      row.forEach((cell, right) => {
        const key = `${at.row + down},${at.column + right}`;
        if (cells.has(key)) throw new Error(`two blocks write ${key}`);
        if (cell) cells.set(key, cell);
      }),
    );
  }
  return cells;
}

function contentAt(plan: SheetPlan, row: number, column: number): CellContent | undefined {
  return contentByCell(plan).get(`${row},${column}`);
}

/** Text or formula of a cell; empty where the plan writes nothing. */
export function textAt(plan: SheetPlan, row: number, column: number): string {
  const content = contentAt(plan, row, column);
  if (!content) return '';
  return 'formula' in content ? content.formula : String(content.value);
}

export function namedRange(plan: SheetPlan, key: string) {
  const name = plan.names.find((candidate) => candidate.name === `SB_T1_${key}`);
  if (!name) throw new Error(`no name for ${key}`);
  return name.range;
}
