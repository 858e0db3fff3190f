import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a rate that falls by a point or more',
      caption: 'Tỷ lệ giảm từ 1 điểm % trở lên',
      table: {
        year: 2024,
        columns: ['rate', 'points', 'targetRate', 'minorityPoints'],
        rows: [['Cả nước', 4.03, 1.1, 2.93, 3.2]],
      },
    },
    {
      name: 'a target that rounding may reach',
      caption: 'Mức giảm đạt mục tiêu trong mức làm tròn',
      table: {
        year: 2024,
        columns: ['rate', 'targetRate'],
        rows: [['Cả nước', 4.03, 3.04]],
      },
    },
  ],
  invalid: [
    {
      name: 'a fall of half a point',
      caption: 'Chỉ giảm nửa điểm %',
      table: {
        year: 2024,
        columns: ['rate', 'targetRate'],
        rows: [['Toàn tỉnh', 2.27, 1.76]],
      },
      findings: [{ at: 'D7', messageId: 'below', expected: { low: '1' } }],
    },
    {
      name: 'ethnic minorities have a target of their own',
      caption: 'Hộ DTTS có mục tiêu riêng',
      table: {
        year: 2024,
        columns: ['points', 'minorityPoints'],
        rows: [['Toàn tỉnh', 1.2, 2]],
      },
      findings: [{ at: 'D7', messageId: 'below', expected: { low: '3' } }],
    },
  ],
};
