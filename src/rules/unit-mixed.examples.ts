import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'amounts of very different size in one unit',
      caption: 'Các khoản lớn nhỏ rất khác nhau nhưng cùng đơn vị',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 84209],
          ['DA1', 73359],
          ['DA2', 4855],
          ['DA3', 2100],
          ['DA4', 2239],
          ['DA6', 1028],
          ['DA7', 628],
        ],
      },
    },
    {
      name: 'one amount out by a thousand, which the sum shows by itself',
      caption: 'Một khoản lệch 1.000 lần: phép cộng tự chỉ ra',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 9194],
          ['DA2', 4855000],
          ['DA3', 2100],
          ['DA4', 2239],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'billions beside millions, said in words',
      caption: 'Tỷ đồng ghi bằng chữ trong cột triệu đồng',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA1', '73 tỷ'],
          ['DA2', 4855],
          ['DA3', 2100],
        ],
      },
      findings: [{ at: 'C7', messageId: 'words', actual: '73 tỷ' }],
      afterFix: 'clean',
    },
    {
      name: 'two projects in thousands, with which the total does not agree',
      caption: 'Hai dự án ghi theo nghìn đồng nên dòng tổng không khớp',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [{}],
        rows: [
          ['DA', 84249],
          ['DA1', 73359],
          ['DA2', 4855000],
          ['DA3', 2100],
          ['DA4', 2239000],
          ['DA6', 1028],
          ['DA7', 668],
        ],
      },
      findings: [{ at: 'C9', messageId: 'magnitude', actual: '4855000' }],
      afterFix: 'clean',
    },
  ],
};
