import type { RuleExamples } from './rule-examples';

/* Poor households: 45 + 38 + 52 + 27 = 162. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'the same figures in two tables',
      caption: 'Hai biểu ghi cùng số liệu',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 45],
          ['Xã Hồng Thủy', 38],
          ['Xã Trung Sơn', 52],
          ['Xã A Roàng', 27],
        ],
        total: ['Toàn huyện', 162],
        beside: [
          {
            year: 2024,
            foreign: true,
            columns: ['poor', 'nearPoor'],
            rows: [
              ['Xã A Roàng', 27, 12],
              ['xã Hồng Kim', 45, 30],
              ['Xã Hồng Thuỷ', 38, 21],
              ['Xã Trung Sơn', 52, 19],
            ],
            total: ['Tổng cộng', 162, 82],
          },
        ],
      },
    },
    {
      name: 'villages of two communes that bear the same numbers',
      caption: 'Hai xã khác nhau đều có thôn 1, 2, 3, 4',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Thôn 1', 4],
          ['Thôn 2', 8],
          ['Thôn 3', 5],
          ['Thôn 4', 7],
        ],
        total: ['Toàn xã', 24],
        beside: [
          {
            year: 2024,
            foreign: true,
            columns: ['poor'],
            rows: [
              ['Thôn 1', 14],
              ['Thôn 2', 3],
              ['Thôn 3', 9],
              ['Thôn 4', 11],
            ],
            total: ['Toàn xã', 37],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a figure copied wrongly into a table that has no total to tell',
      caption: 'Chép sai một số sang biểu không có dòng tổng',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 45],
          ['Xã Hồng Thủy', 38],
          ['Xã Trung Sơn', 52],
          ['Xã A Roàng', 27],
        ],
        total: ['Toàn huyện', 162],
        beside: [
          {
            year: 2024,
            foreign: true,
            columns: ['poor'],
            rows: [
              ['Xã Hồng Kim', 45],
              ['Xã Hồng Thủy', 83],
              ['Xã Trung Sơn', 52],
              ['Xã A Roàng', 27],
            ],
          },
        ],
      },
      findings: [
        {
          at: 'C8',
          messageId: 'differs',
          actual: '83',
          expected: { low: '38', high: '38' },
          culprits: ['C8'],
        },
      ],
    },
    {
      name: 'two lists without totals: either may be wrong',
      caption: 'Hai biểu đều không có dòng tổng: chưa biết biểu nào sai',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 45],
          ['Xã Hồng Thủy', 38],
          ['Xã Trung Sơn', 52],
          ['Xã A Roàng', 27],
        ],
        beside: [
          {
            year: 2024,
            foreign: true,
            columns: ['poor'],
            rows: [
              ['Xã Hồng Kim', 45],
              ['Xã Hồng Thủy', 38],
              ['Xã Trung Sơn', 25],
              ['Xã A Roàng', 27],
            ],
          },
        ],
      },
      findings: [{ at: 'C9', messageId: 'differs', culprits: ['C9', 'C9'] }],
    },
  ],
};
