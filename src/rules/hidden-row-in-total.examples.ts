import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a hidden row without figures',
      caption: 'Dòng ẩn không có số liệu',
      table: {
        year: 2024,
        columns: ['poor'],
        hidden: [1],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', '='],
      },
    },
    {
      name: 'all details folded away below their total',
      caption: 'Ẩn toàn bộ dòng chi tiết, chỉ giữ dòng tổng',
      table: {
        year: 2024,
        columns: ['poor'],
        hidden: [0, 1],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
        ],
        total: ['Tổng cộng', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'a place that nobody sees is added',
      caption: 'Một đơn vị bị ẩn nhưng vẫn nằm trong tổng',
      table: {
        year: 2024,
        columns: ['poor'],
        hidden: [1],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', 80],
        ],
        total: ['Tổng cộng', '='],
      },
      findings: [{ at: 'A10:B10', messageId: 'counted' }],
    },
    {
      name: 'two hidden places of one section: once for the section',
      caption: 'Hai đơn vị bị ẩn trong một khu vực: báo một lần ở dòng cộng của khu vực',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        subtotals: [0],
        hidden: [2, 3],
        rows: [
          ['Khu vực nông thôn', { value: 60, formula: '=SUM(C8:C10)' }],
          ['Xã Hồng Kim', 10],
          ['Xã Hồng Thủy', 20],
          ['Xã Hồng Vân', 30],
        ],
        total: ['Tổng cộng', { value: 60, formula: '=C7' }],
      },
      findings: [{ at: 'A7:B7', messageId: 'counted' }],
    },
  ],
};
