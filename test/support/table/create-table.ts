import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import type { Table } from '../../../src/domain/table';
import type { Sketch } from '../../../src/rules/rule-examples';
import { createBudgetTable } from './create-budget-table';
import { createHouseholdTable } from './create-household-table';

export type { Figure, SketchRow, TableSketch } from '../../../src/rules/rule-examples';

/** The workbook of a sketch and its tables, the sketch's own first. */
export interface CreatedTables {
  readonly snapshot: WorkbookSnapshot;
  readonly table: Table;
  readonly tables: readonly Table[];
}

/** Sheets and tables of a sketch and of those beside it; body rows start in row 7, figures in column C. */
export function createTable(sketch: Sketch): CreatedTables {
  const first = createOne(sketch);
  const others = (sketch.beside ?? []).map((other, i) => onSheet(i + 2, createOne(other)));
  const all = [first, ...others];
  return {
    snapshot: { sheets: all.map(({ sheet }) => sheet), names: [] },
    table: first.table,
    tables: all.map(({ table }) => table),
  };
}

interface OneTable {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
}

function createOne(sketch: Sketch): OneTable {
  if (!('kind' in sketch)) return createHouseholdTable(sketch);
  const { snapshot, table } = createBudgetTable(sketch);
  return { sheet: snapshot.sheets[0]!, table };
}

function onSheet(number: number, { sheet, table }: OneTable): OneTable {
  const name = `${sheet.name} ${number}`;
  return {
    sheet: { ...sheet, id: `s${number}`, name },
    table: { ...table, id: `T${number}`, sheet: name },
  };
}
