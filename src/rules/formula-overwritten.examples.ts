import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'the same formula in small letters and with blanks',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 150, formula: '= c7 - d7' }],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a column that the table leaves to be typed',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [['Xã Hồng Kim', 200, 19.62]],
      },
    },
    {
      name: 'a wrong figure typed over is the mismatch itself',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 105],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'right today, silently stale tomorrow',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 150],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'overwritten', actual: '150' }],
      afterFix: 'clean',
    },
    {
      name: 'another formula that happens to give the right figure',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, { value: 30, formula: '=E7-120' }],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E8', messageId: 'deviating', actual: '=E7-120' }],
      afterFix: 'clean',
    },
  ],
};
