import type { RuleExamples, TableSketch } from './rule-examples';

/** A commune's own table; its villages add up to its whole. */
function communeOf(
  territory: string,
  villages: TableSketch['rows'],
  total: readonly number[],
): TableSketch {
  return {
    year: 2024,
    foreign: true,
    territory,
    columns: ['poor', 'reduction'],
    rows: villages,
    total: ['Toàn xã', ...total],
  };
}

const HONG_KIM = communeOf(
  'xã Hồng Kim',
  [
    ['Thôn 1', 18, 4],
    ['Thôn 2', 16, 5],
    ['Thôn 3', 11, 2],
  ],
  [45, 11],
);
const TRUNG_SON = communeOf(
  'xã Trung Sơn',
  [
    ['Thôn 1', 30, 8],
    ['Thôn 2', 22, 6],
  ],
  [52, 14],
);

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
    {
      name: 'what was reached by the middle of the year and by its end',
      caption: 'Số thoát nghèo của sáu tháng và của cả năm: không phải một số liệu',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'nearPoor', 'escaped'],
        rows: [
          ['Xã Hồng Kim', 45, 30, 3],
          ['Xã Hồng Thủy', 38, 21, 5],
          ['Xã Trung Sơn', 52, 19, 2],
          ['Xã A Roàng', 27, 12, 4],
        ],
        beside: [
          {
            year: 2024,
            foreign: true,
            columns: ['poor', 'nearPoor', 'escaped'],
            rows: [
              ['Xã Hồng Kim', 45, 30, 9],
              ['Xã Hồng Thủy', 38, 21, 8],
              ['Xã Trung Sơn', 52, 19, 11],
              ['Xã A Roàng', 27, 12, 6],
            ],
          },
        ],
      },
    },
    {
      name: 'a district and the tables of its communes',
      caption: 'Biểu của huyện và biểu của từng xã',
      table: {
        year: 2024,
        foreign: true,
        territory: 'huyện A Lưới',
        columns: ['poor', 'reduction'],
        rows: [
          ['Hồng Kim', 45, 11],
          ['Xã Trung Sơn', 52, 14],
        ],
        total: ['Toàn huyện', 97, 25],
        beside: [HONG_KIM, TRUNG_SON],
      },
    },
    {
      name: 'a town that bears the name of its district',
      caption: 'Thị trấn cùng tên với huyện: không phải một',
      table: {
        year: 2024,
        foreign: true,
        territory: 'huyện A Lưới',
        columns: ['poor', 'reduction'],
        rows: [
          ['A Lưới', 45, 11],
          ['Xã Trung Sơn', 52, 14],
        ],
        total: ['Toàn huyện', 97, 25],
        beside: [
          {
            year: 2024,
            foreign: true,
            territory: 'huyện A Lưới',
            columns: ['poor', 'reduction'],
            rows: [],
            total: ['Toàn huyện', 97, 25],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a commune’s figure carried over wrongly into the table of its district',
      caption: 'Chép sai số của một xã vào biểu của huyện',
      table: {
        year: 2024,
        foreign: true,
        territory: 'huyện A Lưới',
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 45, 11],
          ['Xã Trung Sơn', 25, 14],
        ],
        beside: [HONG_KIM, TRUNG_SON],
      },
      findings: [
        {
          at: 'C8',
          messageId: 'differs',
          actual: '25',
          expected: { low: '52', high: '52' },
          culprits: ['C8'],
        },
      ],
    },
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
