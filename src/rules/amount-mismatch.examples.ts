import type { RuleExamples } from './rule-examples';

const QUANTITY = { measure: 'quantity' } as const;
const UNIT_COST = { measure: 'unitCost' } as const;
const AMOUNT = { computed: { product: [0, 1] } } as const;

export const examples: RuleExamples = {
  valid: [
    {
      name: 'quantity times unit cost',
      caption: 'Số lượng nhân đơn giá',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [QUANTITY, UNIT_COST, AMOUNT],
        rows: [
          ['DA2', null, null, 4855],
          ['- Mô hình gắn với du lịch', 2, 500, '='],
          ['- Mô hình phát triển sản xuất', 8, 481.875, '='],
        ],
      },
    },
    {
      name: 'an amount that is not broken down',
      caption: 'Thành tiền không ghi số lượng và đơn giá',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [QUANTITY, UNIT_COST, {}],
        rows: [['- Hội nghị tập huấn', null, null, 84]],
      },
    },
  ],
  invalid: [
    {
      name: 'a quantity of a table of one kind of capital, with the sources beside the amount',
      caption: 'Số lượng sai trong biểu chỉ có vốn sự nghiệp, nguồn vốn ghi bên cạnh',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [
          { ...QUANTITY, capital: 'recurrent' },
          { ...UNIT_COST, capital: 'recurrent' },
          { capital: 'recurrent' },
          { capital: 'recurrent', source: 'central' },
          { capital: 'recurrent', source: 'local' },
        ],
        rows: [
          ['- Mô hình gắn với du lịch', 7, 500, 1000, 900, 100],
          ['- Mô hình phát triển sản xuất', 8, 487.5, 3900, 3500, 400],
        ],
      },
      findings: [{ at: 'C7', messageId: 'mismatch', actual: '7', culprits: ['C7', 'D7'] }],
    },
    {
      name: 'a typed amount, which the project tells to be wrong',
      caption: 'Thành tiền gõ tay bị đảo chữ số',
      table: {
        kind: 'budget',
        year: 2023,
        foreign: true,
        columns: [QUANTITY, UNIT_COST, {}],
        rows: [
          ['DA2', null, null, 4900],
          ['- Mô hình gắn với du lịch', 2, 500, 1000],
          ['- Mô hình phát triển sản xuất', 8, 487.5, 9300],
        ],
      },
      findings: [
        {
          at: 'E9',
          messageId: 'mismatch',
          actual: '9300',
          expected: { low: '3900', high: '3900' },
          culprits: ['E9'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'an amount typed over its formula',
      caption: 'Gõ thành tiền đè lên công thức',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [QUANTITY, UNIT_COST, AMOUNT],
        rows: [
          ['- Hội nghị truyền thông', 21, 4, 82],
          ['- Lớp tập huấn', 3, 28, '='],
        ],
      },
      findings: [
        { at: 'E7', messageId: 'mismatch', actual: '82', expected: { low: '84', high: '84' } },
      ],
      afterFix: 'clean',
    },
  ],
};
