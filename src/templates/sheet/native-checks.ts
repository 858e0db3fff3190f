import type { PlannedConditionalFormat, PlannedValidation } from '../../domain/sheet-plan';
import { isNoCount, isNoRate, isNoSum, isRepeatedPlace, isText } from '../formulas/cell-conditions';
import { lacksFormula, lacksNumber } from '../formulas/lacking-formulas';
import { inRow, relative } from '../formulas/references';
import { conditionOnTotal, relationConditions } from '../formulas/relation-conditions';
import type { FigureColumn, TableLayout } from '../layout/table-layout';
import { columnRuns, isCount } from '../layout/table-layout';
import { FAULT_FILL, FAULT_FONT } from './appearance';

/**
 * Marks that work without the add-in, by the same conditions as the check column.
 * Ranges run from anchor row to anchor row, so that rows inserted at the edges lie inside;
 * every condition is false on the column-number row.
 */
export function planConditionalFormats(layout: Required<TableLayout>): PlannedConditionalFormat[] {
  const { head, end, index, place, figures } = layout;
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
  const exceptTotal = (condition: string) =>
    `IF(${isTotalRow(layout, head, place)},FALSE,${condition})`;
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
    ...relationConditions(layout).flatMap((condition) =>
      down(condition.marks, () => exceptTotal(condition.at(head))),
    ),
    fault(
      { top: head, left: index, bottom: end, right: index },
      exceptTotal(lacksNumber(layout, layout, head)),
    ),
    ...derived.flatMap((figure) =>
      down([figure], () => exceptTotal(lacksFormula(layout, figure, head))),
    ),
    ...totalFormats(layout),
  ];
}

/**
 * What holds of the total row alone. A row inserted right below it takes over its formats, so
 * each condition asks first whether it still stands on that row.
 */
function totalFormats(layout: Required<TableLayout>): PlannedConditionalFormat[] {
  const { total, figures } = layout;
  const onTotal = (
    columns: readonly FigureColumn[],
    condition: (firstColumn: number) => string,
  ): PlannedConditionalFormat[] =>
    columnRuns(columns).map(({ left, right }) =>
      fault(
        { top: total, left, bottom: total, right },
        `IF(${isTotalRow(layout, total, left)},${condition(left)},FALSE)`,
      ),
    );
  return [
    ...onTotal(figures.filter(isCount), (column) =>
      isNoSum(layout, inRow(total, column), column, `ROW(${inRow(total, column)})`),
    ),
    ...figures
      .filter((figure) => !isCount(figure) && figure.derive !== undefined)
      .flatMap((figure) => onTotal([figure], () => lacksFormula(layout, figure, total))),
    ...relationConditions(layout).flatMap((condition) =>
      onTotal(condition.marks, () => conditionOnTotal(layout, condition, total)),
    ),
  ];
}

function isTotalRow({ total }: Required<TableLayout>, row: number, column: number): string {
  return `ROW(${relative(row, column)})=ROW(${inRow(total, column)})`;
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
