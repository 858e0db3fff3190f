import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: '85 households are 0,2–0,25% of 34.000–42.500, 65–70 the same of 26.000–35.000',
      caption:
        '85 hộ là 0,2–0,25% của 34.000–42.500 hộ, 65–70 hộ là 0,2–0,25% của 26.000–35.000 hộ',
      table: {
        year: 2022,
        statements: true,
        columns: ['reduction', 'points', 'nearPoorReduction', 'nearPoorPoints'],
        rows: [['Thành phố Vĩnh Yên', '85 hộ', '0,2- 0,25%', '65-70 hộ', '0,2- 0,25%']],
      },
    },
    {
      name: 'a range that the number of households does not quite meet: households change, too',
      caption: 'Khoảng lệch ít so với tổng số hộ, vì tổng số hộ cũng thay đổi',
      table: {
        year: 2022,
        statements: true,
        columns: ['households', 'reduction', 'points'],
        rows: [['Thành phố Vĩnh Yên', '33.100 hộ', '85 hộ', '0,2- 0,25%']],
      },
    },
    {
      name: 'a bound and a number beyond it',
      caption: 'Mức sàn và một số cao hơn',
      table: {
        year: 2024,
        statements: true,
        columns: ['points', 'points'],
        rows: [['Xã Hồng Kim', 'trên 7%', '7,5%']],
      },
    },
  ],
  invalid: [
    {
      name: 'a range and a bound that exclude each other',
      caption: 'Khoảng và mức sàn loại trừ nhau',
      table: {
        year: 2024,
        statements: true,
        columns: ['points', 'points'],
        rows: [['Xã Hồng Kim', 'trên 7%', '5-6%']],
      },
      findings: [{ at: 'D7', messageId: 'statements', actual: '5-6%' }],
    },
    {
      name: '850 households instead of 85',
      caption: '850 hộ thay vì 85 hộ',
      table: {
        year: 2022,
        statements: true,
        columns: ['reduction', 'points', 'nearPoorReduction', 'nearPoorPoints'],
        rows: [['Thành phố Vĩnh Yên', '850 hộ', '0,2- 0,25%', '65-70 hộ', '0,2- 0,25%']],
      },
      findings: [{ at: 'D7', messageId: 'households', actual: '0,2- 0,25%' }],
    },
  ],
};
