import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'all households and none',
      caption: 'Toàn bộ số hộ và không hộ nào',
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
      caption: 'Công thức ra quá 100: chỉ cho thấy số hộ sai',
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
      caption: 'Toàn bộ số hộ, ô định dạng phần trăm',
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
      caption: 'Tỷ lệ mất dấu phẩy thập phân',
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
      caption: 'Vừa quá 100%',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [['Thôn A Rom', 41, 100.01]],
      },
      findings: [{ at: 'D7', messageId: 'above', actual: '100.01' }],
    },
    {
      name: 'typed over a formula',
      caption: 'Gõ đè lên công thức',
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
