import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'all of them, said in three ways',
      caption: 'Toàn bộ, ghi theo ba cách',
      table: {
        year: 2024,
        statements: true,
        columns: ['rate', 'targetRate', 'nearPoorRate'],
        rows: [['Xã Hồng Kim', '100%', 'ít nhất 100%', 'tối đa 100%']],
      },
    },
    {
      name: 'a floor and a ceiling within reach',
      caption: 'Mức sàn và mức trần đạt được',
      table: {
        year: 2024,
        statements: true,
        columns: ['rate', 'targetRate', 'reduction'],
        rows: [['Xã Hồng Kim', 'trên 95%', 'dưới 1%', 'trên 100 hộ']],
      },
    },
  ],
  invalid: [
    {
      name: 'more than all households',
      caption: 'Hơn toàn bộ số hộ',
      table: {
        year: 2024,
        statements: true,
        columns: ['rate'],
        rows: [['Xã Hồng Kim', 'Trên 100%']],
      },
      findings: [{ at: 'C7', messageId: 'above', actual: 'Trên 100%', expected: { high: '100' } }],
    },
    {
      name: 'at least more than all',
      caption: 'Ít nhất hơn toàn bộ',
      table: {
        year: 2024,
        columns: ['rate', 'points'],
        rows: [['Xã Hồng Kim', 'ít nhất 105%', '95-105%']],
      },
      findings: [
        { at: 'C7', messageId: 'above', actual: 'ít nhất 105%' },
        { at: 'D7', messageId: 'above', actual: '95-105%' },
      ],
    },
    {
      name: 'fewer than no households',
      caption: 'Ít hơn không hộ nào',
      table: {
        year: 2024,
        statements: true,
        columns: ['poor'],
        rows: [['Xã Hồng Kim', 'dưới 0 hộ']],
      },
      findings: [{ at: 'C7', messageId: 'below', actual: 'dưới 0 hộ', expected: { low: '0' } }],
    },
  ],
};
