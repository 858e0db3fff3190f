import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'all poor households are of ethnic minorities',
      caption: 'Mọi hộ nghèo đều là hộ dân tộc thiểu số',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'minority'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, 200],
          ['Xã Hồng Thủy', 500, 45, 0],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'the whole is not known',
      caption: 'Chưa có số tổng thể',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'minority'],
        rows: [['Xã Hồng Kim', null, null, 200]],
      },
    },
    {
      name: 'poor and near-poor households together exceed nobody',
      caption: 'Hộ nghèo bằng tổng số hộ, không có hộ cận nghèo',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'nearPoor'],
        rows: [['Xã Hồng Kim', 200, 200, 0]],
      },
    },
  ],
  invalid: [
    {
      name: 'more poor households of ethnic minorities than poor households',
      caption: 'Hộ nghèo dân tộc thiểu số nhiều hơn hộ nghèo',
      table: {
        year: 2024,
        columns: ['poor', 'minority'],
        rows: [
          ['Xã Hồng Kim', 200, 201],
          ['Xã Hồng Thủy', 45, 0],
        ],
        total: ['Tổng cộng', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '201', culprits: ['D7', 'C7'] }],
    },
    {
      name: 'poor households where there are no households',
      caption: 'Có hộ nghèo ở nơi không có hộ dân cư',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 0, 5, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '5', culprits: ['D7', 'C7'] }],
    },
  ],
};
