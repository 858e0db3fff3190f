import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'years of one poverty standard',
      caption: 'Các năm cùng một chuẩn nghèo',
      table: {
        year: 2024,
        seriesBreaks: [2022, 2027],
        columns: ['poor', 'rate', 'remaining'],
        rows: [['Xã Hồng Kim', 200, 19.62, 150]],
      },
    },
    {
      name: 'the first day of the year is stated by the new standard',
      caption: 'Có ghi số đầu năm theo chuẩn mới',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'beginRate', 'points', 'targetRate'],
        rows: [['Huyện Tu Mơ Rông', 24.55, 58.08, 9.05, 49.03]],
      },
    },
    {
      name: 'households on that day are counted by the new standard, their share is not given',
      caption: 'Có ghi số hộ đầu năm theo chuẩn mới',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'beginPoor', 'targetRate'],
        rows: [['Huyện Tu Mơ Rông', 24.55, 3180, 49.03]],
      },
    },
  ],
  invalid: [
    {
      name: 'the last rate of the old standard beside the first target of the new',
      caption: 'Tỷ lệ cuối chuẩn cũ đứng cạnh chỉ tiêu đầu chuẩn mới',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'targetRate'],
        rows: [
          ['Xã Đăk Hà', 24.55, 49.03],
          ['Xã Măng Ri', 30.1, 55.2],
        ],
      },
      findings: [{ at: 'D7:D8', messageId: 'crossed' }],
    },
    {
      name: 'counts and rates are said of once',
      caption: 'Có cả số hộ và tỷ lệ thì chỉ báo một lần',
      table: {
        year: 2027,
        seriesBreaks: [2022, 2027],
        columns: ['poor', 'rate', 'remaining', 'targetRate'],
        rows: [['Xã Đăk Hà', 120, 10.5, 300, 26.1]],
      },
      findings: [{ at: 'E7', messageId: 'crossed' }],
    },
  ],
};
