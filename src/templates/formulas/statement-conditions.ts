import type { TableLayout } from '../layout/table-layout';
import type { CompanionKey, StatementKey } from '../statements/keys';
import { inColumn } from './references';
import { halfUnits, isNoShare } from './row-condition';

/** What is wrong with one statement by itself, as Excel text without `=`. */
export interface StatementCondition {
  /** Of the check column. */
  readonly text: string;
  /** To be marked. */
  readonly column: number;
  readonly at: (row: number) => string;
}

/** Units in which only whole numbers are counted. */
const WHOLE = ['hộ', 'người'];

/** Operators that leave the number itself out. */
const BEYOND = ['trên', '>'];

/** Units of what is surely counted one by one, and adds up exactly. */
const COUNTED = [...WHOLE, 'công trình'];

/** What is wrong with a statement's figure by itself, and where it does not follow from those beside it. */
export function statementConditions(layout: TableLayout): StatementCondition[] {
  if (!layout.definition.list?.statements) return [];
  const find: Find = (key) => layout.texts.find(({ definition }) => definition.key === key)?.column;
  const [value, unit] = [find('value'), find('unit')];
  if (value === undefined || unit === undefined) return [];
  return [
    ...ownConditions(value, unit, find('operator')),
    ...courseConditions(value, unit, find),
    ...shareConditions(unit, find),
  ];
}

type Find = (key: StatementKey | CompanionKey) => number | undefined;

/** A household or a person cannot be halved, and no share of households is more than all of them. */
function ownConditions(
  value: number,
  unit: number,
  operator: number | undefined,
): StatementCondition[] {
  const when = (row: number, units: readonly string[], condition: (cell: string) => string) => {
    const cell = inColumn(row, value);
    return `IF(AND(ISNUMBER(${cell}),${isOneOf(row, unit, units)}),${condition(cell)},FALSE)`;
  };
  return [
    {
      text: 'Số hộ, số người phải là số nguyên, không âm',
      column: value,
      at: (row) => when(row, WHOLE, (cell) => `N(${cell})<>ABS(INT(N(${cell})))`),
    },
    {
      text: 'Tỷ lệ phải từ 0 đến 100',
      column: value,
      at: (row) =>
        when(row, ['%'], (cell) =>
          operator === undefined
            ? `ABS(${cell}-50)>50`
            : `OR(ABS(${cell}-50)>50,AND(${cell}=100,${isOneOf(row, operator, BEYOND)}))`,
        ),
    },
  ];
}

/** From where the indicator starts, up or down to its target; a fall is written with its sign or without. */
function courseConditions(value: number, unit: number, find: Find): StatementCondition[] {
  const [baseline, change, operator] = [find('baseline'), find('change'), find('operator')];
  if (baseline === undefined || change === undefined) return [];
  return [
    {
      text: 'Chỉ tiêu khác hiện trạng cộng (trừ) mức tăng, giảm',
      column: value,
      at(row) {
        const cells = [value, baseline, change].map((column) => inColumn(row, column));
        const [v, b, c] = cells;
        const exact = operator === undefined ? [] : [isOneOf(row, operator, ['', '='])];
        const given = [`COUNT(${cells.join(',')})=3`, ...exact].join(',');
        const off = `ABS(${v}-${b}-IF(AND(${v}<${b},${c}>0),-${c},${c}))`;
        const slack = `IF(${isOneOf(row, unit, COUNTED)},0,${halfUnits(cells)})`;
        return `IF(AND(${given}),ROUND(${off}-${slack},6)>0,FALSE)`;
      },
    },
  ];
}

function shareConditions(unit: number, find: Find): StatementCondition[] {
  const parts = [find('numerator'), find('denominator'), find('achieved')];
  if (!parts.every((column) => column !== undefined)) return [];
  return [
    {
      text: 'Kết quả khác số đạt chia tổng số nhân 100',
      column: parts[2]!,
      at(row) {
        const cells = parts.map((column) => inColumn(row, column));
        const given = `COUNT(${cells.join(',')})=3,${isOneOf(row, unit, ['%'])}`;
        const [part, whole, rate] = cells as [string, string, string];
        return `IF(AND(${given}),${isNoShare(part, whole, rate)},FALSE)`;
      },
    },
  ];
}

function isOneOf(row: number, column: number, words: readonly string[]): string {
  return `OR(${words.map((word) => `${inColumn(row, column)}="${word}"`).join(',')})`;
}
