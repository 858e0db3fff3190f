import type { RuleExamples } from './rule-examples';

const COLUMNS = ['poor', 'otherIncrease', 'reduction', 'remaining'] as const;
const MOVEMENT = [{ subject: 3, plus: [0, 1], minus: [2] }];

/* Poor households of two communes, with those who came in during the year and those who left. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'the decrease with the increase leads to the end of the year',
      caption: 'Đầu năm cộng số tăng, trừ số giảm bằng cuối năm',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        balances: MOVEMENT,
        rows: [
          ['Xã Hồng Kim', 200, 6, 56, 150],
          ['Xã Hồng Thủy', 45, 0, 45, 0],
        ],
      },
    },
    {
      name: 'an increase that is not known yet',
      caption: 'Chưa có số tăng',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        balances: MOVEMENT,
        rows: [
          ['Xã Hồng Kim', 200, null, 56, 150],
          ['Xã Hồng Thủy', 45, 2, 15, 32],
        ],
      },
    },
    {
      name: 'nothing shows of what a column is the balance',
      caption: 'Không có gì cho thấy các cột cân đối với nhau',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        rows: [['Xã Hồng Kim', 200, 6, 50, 150]],
      },
    },
  ],
  invalid: [
    {
      name: 'an end of the year that does not follow',
      caption: 'Cuối năm không khớp với tăng, giảm trong năm',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        balances: MOVEMENT,
        rows: [
          ['Xã Hồng Kim', 200, 6, 56, 150],
          ['Xã Hồng Thủy', 45, 2, 15, 23],
        ],
        total: ['Tổng cộng', 245, 8, 71, 182],
      },
      findings: [{ at: 'F8', messageId: 'mismatch', actual: '23', culprits: ['F8'] }],
    },
    {
      name: 'a difference of which no other figure says which one is wrong',
      caption: 'Chênh lệch lệch một hộ, chưa rõ sai ở số nào',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        balances: MOVEMENT,
        rows: [['Xã Hồng Kim', 200, 6, 56, 151]],
      },
      findings: [{ at: 'F7', messageId: 'mismatch', actual: '151' }],
    },
  ],
};
