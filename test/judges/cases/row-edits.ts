import type { Table } from '../../../src/domain/table';
import type { Edit } from '../programs/libreoffice-edits';

/** Figures and words of a row by the keys of their columns; `name` is the row's own, `code` its project's. */
type Typed = Readonly<Record<string, number | string>>;

/** Rows are 0-based rows of the sheet before anything is done. */
export interface RowEdits {
  readonly sampleId: string;
  /** Each above that row. One that is no copy of another has no formulas. */
  readonly inserted: readonly {
    readonly at: number;
    readonly copyOf?: number;
    readonly typed: Typed;
  }[];
  readonly deleted: readonly number[];
  /** By name or code of a row what stands in it afterwards, by the keys of columns. */
  readonly expected: Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
  /** By name of the row the columns in which conditional formats mark it; no other cell is marked. */
  readonly marked: Readonly<Record<string, readonly string[]>>;
  /** By name of the row what its check column says; all others say nothing. */
  readonly checks: Readonly<Record<string, string>>;
}

/** The columns to the left of all others. */
const INDEX = 0;
export const NAME = 1;

export function columnOf({ columns, texts = [], auxiliary = [] }: Table, key: string): number {
  if (key === 'code') return INDEX;
  if (key === 'name') return NAME;
  return [...columns, ...texts, ...auxiliary].find((column) => column.key === key)!.column;
}

/** From the bottom up, so that rows above still stand where they stood. */
export function editsOf({ inserted, deleted }: RowEdits, table: Table): Edit[] {
  const steps = [
    ...deleted.map((at) => ({ at, by: -1, row: undefined })),
    ...inserted.map((row) => ({ at: row.at, by: 1, row })),
  ].sort((one, other) => other.at - one.at);
  return steps.flatMap(({ at, row }, step): Edit[] => {
    if (!row) return [{ kind: 'delete', row: at }];
    const { copyOf, typed } = row;
    const moved = (from: number) =>
      steps.slice(0, step).reduce((now, done) => (done.at <= from ? now + done.by : now), from);
    return [
      copyOf === undefined
        ? { kind: 'insert', row: at }
        : { kind: 'copy', from: moved(copyOf), row: at },
      ...Object.entries(typed).map(([key, value]): Edit => ({
        kind: 'type',
        row: at,
        column: columnOf(table, key),
        value,
      })),
    ];
  });
}

const LACKING = 'Có dòng thiếu công thức: bấm Tính lại.';
const NEGATIVE = 'Số tiền không được âm.';

export const ROW_EDITS: readonly RowEdits[] = [
  {
    sampleId: 'thua-thien-hue-2024',
    inserted: [
      { at: 8, copyOf: 8, typed: { name: 'Huyện Đầu', poorBegin: 100, poorReduction: 101 } },
      { at: 12, copyOf: 11, typed: { name: 'Huyện Giữa', poorBegin: 50, poorReduction: 20 } },
      { at: 17, typed: { name: 'Huyện Cuối', poorBegin: 10, poorReduction: 4 } },
    ],
    // Thị xã Hương Trà: 277, of whom 28
    deleted: [10],
    expected: {
      'Toàn tỉnh': {
        poorBegin: 7540 - 277 + 100 + 50 + 10,
        poorReduction: 1595 - 28 + 101 + 20 + 4,
        // The last row has no formula for it
        poorEnd: 5945 - 249 - 1 + 30,
      },
      'Huyện Đầu': { poorEnd: -1, index: 1 },
      'Huyện Phong Điền': { poorEnd: 561, index: 4 },
      'Huyện Giữa': { poorEnd: 30, index: 5 },
      'Huyện A Lưới': { poorEnd: 2289, index: 10 },
      'Huyện Cuối': { poorEnd: null, index: null },
    },
    marked: {
      // More is to leave than there are, so less than nothing is left
      'Huyện Đầu': ['poorEnd', 'poorReduction'],
      'Huyện Cuối': ['index', 'poorEnd'],
    },
    checks: {
      'Toàn tỉnh': LACKING,
      'Huyện Đầu': 'Số hộ phải là số nguyên, không âm. Cột 3 lớn hơn cột 1.',
    },
  },
  {
    sampleId: 'ha-quang-2023',
    inserted: [
      { at: 10, typed: { name: '- Khảo sát', investmentState: 1000 } },
      {
        at: 11,
        copyOf: 10,
        typed: { name: '- Đầu tư bổ sung', investmentState: 500, investmentMobilised: -5 },
      },
      {
        at: 27,
        copyOf: 26,
        typed: { code: 'DA7.3', name: 'Tiểu dự án 3: Kiểm toán', recurrentState: 16 },
      },
    ],
    // DA3.2: 2.080 of recurrent capital
    deleted: [15],
    expected: {
      'Tổng cộng': {
        investmentState: 73_488 + 425 + 1000 + 500,
        investmentMobilised: 375 - 5,
        // The first activity has no formula for it
        investment: 74_288 + 495,
        recurrent: 59_173 - 2080 + 16,
      },
      DA1: { investmentState: 74_988, investment: 73_863 + 495, activities: 4 },
      DA3: { recurrent: 6150 },
      DA7: { recurrentState: 900, recurrent: 900, activities: 0 },
      '- Đầu tư bổ sung': { investment: 495, amount: 495 },
      '- Khảo sát': { investment: null, amount: null },
      'DA7.3': { recurrent: 16, amount: 16 },
    },
    // Until it has its formulas, what the activity needs is in one column of its project and not in the other
    marked: {
      'Tổng cộng': ['investment'],
      DA1: ['investment'],
      '- Khảo sát': ['investment'],
      '- Đầu tư bổ sung': ['investmentMobilised'],
    },
    checks: {
      'Tổng cộng': `${LACKING} Cột 2 khác cột 3 cộng cột 4.`,
      DA1: 'Cột 2 khác cột 3 cộng cột 4.',
      '- Đầu tư bổ sung': NEGATIVE,
    },
  },
  {
    sampleId: 'works-illustration',
    inserted: [
      { at: 8, typed: { name: 'Kè suối', project: 'DA2', totalCost: 100, investmentState: 40 } },
      {
        at: 11,
        copyOf: 10,
        typed: { name: 'Cầu mới', totalCost: 200, investmentState: 70, investmentMobilised: -0.5 },
      },
      { at: 13, copyOf: 12, typed: { name: 'Trạm bơm', totalCost: 300, recurrentState: 30 } },
    ],
    // Cầu treo xóm Bản Ngần: 3.800, of which 1.900 this year
    deleted: [9],
    expected: {
      'Tổng cộng': {
        totalCost: 11_200 - 3800 + 600,
        investmentState: 5300 - 1900 + 40 + 70,
        investmentMobilised: 225.5 - 0.5,
        recurrentState: 1050 + 30,
        // The first work has no formula for it
        investment: 2750 + 875.5 + 69.5,
        amount: 3695 + 1080,
      },
      'Kè suối': { investment: null, index: null },
      'Cầu mới': { investment: 69.5, amount: 69.5, index: 4 },
      'Trạm bơm': { recurrent: 30, index: 7 },
    },
    marked: {
      'Kè suối': ['index', 'investment'],
      'Cầu mới': ['investmentMobilised'],
      'Tổng cộng': ['investment'],
    },
    checks: {
      'Cầu mới': NEGATIVE,
      'Tổng cộng': `${LACKING} Cột 3 khác cột 4 cộng cột 5.`,
    },
  },
  {
    sampleId: 'households-illustration',
    inserted: [
      { at: 8, typed: { name: 'Hộ đầu', members: 7, minority: 'x' } },
      { at: 10, copyOf: 9, typed: { name: 'Hộ giữa', members: 3.5 } },
      { at: 13, copyOf: 12, typed: { name: 'Hộ cuối', members: 2, minority: 'X' } },
    ],
    // Six persons
    deleted: [11],
    expected: {
      'Tổng cộng': { members: 20 - 6 + 7 + 3.5 + 2, minority: 5 - 1 + 3 },
      'Hộ đầu': { index: null },
      'Hộ giữa': { index: 4 },
      'Hộ cuối': { index: 7 },
    },
    marked: { 'Hộ đầu': ['index'], 'Hộ giữa': ['members'], 'Tổng cộng': ['members'] },
    checks: {
      'Hộ giữa': 'Số người phải là số nguyên, không âm.',
      'Tổng cộng': `${LACKING} Số người phải là số nguyên, không âm.`,
    },
  },
];
