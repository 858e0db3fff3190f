import type { TableLayout } from '../layout/table-layout';
import { inColumn } from './references';

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

/** A household or a person cannot be halved, and no share of households is more than all of them. */
export function statementConditions(layout: TableLayout): StatementCondition[] {
  if (!layout.definition.list?.statements) return [];
  const columnOf = (key: string) =>
    layout.texts.find(({ definition }) => definition.key === key)?.column;
  const [value, unit, operator] = [columnOf('value'), columnOf('unit'), columnOf('operator')];
  if (value === undefined || unit === undefined) return [];
  const isOneOf = (row: number, column: number, words: readonly string[]) =>
    `OR(${words.map((word) => `${inColumn(row, column)}="${word}"`).join(',')})`;
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
