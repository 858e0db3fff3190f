import type { RuleExamples } from './rule-examples';

/* 1.200 + 900 + 650 = 2.750 triệu đồng. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'works that use up the project’s investment',
      caption: 'Các công trình dùng hết vốn đầu tư của dự án',
      table: {
        kind: 'budget',
        year: 2024,
        foreign: true,
        columns: [{ capital: 'investment' }],
        rows: [
          ['DA1', 2750],
          ['DA4', 425],
          ['DA', 3175],
        ],
        beside: [
          {
            kind: 'budget',
            year: 2024,
            foreign: true,
            works: ['DA1', 'DA1', 'DA1'],
            columns: [{ capital: 'investment' }],
            rows: [
              ['Đường liên thôn', 1200],
              ['Trạm y tế', 900],
              ['Thủy lợi', 650],
            ],
          },
        ],
      },
    },
    {
      name: 'a project that also pays for what is no work',
      caption: 'Dự án còn chi cho việc khác ngoài công trình',
      table: {
        kind: 'budget',
        year: 2024,
        foreign: true,
        columns: [{ capital: 'investment' }],
        rows: [
          ['DA1', 3000],
          ['DA', 3000],
        ],
        beside: [
          {
            kind: 'budget',
            year: 2024,
            foreign: true,
            works: ['DA1', 'DA1', 'DA1'],
            columns: [{ capital: 'investment' }],
            rows: [
              ['Đường liên thôn', 1200],
              ['Trạm y tế', 900],
              ['Thủy lợi', 650],
            ],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'works that cost more than their project has',
      caption: 'Các công trình vượt vốn của dự án',
      table: {
        kind: 'budget',
        year: 2024,
        foreign: true,
        columns: [{ capital: 'investment' }],
        rows: [
          ['DA1', 2570],
          ['DA4', 425],
          ['DA', 2995],
        ],
        beside: [
          {
            kind: 'budget',
            year: 2024,
            foreign: true,
            works: ['DA1', 'DA1', 'DA1'],
            columns: [{ capital: 'investment' }],
            rows: [
              ['Đường liên thôn', 1200],
              ['Trạm y tế', 900],
              ['Thủy lợi', 650],
            ],
          },
        ],
      },
      findings: [{ at: 'C7', messageId: 'exceeds', culprits: ['C7', 'C8', 'C9'] }],
    },
    {
      name: 'one work in another unit',
      caption: 'Một công trình ghi nhầm hàng nghìn',
      table: {
        kind: 'budget',
        year: 2024,
        foreign: true,
        columns: [{ capital: 'investment' }],
        rows: [
          ['DA1', 2750],
          ['DA4', 425],
          ['DA', 3175],
        ],
        beside: [
          {
            kind: 'budget',
            year: 2024,
            foreign: true,
            works: ['DA1', 'DA1', 'DA1'],
            columns: [{ capital: 'investment' }],
            rows: [
              ['Đường liên thôn', 1200],
              ['Trạm y tế', 900],
              ['Thủy lợi', 650000],
            ],
          },
        ],
      },
      findings: [{ at: 'C9', messageId: 'exceeds', culprits: ['C9'] }],
    },
  ],
};
