import type { RuleExamples } from './rule-examples';

const STATE = { source: 'state' } as const;
const CENTRAL = { source: 'central' } as const;
const LOCAL = { source: 'local' } as const;
const PROVINCE = { source: 'province' } as const;
const MOBILISED = { source: 'mobilised' } as const;

/* The works of dự án 1 of Hà Quảng 2023: 73.488 from the state budget, 375 raised besides. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'the state budget and what is raised besides',
      caption: 'NSNN và huy động khác',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, STATE, MOBILISED],
        rows: [
          ['DA1', 73863, 73488, 375],
          ['DA2', 14000, 14000, null],
        ],
      },
    },
    {
      name: 'a source that pays for one kind of capital alone',
      caption: 'Ngân sách huyện chỉ có ở vốn sự nghiệp',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [
          {},
          { ...CENTRAL, capital: 'investment' },
          { ...PROVINCE, capital: 'investment' },
          { ...CENTRAL, capital: 'recurrent' },
          { ...PROVINCE, capital: 'recurrent' },
          { source: 'district', capital: 'recurrent' },
        ],
        rows: [['DA2', 14000, 9000, 1000, 3000, 700, 300]],
      },
    },
    {
      name: 'central and local money are the state budget, which is all there is',
      caption: 'Chỉ có NSTW và NSĐP',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, CENTRAL, LOCAL],
        rows: [['DA2', 14000, 12000, 2000]],
      },
    },
    {
      name: 'only one source is shown',
      caption: 'Trong đó chỉ ghi riêng NSTW',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, CENTRAL],
        rows: [['DA2', 14000, 12000]],
      },
    },
    {
      name: 'central money and money raised besides, with nothing said of local budgets',
      caption: 'Có NSTW và huy động khác, không ghi NSĐP',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, CENTRAL, MOBILISED],
        rows: [['DA1', 73863, 70000, 375]],
      },
    },
    {
      name: 'one level of the local budget is shown',
      caption: 'Trong đó ngân sách tỉnh',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [LOCAL, { source: 'province' }],
        rows: [['DA2', 2000, 1500]],
      },
    },
  ],
  invalid: [
    {
      name: 'central and local money do not make the state budget',
      caption: 'NSTW cộng NSĐP không bằng NSNN',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [STATE, CENTRAL, LOCAL],
        rows: [
          ['DA', 87488, 82488, 5000],
          ['DA1', 73488, 70488, 3000],
          ['DA2', 14000, 12000, 200],
          ['DA5', null, null, null],
        ],
      },
      findings: [
        {
          at: 'E9',
          messageId: 'mismatch',
          actual: '200',
          expected: { low: '2000', high: '2000' },
          culprits: ['E9'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a source larger than all of them',
      caption: 'NSTW lớn hơn tổng số',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}, CENTRAL],
        rows: [['DA2', 14000, 41000]],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '41000' }],
    },
    {
      name: 'a rest that a blank source may be',
      caption: 'Phần còn thiếu có thể thuộc nguồn chưa nhập',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, STATE, MOBILISED],
        rows: [['DA1', 73863, 73488, null]],
      },
      findings: [{ at: 'C7', messageId: 'blanks', actual: '73863' }],
    },
    {
      name: 'one off, as when each figure is rounded',
      caption: 'Lệch 1 triệu đồng do làm tròn từng số',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [{}, CENTRAL, LOCAL],
        rows: [['DA2', 14001, 12000, 2000]],
      },
      findings: [{ at: 'C7', messageId: 'rounding', actual: '14001' }],
    },
  ],
};
