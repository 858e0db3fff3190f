import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'households that are stated need no guess',
      caption: 'Đã ghi tổng số hộ thì không phải suy ra',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '=', 50, '=', 1010, '='],
          ['Xã Hồng Thủy', 500, 45, '=', 15, '=', 505, '='],
        ],
        total: ['Tổng cộng', '=', '=', '=', '=', '=', '=', '='],
      },
    },
    {
      name: 'no single growth fits: 8% more here, 4% fewer there',
      caption: 'Không có mức tăng chung: nơi tăng 8%, nơi giảm 4%',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 13.89],
          ['Xã Hồng Thủy', 45, 9.02, 15, '=', 6.26],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
    {
      name: 'a table with a wrong figure supports no conclusion about all of it',
      caption: 'Bảng còn số sai thì chưa kết luận được cho cả bảng',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, 105, 14.9],
          ['Xã Hồng Thủy', 45, 9.1, 15, '=', 6],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
    },
    {
      name: 'as many households as before, which the table states',
      caption: 'Tính trên số hộ năm trước đã ghi trong bảng',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, 20, 50, '=', 15],
          ['Xã Hồng Thủy', 500, 45, 9, 15, '=', 6],
        ],
        total: ['Tổng cộng', '=', '=', null, '=', '=', null],
      },
    },
  ],
  invalid: [
    {
      // 998–1002 households become 1004–1010, and 492–497 become 496–504:
      // from 1004/1002 = 1,00200 to 1010/998 = 1,01202.
      name: 'one growth fits both places',
      caption: 'Một mức tăng chung khớp với cả hai đơn vị',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 14.9],
          ['Xã Hồng Thủy', 45, 9.1, 15, '=', 6],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7:G9', messageId: 'common', expected: { low: '0.20', high: '1.20' } }],
    },
    {
      // 998–1002 and 497–502 households of 2023 may be those of 2024 as well.
      name: 'as many households as before, which nobody states',
      caption: 'Số hộ giữ nguyên mà không ghi ra',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 20, 50, '=', 15],
          ['Xã Hồng Thủy', 45, 9, 15, '=', 6],
        ],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7:G9', messageId: 'unchanged' }],
    },
    {
      // 1001 households (1000,75 to 1001,25) become 960 (959,9 to 960,5): 960/1001 = 0,95904.
      name: 'households that became fewer',
      caption: 'Tổng số hộ giảm đi',
      table: {
        year: 2024,
        columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
        rows: [['Xã Hồng Kim', 200, 19.98, 48, '=', 15.83]],
        total: ['Tổng cộng', '=', null, '=', '=', null],
      },
      findings: [{ at: 'G7:G8', messageId: 'common', expected: { low: '-4.10', high: '-4.10' } }],
    },
  ],
};
