import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'zero households',
      caption: 'Không còn hộ nào',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 200, '='],
          ['Xã Hồng Thủy', 0, 0, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a formula below zero, which only shows that an input is wrong',
      caption: 'Công thức ra số âm: chỉ cho thấy số đầu vào sai',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 205, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'a count with a minus sign',
      caption: 'Số hộ có dấu trừ',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, -200, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'negative', actual: '-200', expected: { low: '0' } }],
      afterFix: 'clean',
    },
    {
      name: 'a reduction written as what is taken away',
      caption: 'Số giảm ghi kèm dấu trừ',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, -50, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'negative', actual: '-50' }],
      afterFix: 'clean',
    },
    {
      name: 'a negative rate stored as a fraction',
      caption: 'Tỷ lệ âm, ô định dạng phần trăm',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, { value: -0.1963, format: '0.00%' }],
          ['Xã Hồng Thủy', 45, { value: 0.0902, format: '0.00%' }],
        ],
      },
      findings: [{ at: 'D7', messageId: 'negative', actual: '-19.63' }],
      afterFix: 'clean',
    },
    {
      name: 'a bound with a minus sign',
      caption: 'Mức tối thiểu có dấu trừ',
      table: {
        year: 2024,
        statements: true,
        columns: ['reduction'],
        rows: [['Xã Hồng Kim', 'trên -50 hộ']],
      },
      findings: [{ at: 'C7', messageId: 'negative', actual: '-50' }],
    },
    {
      name: 'typed over a formula',
      caption: 'Gõ đè lên công thức',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, -150],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'negative', actual: '-150' }],
      afterFix: 'clean',
    },
  ],
};
