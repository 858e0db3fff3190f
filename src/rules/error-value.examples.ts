import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a formula that stays empty while its inputs are blank',
      caption: 'Công thức để trống khi chưa có số liệu đầu vào',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', null, null, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a text that only looks like an error',
      caption: 'Chữ chỉ trông giống mã lỗi',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 200, 50],
          ['Xã Hồng Thủy', '#REF!', 15],
        ],
        total: ['Tổng cộng', '=', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'a formula that lost a cell, and the totals that pass its error on',
      caption: 'Công thức mất ô tham chiếu, các dòng tổng lỗi theo',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: { error: '#REF!' }, formula: '=C7-#REF!' }, 1010, '='],
          ['Xã Hồng Thủy', 45, 15, '=', 505, '='],
        ],
        total: ['Tổng cộng', '=', '=', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'error', actual: '#REF!' }],
      afterFix: 'clean',
    },
    {
      name: 'a division by zero in a formula that somebody changed',
      caption: 'Chia cho 0 trong công thức đã bị sửa',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '='],
          ['Xã Hồng Thủy', 500, 45, { value: { error: '#DIV/0!' }, formula: '=D8/C90*100' }],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E8', messageId: 'error', actual: '#DIV/0!' }],
      afterFix: 'clean',
    },
    {
      name: 'formulas that cannot make a number of a text',
      caption: 'Công thức báo #VALUE! vì ô chữ: lỗi ở ô chữ, không phải ở công thức',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining'],
        rows: [
          [
            'Xã Hồng Kim',
            ...[9000, '2 000', { value: { error: '#VALUE!' }, formula: '=100*D7/C7' }],
            ...[50, { value: { error: '#VALUE!' }, formula: '=D7-F7' }],
          ],
          [
            'Xã Hồng Thủy',
            500,
            45,
            { value: 9, formula: '=100*D8/C8' },
            15,
            { value: 30, formula: '=D8-F8' },
          ],
        ],
        foreign: true,
      },
      findings: [{ at: 'E7', messageId: 'text', actual: '#VALUE!' }],
      others: [{ ruleId: 'number-stored-as-text', at: 'D7' }],
    },
    {
      name: 'an error pasted as a figure: there is no formula to give back',
      caption: 'Mã lỗi được dán vào như số liệu: không có công thức để khôi phục',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', { error: '#N/A' }, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'C8', messageId: 'error', actual: '#N/A' }],
    },
  ],
};
