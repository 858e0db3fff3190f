import type { CellContent, Edit } from '../../../src/domain/edit';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { SAMPLE_PLAN } from '../contract/sample-plan';

const COLUMNS = 14;

/** A table as wide as the widest template: a label, counts, and a formula in every other column. */
export function createLargePlan(rows: number): SheetPlan {
  const content = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column): CellContent => {
      if (column === 0) return { value: `Xã số ${row + 1}` };
      return column % 2 === 1
        ? { value: 1_000 + row }
        : { formula: `=ROUND(100*B${row + 4}/(C${row + 4}+1),2)` };
    }),
  );
  const range = { top: 3, left: 0, bottom: rows + 2, right: COLUMNS - 1 };
  return {
    ...SAMPLE_PLAN,
    blocks: [SAMPLE_PLAN.blocks[0]!, { at: { row: 3, column: 0 }, content }],
    styles: [{ range, style: { border: true, numberFormat: '#,##0.00' } }],
    names: [{ name: 'SB1_poor', range: { ...range, left: 1, right: 1 } }],
  };
}

/** One edit in each of so many rows of that plan's first count column. */
export function createColumnEdits(sheet: string, rows: number): Edit[] {
  return Array.from({ length: rows }, (_, row) => ({
    sheet,
    cell: { row: row + 3, column: 1 },
    before: { value: 1_000 + row },
    after: { value: 2_000 + row },
  }));
}
