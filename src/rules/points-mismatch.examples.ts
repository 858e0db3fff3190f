import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: '37,13% to 26,20% is a fall by 10,94 points within rounding',
      caption: 'Từ 37,13% xuống 26,20% là giảm 10,94 điểm % trong mức làm tròn',
      table: {
        year: 2023,
        columns: ['rate', 'points', 'targetRate'],
        rows: [
          ['Xã Đăk Hà', 37.13, 10.94, 26.2],
          ['Xã Măng Ri', 48.05, 8.05, 40],
        ],
      },
    },
    {
      name: 'a year that begins by another poverty standard than the last one ended',
      caption: 'Đầu năm áp dụng chuẩn nghèo khác cuối năm trước',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['rate', 'points', 'targetRate'],
        rows: [['Xã Đăk Hà', 24.55, 7.13, 58.08]],
      },
    },
    {
      name: 'a rate that does not change',
      caption: 'Tỷ lệ không đổi',
      table: {
        year: 2023,
        columns: ['rate', 'fall', 'targetRate'],
        rows: [
          ['Xã Đăk Hà', 37.13, '=', 37.13],
          ['Xã Măng Ri', 48.05, '=', 40.02],
        ],
      },
    },
  ],
  invalid: [
    {
      name: '37,13% less 10,94 points is 26,19%, not 26,91%',
      caption: '37,13% trừ 10,94 điểm % là 26,19%, không phải 26,91%',
      table: {
        year: 2023,
        columns: ['rate', 'points', 'targetRate'],
        rows: [
          ['Xã Đăk Hà', 37.13, 10.94, 26.91],
          ['Xã Măng Ri', 48.05, 8.05, 40],
        ],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '26.91',
          expected: { low: '26.18', high: '26.20' },
        },
      ],
    },
    {
      name: 'a fall typed over its formula',
      caption: 'Gõ đè lên công thức tính mức giảm',
      table: {
        year: 2023,
        columns: ['rate', 'fall', 'targetRate'],
        rows: [
          ['Xã Đăk Hà', 37.13, 9.13, 26.2],
          ['Xã Măng Ri', 48.05, '=', 40.02],
        ],
      },
      findings: [
        {
          at: 'D7',
          messageId: 'mismatch',
          actual: '9.13',
          expected: { low: '10.92', high: '10.94' },
          culprits: ['D7'],
        },
      ],
      afterFix: 'clean',
    },
  ],
};
