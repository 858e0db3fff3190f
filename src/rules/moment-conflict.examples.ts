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
      name: 'rates quoted from a plan: one year does not begin as the last one ended',
      caption: 'Tỷ lệ trích từ kế hoạch: đầu năm sau khác cuối năm trước',
      table: {
        year: 2024,
        statements: true,
        columns: ['rate', 'beginRate'],
        rows: [['Huyện Tu Mơ Rông', '37,13%', '38,13%']],
      },
      findings: [{ at: 'D7', messageId: 'differs' }],
    },
  ],
};
