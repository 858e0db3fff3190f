import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'counts add up; rates need not',
      caption: 'Số hộ cộng khớp; tỷ lệ không cộng dọc',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 45, 9.02],
        ],
        total: ['Tổng cộng', 245, 16.34],
      },
    },
    {
      name: 'a total over places that are all blank yet',
      caption: 'Dòng tổng khi mọi đơn vị còn trống',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', null],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
    },
    {
      name: 'a blank place that adds nothing',
      caption: 'Đơn vị để trống, không thêm gì vào tổng',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 245],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
    },
  ],
  invalid: [
    {
      name: 'a typed total with two digits swapped',
      caption: 'Dòng tổng gõ tay, đảo hai chữ số',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
        ],
        total: ['Tổng cộng', 254],
      },
      findings: [
        {
          at: 'C9',
          messageId: 'mismatch',
          actual: '254',
          expected: { low: '245', high: '245' },
          culprits: ['C9'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a sum that leaves out the last place',
      caption: 'Công thức cộng bỏ sót đơn vị cuối',
      table: {
        year: 2024,
        columns: ['poor'],
        totalOnTop: true,
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C8:C9)' }],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', 80],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'mismatch',
          actual: '245',
          expected: { low: '325', high: '325' },
          culprits: ['C7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a total that one place still to be filled in may make up',
      caption: 'Phần còn thiếu có thể thuộc đơn vị chưa nhập',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
      findings: [{ at: 'C9', messageId: 'blanks', actual: '245' }],
    },
    {
      name: 'a total that is too small already, whatever the blank place will hold',
      caption: 'Dòng tổng đã nhỏ hơn, dù ô trống sẽ là số nào',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 150],
      },
      findings: [{ at: 'C9', messageId: 'mismatch', actual: '150', culprits: ['C9'] }],
      afterFix: 'clean',
    },
    {
      name: 'three totals that are a little off, as when each figure is rounded',
      caption: 'Ba dòng tổng cùng lệch 1 đến 2 triệu đồng do làm tròn từng số',
      table: {
        kind: 'budget',
        year: 2024,
        foreign: true,
        works: ['DA1', 'DA1', 'DA1', 'DA1'],
        totalLast: true,
        columns: [{}, { capital: 'investment' }, { capital: 'recurrent' }],
        rows: [
          ['Đường liên thôn', 100, 60, 40],
          ['Trạm y tế', 200, 120, 80],
          ['Thủy lợi', 300, 180, 120],
          ['Tổng cộng', 602, 361, 241],
        ],
      },
      findings: [{ at: 'C10', messageId: 'rounding', actual: '602' }],
    },
  ],
};
