import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'town and country, women and men',
      caption: 'Thành thị và nông thôn, nữ và nam',
      table: {
        year: 2024,
        columns: ['poor', 'urban', 'rural', 'persons', 'femalePersons', 'malePersons'],
        rows: [
          ['Huyện A Lưới', 3485, 210, 3275, 14020, 7100, 6920],
          ['Huyện Nam Đông', 190, 0, 190, 741, 380, 361],
        ],
      },
    },
    {
      name: 'only one of the parts is stated',
      caption: 'Chỉ nêu một phần',
      table: {
        year: 2024,
        columns: ['poor', 'rural'],
        rows: [
          ['Huyện A Lưới', 3485, 3275],
          ['Huyện Nam Đông', 190, 171],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two digits swapped in one of the parts',
      caption: 'Đảo hai chữ số ở một phần',
      table: {
        year: 2024,
        columns: ['poor', 'urban', 'rural'],
        rows: [
          ['Huyện A Lưới', 3485, 210, 3257],
          ['Huyện Nam Đông', 190, 0, 190],
        ],
      },
      findings: [{ at: 'E7', messageId: 'mismatch', culprits: ['E7', 'C7', 'D7'] }],
    },
    {
      name: 'women and men are more than all',
      caption: 'Nữ và nam cộng lại nhiều hơn tổng số',
      table: {
        year: 2024,
        columns: ['persons', 'femalePersons', 'malePersons'],
        rows: [
          ['Huyện A Lưới', 14020, 7100, 6920],
          ['Huyện Nam Đông', 741, 380, 371],
        ],
      },
      findings: [{ at: 'C8', messageId: 'mismatch' }],
    },
  ],
};
