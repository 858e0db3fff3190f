import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'commas throughout',
      caption: 'Dùng dấu phẩy ở mọi số',
      table: {
        year: 2023,
        statements: true,
        columns: ['rate'],
        rows: [
          ['Xã Đăk Hà', '37,13%'],
          ['Xã Măng Ri', '48,05%'],
        ],
      },
    },
    {
      name: 'a thousands point beside decimal commas',
      caption: 'Dấu chấm hàng nghìn cạnh dấu phẩy thập phân',
      table: {
        year: 2023,
        statements: true,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Đăk Hà', '1.520 hộ', '37,13%'],
          ['Xã Măng Ri', '986 hộ', '48,05%'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'one decimal point among commas',
      caption: 'Một dấu chấm thập phân giữa các dấu phẩy',
      table: {
        year: 2023,
        statements: true,
        columns: ['rate'],
        rows: [
          ['Xã Đăk Hà', '32.69%'],
          ['Xã Măng Ri', '24,55%'],
          ['Xã Tu Mơ Rông', '58,08%'],
        ],
      },
      findings: [{ at: 'C7', messageId: 'other-way', actual: '32.69%' }],
      afterFix: 'clean',
    },
    {
      name: 'a point in a column of numbers stored as text, which are reported as such',
      caption: 'Dấu chấm trong cột số lưu ở dạng chữ',
      table: {
        year: 2023,
        columns: ['rate'],
        rows: [
          ['Xã Đăk Hà', '37,13'],
          ['Xã Măng Ri', '48.05'],
        ],
      },
      findings: [{ at: 'C8', messageId: 'other-way', actual: '48.05' }],
      others: [
        { ruleId: 'number-stored-as-text', at: 'C7' },
        { ruleId: 'number-stored-as-text', at: 'C8' },
      ],
    },
  ],
};
