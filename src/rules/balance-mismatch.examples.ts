import type { RuleExamples } from './rule-examples';

const COLUMNS = ['poor', 'otherIncrease', 'reduction', 'remaining'] as const;
const MOVEMENT = [{ subject: 3, plus: [0, 1], minus: [2] }];
const WAYS = ['escaped', 'otherDecrease', 'reduction'] as const;
const DECREASE = [{ subject: 2, plus: [0, 1], minus: [], blanks: 'zero' as const }];

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
      name: 'a blank that is nothing in this table',
      caption: 'Ô để trống được tính là 0, như các dòng khác của biểu',
      table: {
        year: 2024,
        foreign: true,
        columns: WAYS,
        balances: DECREASE,
        rows: [
          ['Xã Hồng Kim', 52, 4, 56],
          ['Xã Hồng Thủy', 15, null, 15],
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
      name: 'a whole that a blank part may fall short of',
      caption: 'Tổng số lớn hơn các phần đã ghi, trong khi còn ô trống',
      table: {
        year: 2024,
        foreign: true,
        columns: WAYS,
        balances: DECREASE,
        rows: [
          ['Xã Hồng Kim', 52, 4, 56],
          ['Xã Hồng Thủy', 15, null, 25],
        ],
      },
      findings: [{ at: 'E8', messageId: 'blanks', actual: '25' }],
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
