import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a place that keeps what it has, another that reduces it',
      caption: 'Một đơn vị giữ nguyên, một đơn vị giảm',
      table: {
        year: 2024,
        columns: ['poor', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 200],
          ['Xã Hồng Thủy', 45, 30],
        ],
        total: ['Tổng cộng', '=', '='],
      },
    },
    {
      name: 'fewer poor households at a higher rate, because other households move away',
      caption: 'Hộ nghèo giảm nhưng tỷ lệ tăng, vì tổng số hộ giảm',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [['Xã Hồng Kim', 1000, 200, '=', 1, '=', 990, '=']],
      },
    },
    {
      name: 'a new poverty standard, by which more households are poor',
      caption: 'Chuẩn nghèo mới, số hộ nghèo tăng',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'targetRate'],
        rows: [['Xã Đăk Hà', 24.55, 58.08]],
      },
    },
  ],
  invalid: [
    {
      name: 'more poor households planned than there are',
      caption: 'Kế hoạch nhiều hộ nghèo hơn hiện có',
      table: {
        year: 2024,
        columns: ['poor', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 210],
          ['Xã Hồng Thủy', 45, 30],
        ],
        total: ['Tổng cộng', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'higher', actual: '210', expected: { high: '200' } }],
    },
    {
      name: 'a higher rate, where the table has no counts',
      caption: 'Tỷ lệ tăng, biểu không có số hộ',
      table: {
        year: 2024,
        columns: ['rate', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 2.27, 2.32],
          ['Xã Hồng Thủy', 2.27, 2.27],
        ],
      },
      findings: [{ at: 'D7', messageId: 'higher', actual: '2.32', expected: { high: '2.27' } }],
    },
  ],
};
