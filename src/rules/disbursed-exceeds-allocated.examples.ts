import type { RuleExamples } from './rule-examples';

const ALLOCATED = { status: 'allocated' } as const;
const DISBURSED = { status: 'disbursed' } as const;

/* Money allocated to Hà Quảng for 2022. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'all or a part of it is disbursed',
      caption: 'Giải ngân hết hoặc một phần',
      table: {
        kind: 'budget',
        year: 2022,
        columns: [ALLOCATED, DISBURSED],
        rows: [
          ['DA2', 4855, 4855],
          ['DA3.1', 2100, 1050],
          ['DA6.1', 941, null],
        ],
      },
    },
    {
      name: 'of another kind of capital than was allocated beside it',
      caption: 'Khác loại vốn nên không so được',
      table: {
        kind: 'budget',
        year: 2022,
        columns: [
          { ...ALLOCATED, capital: 'recurrent' },
          { ...DISBURSED, capital: 'investment' },
        ],
        rows: [['DA1', 2076, 60000]],
      },
    },
  ],
  invalid: [
    {
      name: 'more than was allocated',
      caption: 'Giải ngân vượt vốn được phân bổ',
      table: {
        kind: 'budget',
        year: 2022,
        columns: [ALLOCATED, DISBURSED],
        rows: [['DA3.1', 2100, 2150]],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '2150' }],
    },
    {
      name: 'a zero too many',
      caption: 'Thừa một chữ số 0',
      table: {
        kind: 'budget',
        year: 2022,
        columns: [ALLOCATED, DISBURSED],
        rows: [['DA6.2', 87, 800]],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '800' }],
    },
  ],
};
