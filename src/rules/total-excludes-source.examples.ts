import type { RuleExamples } from './rule-examples';

const INVESTMENT = { capital: 'investment' } as const;
const RECURRENT = { capital: 'recurrent' } as const;
const STATE = { source: 'state' } as const;
const MOBILISED = { source: 'mobilised' } as const;

/* Dự án 1 and 2 of Hà Quảng 2023: 375 of the works of dự án 1 are raised besides the budget. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'totals of all sources',
      caption: 'Tổng gồm mọi nguồn',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED],
        rows: [
          ['DA', 87863, 87488, 375],
          ['DA1', 73863, 73488, 375],
          ['DA2', 14000, 14000, null],
        ],
      },
    },
    {
      name: 'a total that is off by something else',
      caption: 'Tổng sai vì lý do khác',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED],
        rows: [
          ['DA', 78863, 87488, 375],
          ['DA1', 73863, 73488, 375],
          ['DA2', 14000, 14000, null],
        ],
      },
    },
    {
      name: 'a single row that leaves the source out, as a figure copied from beside it does',
      caption: 'Chỉ một dòng thiếu nguồn: có thể là chép nhầm',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED],
        rows: [
          ['DA', 88063, 87488, 575],
          ['DA1', 73488, 73488, 375],
          ['DA2', 14200, 14000, 200],
        ],
      },
    },
    {
      name: 'two sources of one amount, of which nobody can tell which is left out',
      caption: 'Hai nguồn bằng nhau nên không rõ thiếu nguồn nào',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED, { source: 'credit' }],
        rows: [
          ['DA', 87863, 87488, 375, 375],
          ['DA1', 74238, 73488, 375, 375],
          ['DA2', 14000, 14000, null, null],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two totals that leave out the same source are one remark',
      caption: 'Hai tổng cùng không gồm huy động khác',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, INVESTMENT, RECURRENT, STATE, MOBILISED],
        rows: [
          ['DA', 97767, 73488, 24279, null, null],
          ['DA1', 84142, 73863, 10279, null, null],
          ['- Đầu tư 20 công trình', 73863, 73863, null, 73488, 375],
          ['- Duy tu, bảo dưỡng 06 công trình', 10279, null, 10279, null, null],
          ['DA2', 14000, null, 14000, null, null],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'left-out',
          actual: '97767',
          expected: { low: '98142', high: '98142' },
        },
      ],
    },
    {
      name: 'a column that leaves the source out in every row',
      caption: 'Cả cột tổng không gồm huy động khác',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED],
        rows: [
          ['DA', 87488, 87488, 575],
          ['DA1', 73488, 73488, 375],
          ['DA2', 14000, 14000, 200],
        ],
      },
      findings: [{ at: 'C7', messageId: 'left-out', actual: '87488' }],
    },
    {
      name: 'a total of central money alone where local money stands beside it',
      caption: 'Tổng chỉ tính NSTW',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, { source: 'central' }, { source: 'province' }, { source: 'district' }],
        rows: [
          ['DA', 82000, 82000, 4000, 1000],
          ['DA1', 73488, 70488, 2500, 500],
          ['DA2', 13512, 11512, 1500, 500],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'left-out',
          actual: '82000',
          expected: { low: '87000', high: '87000' },
        },
      ],
    },
  ],
};
