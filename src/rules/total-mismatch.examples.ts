import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'counts add up; rates need not',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 45, 9.02],
        ],
        total: ['Tổng cộng', 245, 16.34],
      },
    },
    {
      name: 'a total over places that are all blank yet',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', null],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
    },
    {
      name: 'a blank place that adds nothing',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 245],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
    },
  ],
  invalid: [
    {
      name: 'a typed total with two digits swapped',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
        ],
        total: ['Tổng cộng', 254],
      },
      findings: [
        {
          at: 'C9',
          messageId: 'mismatch',
          actual: '254',
          expected: { low: '245', high: '245' },
          culprits: ['C9'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a sum that leaves out the last place',
      table: {
        year: 2024,
        columns: ['poor'],
        totalOnTop: true,
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C8:C9)' }],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Vân', 80],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'mismatch',
          actual: '245',
          expected: { low: '325', high: '325' },
          culprits: ['C7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a total that one place still to be filled in may make up',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 245],
      },
      findings: [{ at: 'C9', messageId: 'blanks', actual: '245' }],
    },
    {
      name: 'a total that is too small already, whatever the blank place will hold',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', null],
        ],
        total: ['Tổng cộng', 150],
      },
      findings: [{ at: 'C9', messageId: 'mismatch', actual: '150', culprits: ['C9'] }],
      afterFix: 'clean',
    },
  ],
};
