import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'names in Unicode',
      caption: 'Tên gõ bằng Unicode',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hòa Bình', 200],
          ['Xã Hà Tân', 45],
        ],
      },
    },
    {
      name: 'an old font on words that read the same in any',
      caption: 'Phông cũ nhưng chữ không dấu',
      table: {
        year: 2024,
        labelFont: '.VnTime',
        columns: ['poor'],
        rows: [['A Ngo', 200]],
      },
    },
  ],
  invalid: [
    {
      name: 'TCVN3, known by its font',
      caption: 'TCVN3, nhận ra nhờ tên phông',
      table: {
        year: 2024,
        labelFont: '.VnTime',
        columns: ['poor'],
        rows: [
          ['X· Hång Kim', 200],
          ['X· Hång Thñy', 45],
        ],
      },
      findings: [{ at: 'B7', messageId: 'encoded', actual: 'X· Hång Kim' }],
    },
    {
      name: 'VNI, known by its letters',
      caption: 'VNI, nhận ra nhờ chữ cái',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [['Xaõ Thuûy An', 200]],
      },
      findings: [{ at: 'B7', messageId: 'encoded', actual: 'Xaõ Thuûy An' }],
    },
  ],
};
