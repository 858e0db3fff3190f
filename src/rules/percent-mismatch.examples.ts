import type { RuleExamples } from './rule-examples';

const ALLOCATED = { status: 'allocated' } as const;
const DISBURSED = { status: 'disbursed' } as const;
const OF_TOTAL = { aspect: 'percent', status: 'allocated' } as const;
const SHARE = { aspect: 'percent', status: 'disbursed', percentOf: 'allocated' } as const;

/* Money allocated to Hà Quảng for 2022; 1446,3 of 1607 are 90,00%. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'shares to one decimal and to none',
      caption: 'Tỷ lệ làm tròn một chữ số hoặc số nguyên',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [ALLOCATED, DISBURSED, SHARE],
        rows: [
          ['DA2', 4855, 4855, 100],
          ['DA4.1', 1607, 1446.3, 90],
          ['DA4.2', 329, 215, 65.3],
        ],
      },
    },
    {
      name: 'shares of the total, which stands in one row',
      caption: 'Tỷ trọng trong tổng số',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [ALLOCATED, OF_TOTAL],
        shares: [{ rate: 1, part: 0, whole: 0, base: 0 }],
        rows: [
          ['DA', 6791, 100],
          ['DA2', 4855, 71.49],
          ['DA4.1', 1607, 23.66],
          ['DA4.2', 329, 4.84],
        ],
      },
    },
    {
      name: 'nothing allocated and nothing disbursed',
      caption: 'Chưa phân bổ và chưa giải ngân',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [ALLOCATED, DISBURSED, SHARE],
        rows: [
          ['DA5', 0, 0, 0],
          ['DA6', null, null, null],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a share that does not follow from its amounts',
      caption: 'Tỷ lệ không khớp với số tiền',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [ALLOCATED, DISBURSED, SHARE],
        rows: [['DA4.2', 329, 215, 56.3]],
      },
      findings: [{ at: 'E7', messageId: 'mismatch', actual: '56.3' }],
    },
    {
      name: 'a share of the total that does not follow from its amount',
      caption: 'Tỷ trọng không khớp với tổng số',
      table: {
        kind: 'budget',
        year: 2022,
        foreign: true,
        columns: [ALLOCATED, OF_TOTAL],
        shares: [{ rate: 1, part: 0, whole: 0, base: 0 }],
        rows: [
          ['DA', 6791, 100],
          ['DA2', 4855, 71.49],
          ['DA4.1', 1607, 26.36],
          ['DA4.2', 329, 4.84],
        ],
      },
      findings: [{ at: 'D9', messageId: 'of-row', actual: '26.36', culprits: ['D9'] }],
    },
    {
      name: 'a share typed over the formula',
      caption: 'Gõ tỷ lệ đè lên công thức',
      table: {
        kind: 'budget',
        year: 2022,
        columns: [ALLOCATED, DISBURSED, { ...SHARE, computed: { percent: [1, 0] } }],
        rows: [
          ['DA4.2', 329, 215, 95],
          ['DA4.3', 303, 303, '='],
        ],
      },
      findings: [{ at: 'E7', messageId: 'mismatch', actual: '95', culprits: ['E7'] }],
      afterFix: 'clean',
    },
  ],
};
