import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'households that are stated need no guess',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '=', 50, '=', 1010, '='],
          ['Xã Hồng Thủy', 500, 45, '=', 15, '=', 505, '='],
        ],
        total: ['Tổng cộng', '=', '=', '=', '=', '=', '=', '='],
      },
    },
    {
      name: 'no single growth fits: 8% more here, 4% fewer there',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 13.89],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 6.26],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
    {
      name: 'a table with a wrong figure supports no conclusion about all of it',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, 105, 14.9],
          ['Xã Hồng Thủy', 45, 9, 15, '=', 5.9],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
  ],
  invalid: [
    {
      // 998–1002 households become 1004–1010, and 498–502 become 505–512:
      // from 505/502 = 1,00598 to 1010/998 = 1,01202.
      name: 'one growth fits both places',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 14.9],
          ['Xã Hồng Thủy', 45, 9, 15, '=', 5.9],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7:G9', messageId: 'common', expected: { low: '0.60', high: '1.20' } }],
    },
    {
      // 1000 households (999,75 to 1000,25) become 950 (15200/16,005 = 949,7 to 950,3).
      name: 'households that became fewer',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [['Xã Hồng Kim', 200, 20, 48, '=', 16]],
        total: ['Tổng cộng', '=', 20.01, '=', '=', null],
      },
      findings: [{ at: 'G7:G8', messageId: 'common', expected: { low: '-5.00', high: '-5.00' } }],
    },
  ],
};
