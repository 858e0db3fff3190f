import type { RuleExamples } from './rule-examples';

/*
 * Worked by hand: 200 at 20,00% are 1000 households (20000/20,005 = 999,75 to
 * 20000/19,995 = 1000,25); 45 at 9,02% are 499 (498,6 to 499,2); together 245 at 16,34%
 * are 1499 (1498,9 to 1499,8).
 */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'poor and near-poor households are shares of the same households',
      caption: 'Hộ nghèo và hộ cận nghèo cùng tính trên một tổng số hộ',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 100, 10],
          ['Xã Hồng Thủy', 45, 9.02, 30, 6.01],
        ],
        total: ['Tổng cộng', '=', 16.34, '=', 8.67],
      },
    },
    {
      name: 'no poor household at all, which says nothing of the others',
      caption: 'Không còn hộ nghèo: không suy được tổng số hộ',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 0, 0, 100, 10],
          ['Xã Hồng Thủy', 45, 9.02, null, 6.01],
        ],
        total: ['Tổng cộng', '=', null, '=', null],
      },
    },
    {
      name: 'rates of different years have different denominators',
      caption: 'Tỷ lệ của hai năm có mẫu số khác nhau',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 14.85],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 5.95],
        ],
        total: ['Tổng cộng', '=', 16.34, '=', '=', 11.89],
      },
    },
  ],
  invalid: [
    {
      name: 'a rate of near-poor households that fits 909 households, not 1000',
      caption: 'Tỷ lệ hộ cận nghèo ứng với 909 hộ, không phải 1.000 hộ',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 100, 11],
          ['Xã Hồng Thủy', 45, 9.02, 30, 6.01],
        ],
        total: ['Tổng cộng', '=', 16.34, '=', 8.67],
      },
      findings: [
        {
          at: 'F7',
          messageId: 'pairs',
          actual: '11',
          expected: { low: '10.00', high: '10.00' },
          culprits: ['F7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'digits swapped in the rate of the total: the likeliest of four ways to mend it',
      caption: 'Đảo chữ số ở tỷ lệ của dòng tổng: khả năng cao nhất trong bốn cách sửa',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 45, 9.02],
        ],
        total: ['Tổng cộng', '=', 16.43],
      },
      findings: [
        {
          at: 'D9',
          messageId: 'total',
          actual: '16.43',
          expected: { low: '16.34', high: '16.34' },
          culprits: ['D9', 'C7', 'D7', 'D8'],
        },
      ],
    },
    {
      name: 'a rate that no whole number of households gives: either figure may be wrong',
      caption: 'Không có số hộ nguyên nào cho tỷ lệ này: sai ở số hộ hoặc ở tỷ lệ',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 45, 9.01],
        ],
        total: ['Tổng cộng', '=', null],
      },
      findings: [{ at: 'C8', messageId: 'pairs', actual: '45', culprits: ['C8', 'D8'] }],
    },
  ],
};
