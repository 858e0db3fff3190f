import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'ranges from the smaller number to the larger',
      caption: 'Khoảng ghi từ số nhỏ đến số lớn',
      table: {
        year: 2024,
        statements: true,
        columns: ['nearPoorReduction', 'nearPoorPoints'],
        rows: [['Thành phố Vĩnh Yên', '65-70 hộ', '0,2- 0,25%']],
      },
    },
    {
      name: 'one number twice',
      caption: 'Hai đầu bằng nhau',
      table: {
        year: 2024,
        statements: true,
        columns: ['nearPoorReduction'],
        rows: [['Thành phố Vĩnh Yên', '65-65 hộ']],
      },
    },
  ],
  invalid: [
    {
      name: 'households the wrong way round',
      caption: 'Số hộ ghi ngược',
      table: {
        year: 2024,
        statements: true,
        columns: ['nearPoorReduction'],
        rows: [['Thành phố Vĩnh Yên', '70-65 hộ']],
      },
      findings: [{ at: 'C7', messageId: 'inverted', actual: '70-65 hộ' }],
      afterFix: 'clean',
    },
    {
      name: 'percentage points the wrong way round, in a table of numbers',
      caption: 'Điểm % ghi ngược trong bảng số',
      table: {
        year: 2024,
        columns: ['points'],
        rows: [
          ['Xã Hồng Kim', 1.2],
          ['Xã Hồng Thủy', 'từ 1,5 đến 1%'],
        ],
      },
      findings: [{ at: 'C8', messageId: 'inverted', actual: 'từ 1,5 đến 1%' }],
      afterFix: 'clean',
    },
  ],
};
