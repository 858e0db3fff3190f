import type { PlannedConditionalFormat, PlannedValidation } from '../../domain/sheet-plan';
import {
  isNegative,
  isNoCount,
  isNoNode,
  isNoRate,
  isNoTotal,
  isNoTotalOfRanges,
  isRepeatedPlace,
  isText,
  totalsOfRanges,
} from '../formulas/cell-conditions';
import { impliedTotals } from '../formulas/implied-totals';
import { lacksFormula, lacksNumber } from '../formulas/lacking-formulas';
import { inColumn, inRow, relative } from '../formulas/references';
import { statementConditions } from '../formulas/statement-conditions';
import { conditionOnTotal, relationConditions } from '../formulas/relation-conditions';
import type { WholeTable } from '../layout/sheet-layout';
import type { FigureColumn, TableLayout } from '../layout/table-layout';
import {
  columnRuns,
  isAdded,
  isAmount,
  isCount,
  isList,
  isPercent,
  isPoints,
  isProgramme,
  isRate,
  mayBeRange,
} from '../layout/table-layout';
import { CODE_PREFIX } from '../layout/programme-rows';
import { FAULT_FILL, FAULT_FONT } from './appearance';
import { COUNTED } from '../formulas/counted';
import { MONEY_WORDS } from './money-words';

/**
 * Marks that work without the add-in, by the same conditions as the check column.
 * Ranges run from anchor row to anchor row, so that rows inserted at the edges lie inside;
 * every condition is false on the column-number row.
 */
export function planConditionalFormats(layout: WholeTable): PlannedConditionalFormat[] {
  const { head, end, figures } = layout;
  const derived = figures.filter((figure) => figure.derive !== undefined);
  const down = (
    columns: readonly FigureColumn[],
    condition: (firstColumn: number) => string,
  ): PlannedConditionalFormat[] =>
    columnRuns(columns).map(({ left, right }) =>
      fault({ top: head, left, bottom: end, right }, condition(left)),
    );
  const exceptTotal = (condition: string) => unlessTotal(layout, condition);
  return [
    ...(isProgramme(layout) ? nodeFormats(layout) : nameFormats(layout)),
    ...down(
      figures.filter((figure) => !mayBeRange(figure)),
      (column) => {
        const below = `ROW(${relative(head, column)})>ROW(${inRow(head, column)})`;
        return `AND(${below},${isText(relative(head, column))})`;
      },
    ),
    ...down(figures.filter(isCount), (column) => isNoCount(relative(head, column))),
    ...down(figures.filter(isAmount), (column) => isNegative(relative(head, column))),
    ...down(figures.filter(isRate), (column) => isNoRate(relative(head, column))),
    ...relationConditions(layout).flatMap((condition) =>
      down(condition.marks, () => exceptTotal(condition.at(head))),
    ),
    ...statementConditions(layout).map(({ column, at }) =>
      fault({ top: head, left: column, bottom: end, right: column }, at(head)),
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
function totalFormats(layout: WholeTable): PlannedConditionalFormat[] {
  const { total, figures } = layout;
  if (total === undefined) return [];
  const onTotal = (
    columns: readonly FigureColumn[],
    condition: (firstColumn: number) => string,
  ): PlannedConditionalFormat[] =>
    columnRuns(columns).map(({ left, right }) =>
      fault(
        { top: total, left, bottom: total, right },
        `IF(${isTotalRow(total, total, left)},${condition(left)},FALSE)`,
      ),
    );
  return [
    ...runsOfSums(figures).flatMap((run) =>
      onTotal(run, (column) => {
        const here = `ROW(${inRow(total, column)})`;
        return isNoTotal(layout, figureAt(run, column), inRow(total, column), here)!;
      }),
    ),
    ...impliedTotals(layout).flatMap(({ rate, at }) =>
      onTotal([rate], (column) => at(total, `ROW(${inRow(total, column)})`)),
    ),
    ...totalsOfRanges(layout).flatMap((figure) =>
      onTotal([figure], (column) =>
        isNoTotalOfRanges(layout, figure, total, `ROW(${inRow(total, column)})`)!,
      ),
    ),
    ...figures
      .filter((figure) => !isAdded(figure) && figure.derive !== undefined)
      .flatMap((figure) => onTotal([figure], () => lacksFormula(layout, figure, total))),
    ...relationConditions(layout).flatMap((condition) =>
      onTotal(condition.marks, () => conditionOnTotal(layout, condition, total)),
    ),
  ];
}

/** The name of a place is another's too, or a running number is missing. */
function nameFormats(layout: WholeTable): PlannedConditionalFormat[] {
  const { head, end, index, place, figures } = layout;
  const down = (column: number) => ({ top: head, left: column, bottom: end, right: column });
  return [
    ...(isList(layout) ? [] : [fault(down(place), isRepeatedPlace(layout, place, head))]),
    ...(figures.length === 0
      ? []
      : [fault(down(index), unlessTotal(layout, lacksNumber(layout, layout, head)))]),
  ];
}

/** A project differs from what is below it; rows of activities have no code. */
function nodeFormats(layout: WholeTable): PlannedConditionalFormat[] {
  const { head, end, index, figures } = layout;
  const isNode = `LEFT(${inColumn(head, index)},${CODE_PREFIX.length})="${CODE_PREFIX}"`;
  return columnRuns(figures.filter(isAdded)).map(({ left, right }) => {
    const figure = figureAt(figures, left);
    const cell = relative(head, left);
    const wrong = isNoNode(layout, figure, head, cell, `ROW(${cell})`)!;
    return fault({ top: head, left, bottom: end, right }, `IF(${isNode},${wrong},FALSE)`);
  });
}

function figureAt(figures: readonly FigureColumn[], at: number): FigureColumn {
  return figures.find(({ column }) => column === at)!;
}

/** Counts and amounts are compared in different ways, so runs of columns are of one kind. */
function runsOfSums(figures: readonly FigureColumn[]): FigureColumn[][] {
  return [isCount, isAmount]
    .map((isKind) => figures.filter((figure) => isKind(figure) && isAdded(figure)))
    .filter((run) => run.length > 0);
}

function unlessTotal({ total, head, place }: WholeTable, condition: string): string {
  if (total === undefined) return condition;
  return `IF(${isTotalRow(total, head, place)},FALSE,${condition})`;
}

function isTotalRow(total: number, row: number, column: number): string {
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
  const { head, end, texts } = layout;
  const figures = layout.figures.filter((figure) => !mayBeRange(figure));
  const over = (columns: readonly FigureColumn[], entry: Omit<PlannedValidation, 'range'>) =>
    columnRuns(columns).map(({ left, right }) => ({
      range: { top: head, left, bottom: end, right },
      ...entry,
    }));
  return [
    ...COUNTED.flatMap(({ isOf, title }) =>
      over(
        figures.filter((figure) => isCount(figure) && isOf(figure)),
        {
          rule: { kind: 'whole', minimum: 0 },
          style: 'warning',
          title,
          message: `${title} là số nguyên, không âm. Nếu máy dùng dấu chấm làm dấu thập phân thì gõ 7540, đừng gõ 7.540.`,
        },
      ),
    ),
    ...texts.flatMap(({ column, definition: { header, values } }) =>
      values === undefined
        ? []
        : [
            {
              range: { top: head, left: column, bottom: end, right: column },
              rule: { kind: 'list' as const, values },
              style: 'warning' as const,
              title: 'Chọn trong danh sách',
              message: `${header}: ${values.join('; ')}.`,
            },
          ],
    ),
    ...over(figures.filter(isAmount), {
      rule: { kind: 'decimal', minimum: 0 },
      style: 'warning',
      title: 'Số tiền',
      message: `Số tiền tính bằng ${MONEY_WORDS[layout.moneyUnit]}, không âm; gõ 7540, đừng gõ 7.540.`,
    }),
    ...over(figures.filter(isPercent), {
      rule: { kind: 'decimal', minimum: 0 },
      style: 'warning',
      title: 'Tỷ lệ (%)',
      message: 'Tỷ lệ tính bằng phần trăm: 95% thì gõ 95.',
    }),
    ...over(figures.filter(isRate), {
      rule: { kind: 'decimal', minimum: 0, maximum: 100 },
      style: 'warning',
      title: 'Tỷ lệ (%)',
      message: 'Tỷ lệ tính bằng phần trăm, từ 0 đến 100: 2,27% thì gõ 2,27.',
    }),
    ...over(figures.filter(isPoints), {
      rule: { kind: 'decimal', minimum: -100, maximum: 100 },
      style: 'warning',
      title: 'Điểm %',
      message: 'Hiệu hai tỷ lệ, tính bằng điểm phần trăm: giảm 1,2% thì gõ 1,2.',
    }),
  ];
}
