import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'what remains is what was there less the reduction, down to none',
      caption: 'Còn lại bằng đầu kỳ trừ số giảm, kể cả khi không còn hộ nào',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 150],
          ['Xã Hồng Thủy', 45, 45, 0],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a reduction that is not decided yet',
      caption: 'Chưa giao số giảm',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, null, 150],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
      },
    },
    {
      name: 'a reduction assigned from above that differs from the planned one',
      caption: 'Số cấp trên giao khác số giảm theo kế hoạch',
      table: {
        year: 2024,
        columns: ['poor', 'assigned', 'reduction', 'remaining'],
        rows: [['Xã Hồng Kim', 200, 40, 50, '=']],
      },
    },
  ],
  invalid: [
    {
      name: 'two digits swapped in a figure typed over its formula',
      caption: 'Gõ đè công thức và đảo hai chữ số',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', 3485, 1196, 2298],
          ['Huyện Nam Đông', 190, 31, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '2298',
          expected: { low: '2289', high: '2289' },
          culprits: ['E7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'a typed total that fits neither the places nor its own row',
      caption: 'Dòng tổng gõ tay không khớp cả cột lẫn dòng',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        totalOnTop: true,
        total: ['Tổng cộng', '=', '=', 190],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '190',
          expected: { low: '180', high: '180' },
          culprits: ['E7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'two places wrong at once are two findings',
      caption: 'Hai đơn vị cùng sai thì báo hai lần',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 105],
          ['Xã Hồng Thủy', 45, 15, 3],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          expected: { low: '150', high: '150' },
          culprits: ['E7'],
        },
        { at: 'E8', messageId: 'mismatch', expected: { low: '30', high: '30' }, culprits: ['E8'] },
      ],
      afterFix: 'clean',
    },
  ],
};
