import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'the end of a year is the beginning of the next',
      caption: 'Số cuối năm trước là số đầu năm sau',
      table: {
        year: 2024,
        columns: ['poor', 'beginPoor'],
        rows: [
          ['Xã Hồng Kim', 200, 200],
          ['Xã Hồng Thủy', 45, 45],
        ],
      },
    },
    {
      name: 'another poverty standard from the first day of the year',
      caption: 'Từ đầu năm áp dụng chuẩn nghèo mới',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'beginRate', 'points', 'targetRate'],
        rows: [['Huyện Tu Mơ Rông', 24.55, 58.08, 9.05, 49.03]],
      },
    },
  ],
  invalid: [
    {
      name: 'a beginning that is not the end before it',
      caption: 'Số đầu năm khác số cuối năm trước',
      table: {
        year: 2024,
        columns: ['poor', 'beginPoor'],
        rows: [
          ['Xã Hồng Kim', 200, 210],
          ['Xã Hồng Thủy', 45, 45],
        ],
      },
      findings: [{ at: 'D7', messageId: 'differs' }],
    },
    {
      name: 'one target quoted twice, with two values',
      caption: 'Một chỉ tiêu trích hai lần, hai giá trị',
      table: {
        year: 2024,
        statements: true,
        columns: ['targetRate', 'targetRate'],
        rows: [['Toàn tỉnh', '1,76%', '1,67%']],
      },
      findings: [{ at: 'D7', messageId: 'differs' }],
    },
  ],
};
