import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'two years that add up',
      caption: 'Hai năm cộng khớp',
      table: {
        year: 2024,
        columns: ['earlierReduction', 'reduction', 'twoYearReduction'],
        rows: [
          ['Xã Hồng Kim', 60, 50, 110],
          ['Xã Hồng Thủy', 20, 15, 35],
        ],
      },
    },
    {
      name: 'a change of poverty standard between the years',
      caption: 'Đổi chuẩn nghèo giữa hai năm',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['earlierReduction', 'reduction', 'twoYearReduction'],
        rows: [['Xã Hồng Kim', 60, 50, 100]],
      },
    },
  ],
  invalid: [
    {
      name: 'a period that is less than its years',
      caption: 'Cả giai đoạn ít hơn tổng hai năm',
      table: {
        year: 2024,
        columns: ['earlierReduction', 'reduction', 'twoYearReduction'],
        rows: [
          ['Xã Hồng Kim', 60, 50, 101],
          ['Xã Hồng Thủy', 20, 15, 35],
        ],
      },
      findings: [{ at: 'E7', messageId: 'mismatch' }],
    },
    {
      name: 'digits swapped in the period of another place',
      caption: 'Đảo chữ số ở số của cả giai đoạn',
      table: {
        year: 2024,
        columns: ['twoYearReduction', 'earlierReduction', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 110, 60, 50],
          ['Xã Hồng Thủy', 53, 20, 15],
        ],
      },
      findings: [{ at: 'C8', messageId: 'mismatch' }],
    },
  ],
};
