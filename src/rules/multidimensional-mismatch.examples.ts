import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'poor and near-poor households add up',
      caption: 'Hộ nghèo cộng hộ cận nghèo khớp',
      table: {
        year: 2024,
        columns: ['poor', 'nearPoor', 'multidimensional'],
        rows: [
          ['Xã Hồng Kim', 200, 60, 260],
          ['Xã Hồng Thủy', 45, 0, 45],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'rates whose sum is off by as much as rounding allows',
      caption: 'Tổng các tỷ lệ lệch trong mức làm tròn',
      table: {
        year: 2024,
        columns: ['rate', 'nearPoorRate', 'multidimensionalRate'],
        rows: [
          // Of 3000: 10 are 0,33%, 20 are 0,67% and 30 are 1,00%; of 700: 1,57 + 1,57, but 3,14.
          ['Xã Hồng Kim', 0.33, 0.67, 1.01],
          ['Xã Hồng Thủy', 1.57, 1.57, 3.14],
        ],
      },
    },
    {
      name: 'near-poor households that are not known yet',
      caption: 'Chưa có số hộ cận nghèo',
      table: {
        year: 2024,
        columns: ['poor', 'nearPoor', 'multidimensional'],
        rows: [['Xã Hồng Kim', 200, null, 260]],
      },
    },
  ],
  invalid: [
    {
      name: 'two digits swapped: any of the three may be wrong',
      caption: 'Đảo hai chữ số: số nào trong ba số cũng có thể sai',
      table: {
        year: 2024,
        columns: ['poor', 'nearPoor', 'multidimensional'],
        rows: [
          ['Xã Hồng Kim', 200, 61, 216],
          ['Xã Hồng Thủy', 45, 12, 57],
        ],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '216',
          expected: { low: '261', high: '261' },
          culprits: ['E7', 'D7', 'C7'],
        },
      ],
    },
    {
      name: 'a total tells which of the three is wrong',
      caption: 'Dòng tổng cho biết số nào trong ba số sai',
      table: {
        year: 2024,
        columns: ['poor', 'nearPoor', 'multidimensional'],
        rows: [
          ['Xã Hồng Kim', 200, 61, 216],
          ['Xã Hồng Thủy', 45, 12, 57],
        ],
        total: ['Tổng cộng', 245, 73, 318],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          expected: { low: '261', high: '261' },
          culprits: ['E7'],
        },
      ],
      others: ['C9', 'D9', 'E9'].map((at) => ({ ruleId: 'formula-overwritten', at })),
    },
    {
      name: 'rates that rounding cannot explain',
      caption: 'Tỷ lệ lệch quá mức làm tròn',
      table: {
        year: 2024,
        columns: ['rate', 'nearPoorRate', 'multidimensionalRate'],
        rows: [
          ['Xã Hồng Kim', 20.03, 6.12, 26.51],
          ['Xã Hồng Thủy', 9.02, 2.4, 11.42],
        ],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '26.51',
          expected: { low: '26.14', high: '26.16' },
        },
      ],
    },
    {
      name: 'a sum typed over its formula',
      caption: 'Gõ đè lên công thức cộng',
      table: {
        year: 2024,
        columns: ['poor', 'nearPoor', 'multidimensionalSum'],
        rows: [
          ['Xã Hồng Kim', 200, 61, 216],
          ['Xã Hồng Thủy', 45, 12, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '216',
          expected: { low: '261', high: '261' },
          culprits: ['E7'],
        },
      ],
      afterFix: 'clean',
    },
  ],
};
