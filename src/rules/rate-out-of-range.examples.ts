import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'all households and none',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Thôn A Rom', 41, 100],
          ['Thôn A Đeng', 0, 0],
        ],
      },
    },
    {
      name: 'a formula above 100, which only shows that a count is wrong',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 100, 200, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'all households as a fraction shown in percent',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [['Thôn A Rom', 41, { value: 1, format: '0.00%' }]],
      },
    },
  ],
  invalid: [
    {
      name: 'a rate that lost its decimal comma',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 1962],
          ['Xã Hồng Thủy', 45, 9.02],
        ],
      },
      findings: [
        { at: 'D7', messageId: 'above', actual: '1962', expected: { low: '0', high: '100' } },
      ],
    },
    {
      name: 'just above everybody',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [['Thôn A Rom', 41, 100.01]],
      },
      findings: [{ at: 'D7', messageId: 'above', actual: '100.01' }],
    },
    {
      name: 'typed over a formula',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, 200],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'above', actual: '200' }],
      afterFix: 'clean',
    },
  ],
};
