import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'names in Latin letters',
      caption: 'Tên viết bằng chữ La-tinh',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [['Xã Hồng Kim', 200]],
      },
    },
    {
      name: 'an O where a zero belongs in a table of numbers, which is text and reported as such',
      caption: 'Chữ O thay số 0 trong bảng số: thuộc quy tắc khác',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [['Xã Hồng Kim', '75O']],
      },
    },
  ],
  invalid: [
    {
      name: 'a Cyrillic letter in a name',
      caption: 'Chữ Ki-rin trong tên xã',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã \u041dồng Kim', 200],
          ['Xã Hồng Thủy', 45],
        ],
      },
      findings: [{ at: 'B7', messageId: 'letters', actual: 'Xã \u041dồng Kim' }],
    },
    {
      name: 'letters for digits in a quoted figure',
      caption: 'Chữ thay chữ số trong số liệu trích từ văn bản',
      table: {
        year: 2024,
        statements: true,
        columns: ['poor'],
        rows: [['Xã Hồng Kim', '75O hộ']],
      },
      findings: [{ at: 'C7', messageId: 'letters', actual: '75O hộ' }],
    },
  ],
};
