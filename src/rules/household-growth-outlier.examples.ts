import type { RuleExamples } from './rule-examples';

/* Worked by hand: 200 at 20,00% are 1000 households before; what follows is after. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'eight percent more in one place, four percent fewer in another',
      caption: 'Nơi tăng 8%, nơi giảm 4%',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          // 150 of 1080 are 13,89%; 30 of 479 are 6,26%, and 45 of 499 were 9,02%.
          ['Xã Hồng Kim', 200, 20, 50, '=', 13.89],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 6.26],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
    {
      name: 'counts so small that a plausible growth fits as well',
      caption: 'Số hộ quá nhỏ, mức tăng bình thường cũng khớp',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          // 2 at 1,0% are 191 to 210 households; 1 at 0,4% is 223 to 285: from 6% to 50% more.
          ['Phường Vỹ Dạ', 2, 1, 1, '=', 0.4],
          // 45 at 9,1% are 492 to 497; 30 at 6,1% are 488 to 495.
          ['Xã Hồng Thủy', 45, 9.1, 15, '=', 6.1],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
    {
      name: 'households that are stated, however much they change',
      caption: 'Tổng số hộ đã ghi rõ, dù thay đổi nhiều',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [['Xã Hồng Kim', 1000, 200, '=', 50, '=', 1500, '=']],
      },
    },
  ],
  invalid: [
    {
      name: 'half as many households again within a year',
      caption: 'Tổng số hộ tăng một nửa trong một năm',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          // 150 at 10,00% are 1500.
          ['Xã Hồng Kim', 200, 20, 50, '=', 10],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 5.95],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7', messageId: 'outside' }],
    },
    {
      name: 'a fifth of the households gone within a year',
      caption: 'Mất một phần năm tổng số hộ trong một năm',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          // 150 at 18,75% are 800.
          ['Xã Hồng Kim', 200, 20, 50, '=', 18.75],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 5.95],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7', messageId: 'outside' }],
    },
  ],
};
