import { formatPlace } from '../../../src/domain/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/domain/snapshot';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { contentByCell } from './compiled';

/** A planned sheet as a host reads it back. Formulas show `""`, as they do before figures are typed. */
export function snapshotOf(
  plan: SheetPlan,
  typed: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[] = [],
): SheetSnapshot {
  const cells = new Map<string, CellSnapshot>();
  for (const [key, content] of contentByCell(plan)) {
    cells.set(key, 'formula' in content ? { value: '', formula: content.formula } : content);
  }
  for (const { row, column, value } of typed) cells.set(`${row},${column}`, { value });
  const positions = [...cells.keys()].map((key) => key.split(',').map(Number));
  const bottom = Math.max(...positions.map(([row]) => row!));
  const right = Math.max(...positions.map(([, column]) => column!));
  return {
    id: 'sheet-1',
    name: plan.sheetName,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom, right },
    rows: Array.from({ length: bottom + 1 }, (_, index) => ({
      index,
      cells: Array.from(
        { length: right + 1 },
        (__, column) => cells.get(`${index},${column}`) ?? null,
      ),
    })),
    names: plan.names.map(({ name, range }) => ({
      name,
      reference: `=${formatPlace({ sheet: plan.sheetName, range })}`,
      sheet: plan.sheetName,
    })),
    merges: plan.merges,
  };
}
