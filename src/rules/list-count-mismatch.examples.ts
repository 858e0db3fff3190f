import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'as many households as the table counts',
      caption: 'Danh sách đủ số hộ của biểu tổng hợp',
      table: {
        year: 2024,
        foreign: true,
        territory: 'Xã Hồng Kim',
        columns: ['poor', 'nearPoor'],
        rows: [
          ['Thôn A', 2, 0],
          ['Thôn B', 1, 1],
        ],
        total: ['Toàn xã', 3, 1],
        beside: [
          {
            year: 2024,
            foreign: true,
            territory: 'Xã Hồng Kim',
            listedAt: 2023,
            columns: ['persons'],
            rows: [
              ['Hồ Văn A', 4],
              ['Lê Thị B', 5],
              ['Hồ Thị C', 3],
              ['Nguyễn Văn D', 6],
            ],
            texts: [
              {
                role: 'class',
                label: 'Phân loại',
                cells: ['Hộ nghèo', 'hộ nghèo', 'HN', 'Hộ cận nghèo'],
              },
            ],
          },
        ],
      },
    },
    {
      name: 'a list in which one household is in no class yet',
      caption: 'Danh sách còn hộ chưa phân loại',
      table: {
        year: 2024,
        foreign: true,
        territory: 'Xã Hồng Kim',
        columns: ['poor'],
        rows: [
          ['Thôn A', 2],
          ['Thôn B', 1],
        ],
        total: ['Toàn xã', 3],
        beside: [
          {
            year: 2024,
            foreign: true,
            territory: 'Xã Hồng Kim',
            listedAt: 2023,
            columns: ['persons'],
            rows: [
              ['Hồ Văn A', 4],
              ['Lê Thị B', 5],
            ],
            texts: [{ role: 'class', label: 'Phân loại', cells: ['Hộ nghèo', null] }],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a household more in the table than on the list',
      caption: 'Biểu tổng hợp nhiều hơn danh sách một hộ',
      table: {
        year: 2024,
        foreign: true,
        territory: 'Xã Hồng Kim',
        columns: ['poor'],
        rows: [
          ['Thôn A', 2],
          ['Thôn B', 1],
        ],
        total: ['Toàn xã', 3],
        beside: [
          {
            year: 2024,
            foreign: true,
            territory: 'Xã Hồng Kim',
            listedAt: 2023,
            columns: ['persons'],
            rows: [
              ['Hồ Văn A', 4],
              ['Lê Thị B', 5],
            ],
            texts: [{ role: 'class', label: 'Phân loại', cells: ['Hộ nghèo', 'Hộ nghèo'] }],
          },
        ],
      },
      findings: [{ at: 'C9', messageId: 'differs', actual: '3' }],
    },
    {
      name: 'the commune’s row in the district’s table',
      caption: 'Dòng của xã trong biểu của huyện',
      table: {
        year: 2024,
        foreign: true,
        territory: 'Huyện A Lưới',
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 3],
          ['Xã Hồng Thủy', 38],
        ],
        beside: [
          {
            year: 2024,
            foreign: true,
            territory: 'Xã Hồng Kim',
            listedAt: 2023,
            columns: ['persons'],
            rows: [
              ['Hồ Văn A', 4],
              ['Lê Thị B', 5],
            ],
            texts: [{ role: 'class', label: 'Phân loại', cells: ['Hộ nghèo', 'Hộ nghèo'] }],
          },
        ],
      },
      findings: [{ at: 'C7', messageId: 'differs', actual: '3', culprits: ['C7'] }],
    },
  ],
};
