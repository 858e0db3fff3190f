import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a place without figures is left out',
      caption: 'Công thức bỏ một đơn vị chưa có số liệu',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', null],
        ],
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C7:C8)' }],
      },
    },
    {
      name: 'a total of all places instead of the sections',
      caption: 'Dòng tổng cộng thẳng các đơn vị, không qua dòng cộng của từng khu vực',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        subtotals: [0, 3],
        rows: [
          ['Khu vực thành thị', { value: 30, formula: '=SUM(C8:C9)' }],
          ['Phường Thủy Xuân', 10],
          ['Phường An Tây', 20],
          ['Khu vực nông thôn', { value: 70, formula: '=C11+C12' }],
          ['Xã Hồng Kim', 30],
          ['Xã Hồng Thủy', 40],
        ],
        total: ['Tổng cộng', { value: 100, formula: '=SUM(C8:C9,C11:C12)' }],
      },
    },
    {
      name: 'a sum of the form that leaves out the last place is the mismatch itself',
      caption: 'Công thức của biểu bị sửa, bỏ sót đơn vị cuối: đã báo là dòng tổng không khớp',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', 80],
        ],
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C7:C8)' }],
      },
    },
  ],
  invalid: [
    {
      name: 'the last place is left out of both sums: one mistake',
      caption: 'Chèn thêm đơn vị ở cuối, vùng cộng của hai cột không được mở rộng: báo một lần',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'nearPoor'],
        rows: [
          ['Xã Hồng Kim', 200, 50],
          ['Xã Hồng Thủy', 45, 20],
          ['Xã Hồng Vân', 80, 10],
        ],
        total: [
          'Tổng cộng',
          { value: 245, formula: '=SUM(C7:C8)' },
          { value: 70, formula: '=SUM(D7:D8)' },
        ],
      },
      findings: [{ at: 'C10', messageId: 'missing', actual: '=SUM(C7:C8)' }],
    },
    {
      name: 'a place with 0 households left out of all sums: right until it has some',
      caption: 'Bỏ sót đơn vị đang có 0 hộ ở mọi cột: báo một lần',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'nearPoor'],
        rows: [
          ['Xã Hồng Kim', 200, 50],
          ['Xã Hồng Thủy', 45, 20],
          ['Xã Hồng Vân', 0, 0],
        ],
        total: [
          'Tổng cộng',
          { value: 245, formula: '=SUM(C7:C8)' },
          { value: 70, formula: '=SUM(D7:D8)' },
        ],
      },
      findings: [{ at: 'C10', messageId: 'missing', actual: '=SUM(C7:C8)' }],
    },
    {
      name: 'a place in the middle that is left out',
      caption: 'Bỏ sót một đơn vị ở giữa',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 0],
          ['Xã Hồng Vân', 80],
        ],
        total: ['Tổng cộng', { value: 280, formula: '=C7+C9' }],
      },
      findings: [{ at: 'C10', messageId: 'missing', actual: '=C7+C9' }],
    },
    {
      name: 'a sum of the form that leaves out a place with 0 households',
      caption: 'Công thức của biểu bị sửa, bỏ sót đơn vị đang có 0 hộ',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 0],
        ],
        total: ['Tổng cộng', { value: 200, formula: '=SUM(C7:C7)' }],
      },
      findings: [{ at: 'C9', messageId: 'missing', actual: '=SUM(C7:C7)' }],
      afterFix: 'clean',
    },
    {
      name: 'a place that is added twice',
      caption: 'Một đơn vị bị cộng hai lần',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', 0],
        ],
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C7:C9)+C9' }],
      },
      findings: [{ at: 'C10', messageId: 'repeated', actual: '=SUM(C7:C9)+C9' }],
    },
    {
      name: 'a subtotal that is added twice',
      caption: 'Dòng cộng của một khu vực bị cộng hai lần',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        subtotals: [0, 3],
        rows: [
          ['Khu vực 1', 245],
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Khu vực 2', 60],
          ['Xã Hồng Vân', 38],
          ['Xã A Roàng', 22],
        ],
        total: ['Tổng cộng', { value: 550, formula: '=C7+C7+C10' }],
      },
      findings: [{ at: 'C13', messageId: 'repeated', actual: '=C7+C7+C10' }],
    },
    {
      name: 'a sum that reaches into its own row',
      caption: 'Vùng cộng gồm cả chính ô tổng',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
        ],
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C7:C9)' }],
      },
      findings: [{ at: 'C9', messageId: 'strange', actual: '=SUM(C7:C9)' }],
    },
  ],
};
