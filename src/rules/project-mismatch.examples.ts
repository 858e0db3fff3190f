import type { RuleExamples } from './rule-examples';

/* Recurrent capital requested for Hà Quảng 2023. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'projects and their sub-projects',
      caption: 'Các dự án và tiểu dự án',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 23114],
          ['DA2', 14000],
          ['DA3', 8230],
          ['DA3.1', 6150],
          ['DA3.2', 2080],
          ['DA7', 884],
          ['DA7.1', 800],
          ['DA7.2', 84],
        ],
      },
    },
    {
      name: 'one sub-project is an “of which”',
      caption: 'Chỉ ghi riêng một tiểu dự án',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 22230],
          ['DA2', 14000],
          ['DA3', 8230],
          ['DA3.1', 6150],
        ],
      },
    },
    {
      name: 'sub-projects whose project has no row of its own',
      caption: 'Tiểu dự án không có dòng dự án',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 22230],
          ['DA2', 14000],
          ['DA3.1', 6150],
          ['DA3.2', 2080],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a project that is not the sum of its sub-projects',
      caption: 'Dự án 3 không bằng hai tiểu dự án cộng lại',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 22230],
          ['DA2', 14000],
          ['DA3', 8320],
          ['DA3.1', 6150],
          ['DA3.2', 2080],
        ],
      },
      findings: [
        {
          at: 'C9',
          messageId: 'mismatch',
          actual: '8320',
          expected: { low: '8230', high: '8230' },
          culprits: ['C9'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a formula that leaves out the last project',
      caption: 'Công thức tổng bỏ sót dự án cuối',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}],
        rows: [
          ['DA', { value: 22230, formula: '=C8+C9' }],
          ['DA2', 14000],
          ['DA3', 8230],
          ['DA5', 20000],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'mismatch',
          actual: '22230',
          expected: { low: '42230', high: '42230' },
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a sub-project larger than its project',
      caption: 'Tiểu dự án lớn hơn cả dự án',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA3', 6150],
          ['DA3.1', 8230],
        ],
      },
      findings: [{ at: 'C7', messageId: 'exceeds', actual: '6150' }],
    },
    {
      name: 'a rest that a project still to be filled in may be',
      caption: 'Phần còn thiếu có thể thuộc dự án chưa nhập',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 42230],
          ['DA2', 14000],
          ['DA3', 8230],
          ['DA5', null],
        ],
      },
      findings: [{ at: 'C7', messageId: 'blanks', actual: '42230' }],
    },
    {
      name: 'one off, as when each figure is rounded',
      caption: 'Lệch 1 triệu đồng do làm tròn từng số',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA3', 8231],
          ['DA3.1', 6150],
          ['DA3.2', 2080],
        ],
      },
      findings: [{ at: 'C7', messageId: 'rounding', actual: '8231' }],
    },
  ],
};
