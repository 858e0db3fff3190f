import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'results as the formulas give them',
      caption: 'Kết quả đúng với công thức',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, { value: 20, formula: '=D7/C7*100' }],
          ['Xã Hồng Thủy', 300, 45, { value: 15, formula: '=ROUND(D8/C8*100,2)' }],
        ],
        total: [
          'Tổng cộng',
          { value: 1300, formula: '=SUM(C7:C8)' },
          { value: 245, formula: '=D7+D8' },
          { value: 18.846153846153847, formula: '=D9/C9*100' },
        ],
      },
    },
    {
      name: 'results kept as they are displayed',
      caption: 'Tệp lưu số đúng như hiển thị (làm tròn theo định dạng)',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1300, 245, { value: 18.85, formula: '=D7/C7*100', format: '#,##0.00' }],
        ],
      },
    },
    {
      name: 'a form with formulas that nobody has filled in yet',
      caption: 'Biểu trống, chưa nhập số nào',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', null, null, { value: null, formula: '=C7-D7', uncached: true }],
          ['Xã Hồng Thủy', null, null, { value: null, formula: '=C8-D8', uncached: true }],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a sum from before the last place was corrected',
      caption: 'Sửa số của một đơn vị mà tổng không được tính lại',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 54],
        ],
        total: ['Tổng cộng', { value: 245, formula: '=SUM(C7:C8)' }],
      },
      findings: [{ at: 'C9', messageId: 'stale', actual: '245' }],
    },
    {
      name: 'zeros where a program has not calculated',
      caption: 'Phần mềm ghi 0 thay cho kết quả chưa tính: báo một lần cho cả bảng',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 0, formula: '=C7-D7' }],
          ['Xã Hồng Thủy', 45, 15, { value: 0, formula: '=C8-D8' }],
        ],
      },
      findings: [{ at: 'E7', messageId: 'stale', actual: '0' }],
    },
    {
      name: 'formulas without any result',
      caption: 'Công thức chưa có kết quả',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: null, formula: '=C7-D7', uncached: true }],
          ['Xã Hồng Thủy', 45, 15, { value: null, formula: '=C8-D8', uncached: true }],
        ],
        total: ['Tổng cộng', 245, 65, 180],
      },
      findings: [{ at: 'E7', messageId: 'uncached' }],
    },
  ],
};
