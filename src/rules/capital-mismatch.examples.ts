import type { RuleExamples } from './rule-examples';

const TOTAL = { computed: { sum: [1, 2] } } as const;
const INVESTMENT = { capital: 'investment' } as const;
const RECURRENT = { capital: 'recurrent' } as const;

/* Figures of dự án 4 and 6 of Hà Quảng 2023. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'both kinds, one of them blank where there is none',
      caption: 'Đủ hai loại vốn, loại không có thì để trống',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [TOTAL, INVESTMENT, RECURRENT],
        rows: [
          ['DA', '=', '=', '='],
          ['DA4.3', '=', 425, 900],
          ['DA6.1', '=', null, 330],
        ],
      },
    },
    {
      name: 'a total that is not yet split',
      caption: 'Tổng vốn chưa chia loại vốn',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, INVESTMENT, RECURRENT],
        rows: [['DA5', 20000, null, null]],
      },
    },
    {
      name: 'one kind beside the total, within it',
      caption: 'Chỉ ghi riêng vốn sự nghiệp',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, RECURRENT],
        rows: [['DA4.3', 1325, 900]],
      },
    },
    {
      name: 'money raised besides, counted within investment or besides it',
      caption: 'Huy động khác nằm trong vốn ĐTPT, hoặc ghi ngoài',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, INVESTMENT, RECURRENT, { source: 'mobilised' }],
        rows: [
          ['DA1', 84142, 73863, 10279, 375],
          ['DA2', 14100, null, 14000, 100],
        ],
      },
    },
    {
      name: 'kinds that are split into sources themselves',
      caption: 'Mỗi loại vốn lại chia theo nguồn',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [
          {},
          { ...INVESTMENT, source: 'central' },
          { ...INVESTMENT, source: 'local' },
          { ...RECURRENT, source: 'central' },
          { ...RECURRENT, source: 'local' },
        ],
        rows: [['DA4.3', 1325, 400, 25, 850, 50]],
      },
    },
  ],
  invalid: [
    {
      name: 'two digits swapped in one kind, which the total of its column tells',
      caption: 'Đảo hai chữ số ở một loại vốn',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, INVESTMENT, RECURRENT],
        rows: [
          ['DA', 1655, 425, 1230],
          ['DA4.3', 1325, 452, 900],
          ['DA6.1', 330, null, 330],
        ],
      },
      findings: [
        {
          at: 'D8',
          messageId: 'mismatch',
          actual: '452',
          expected: { low: '425', high: '425' },
          culprits: ['D8'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'one kind larger than the whole',
      caption: 'Vốn sự nghiệp lớn hơn tổng vốn',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, RECURRENT],
        rows: [['DA4.3', 1325, 9000]],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '9000' }],
    },
    {
      name: 'a rest that a blank kind may be',
      caption: 'Phần còn thiếu có thể thuộc loại vốn chưa nhập',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, INVESTMENT, RECURRENT],
        rows: [['DA4.3', 1325, 425, null]],
      },
      findings: [{ at: 'C7', messageId: 'blanks', actual: '1325' }],
    },
    {
      name: 'one off, as when each figure is rounded',
      caption: 'Lệch 1 triệu đồng do làm tròn từng số',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, INVESTMENT, RECURRENT],
        rows: [['DA4.3', 1326, 425, 900]],
      },
      findings: [{ at: 'C7', messageId: 'rounding', actual: '1326' }],
    },
  ],
};
