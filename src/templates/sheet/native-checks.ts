import type { PlannedConditionalFormat, PlannedValidation } from '../../domain/sheet-plan';
import {
  hasFigures,
  isEmpty,
  isNoCount,
  isNoRate,
  isNoSum,
  isRepeatedPlace,
  isText,
} from '../formulas/cell-conditions';
import { inRow, relative } from '../formulas/references';
import { relationConditions } from '../formulas/relation-conditions';
import type { FigureColumn, TableLayout } from '../layout/table-layout';
import { columnRuns, isCount } from '../layout/table-layout';
import { FAULT_FILL, FAULT_FONT } from './appearance';

/**
 * Marks that work without the add-in: a cell is marked iff the check column names its row.
 * Ranges run from anchor row to anchor row, so that rows inserted at the edges lie inside;
 * every condition is false on the column-number row.
 */
export function planConditionalFormats(layout: Required<TableLayout>): PlannedConditionalFormat[] {
  const { head, end, place, figures } = layout;
  const counts = figures.filter(isCount);
  const rates = figures.filter((figure) => !isCount(figure));
  const derived = figures.filter((figure) => figure.derive !== undefined);
  const down = (
    columns: readonly FigureColumn[],
    condition: (firstColumn: number) => string,
  ): PlannedConditionalFormat[] =>
    columnRuns(columns).map(({ left, right }) =>
      fault({ top: head, left, bottom: end, right }, condition(left)),
    );
  return [
    fault(
      { top: head, left: place, bottom: end, right: place },
      isRepeatedPlace(layout, place, head),
    ),
    ...down(figures, (column) => {
      const below = `ROW(${relative(head, column)})>ROW(${inRow(head, column)})`;
      return `AND(${below},${isText(relative(head, column))})`;
    }),
    ...down(counts, (column) => isNoCount(relative(head, column))),
    ...down(rates, (column) => isNoRate(relative(head, column))),
    ...relationConditions(layout).flatMap(({ marks, at }) => down(marks, () => at(head))),
    ...down(
      derived,
      (column) => `AND(${hasFigures(layout, head)},${isEmpty(relative(head, column))})`,
    ),
    ...totalFormats(layout, counts),
  ];
}

function totalFormats(
  layout: Required<TableLayout>,
  counts: readonly FigureColumn[],
): PlannedConditionalFormat[] {
  const { total } = layout;
  return columnRuns(counts).map(({ left, right }) => {
    const cell = relative(total, left);
    const range = { top: total, left, bottom: total, right };
    return fault(range, isNoSum(layout, cell, left, `ROW(${cell})`));
  });
}

function fault(
  range: PlannedConditionalFormat['range'],
  condition: string,
): PlannedConditionalFormat {
  return { range, formula: `=${condition}`, fill: FAULT_FILL, fontColor: FAULT_FONT, bold: true };
}

/**
 * Asked about, not refused: "-" for nil and "…" for missing are honest entries of official tables.
 */
export function planValidations(layout: TableLayout): PlannedValidation[] {
  const { head, end, figures } = layout;
  const over = (columns: readonly FigureColumn[], entry: Omit<PlannedValidation, 'range'>) =>
    columnRuns(columns).map(({ left, right }) => ({
      range: { top: head, left, bottom: end, right },
      ...entry,
    }));
  return [
    ...over(figures.filter(isCount), {
      rule: { kind: 'whole', minimum: 0 },
      style: 'warning',
      title: 'Số hộ',
      message:
        'Số hộ là số nguyên, không âm. Nếu máy dùng dấu chấm làm dấu thập phân thì gõ 7540, đừng gõ 7.540.',
    }),
    ...over(
      figures.filter((figure) => !isCount(figure)),
      {
        rule: { kind: 'decimal', minimum: 0, maximum: 100 },
        style: 'warning',
        title: 'Tỷ lệ (%)',
        message: 'Tỷ lệ tính bằng phần trăm, từ 0 đến 100: 2,27% thì gõ 2,27.',
      },
    ),
  ];
}
