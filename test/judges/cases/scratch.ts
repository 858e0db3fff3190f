import { formatCell } from '../../../src/domain/address';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { movedFormula } from './moved-formula';

/** A conditional format at one cell of its range, written out into a cell of its own. */
export interface ScratchCell {
  /** The cell that the format marks or not, 0-based. */
  readonly row: number;
  readonly column: number;
  /** Address of the cell that says which. */
  readonly at: string;
}

/** Right of everything that a template writes. */
const FIRST_SCRATCH_COLUMN = 60;

/** The plan with every conditional format written out for every cell of its range. */
export function withScratch(plan: SheetPlan): { plan: SheetPlan; scratch: ScratchCell[] } {
  const scratch: ScratchCell[] = [];
  const formulas = new Map<number, string[]>();
  for (const { range, formula } of plan.conditionalFormats)
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) {
        const line = formulas.get(row) ?? [];
        formulas.set(row, line);
        const at = formatCell({ row, column: FIRST_SCRATCH_COLUMN + line.length });
        line.push(movedFormula(formula, row - range.top, column - range.left));
        scratch.push({ row, column, at });
      }
  const blocks = [...formulas].map(([row, line]) => ({
    at: { row, column: FIRST_SCRATCH_COLUMN },
    content: [line.map((formula) => ({ formula }))],
  }));
  return { plan: { ...plan, blocks: [...plan.blocks, ...blocks] }, scratch };
}
