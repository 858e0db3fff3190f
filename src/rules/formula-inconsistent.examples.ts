import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'one formula in different spellings',
      caption: 'Cùng một phép tính, viết theo nhiều cách',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 150, formula: '=C7-D7' }],
          ['Xã Hồng Thủy', 45, 15, { value: 30, formula: '=-D8+C8' }],
          ['Xã Hồng Vân', 80, 20, { value: 60, formula: '=IF(C9="","",C9-D9)' }],
          ['Xã Trung Sơn', 70, 30, { value: 40, formula: '=SUM($C10,-$D10)' }],
        ],
      },
    },
    {
      name: 'two ways of working out that are both common',
      caption: 'Cột có hai cách tính, không cách nào chiếm đa số',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'nearPoor', 'multidimensional'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 250, formula: '=C7+D7' }],
          ['Xã Hồng Thủy', 45, 15, { value: 60, formula: '=C8+D8' }],
          ['Xã Hồng Vân', 80, 20, { value: 100, formula: '=ROUND(C9*1.25,0)' }],
          ['Xã Trung Sơn', 80, 20, { value: 100, formula: '=ROUND(C10*1.25,0)' }],
        ],
      },
    },
    {
      name: 'a wrong figure out of another formula is the mismatch itself',
      caption: 'Công thức khác cho kết quả sai: đã báo là số không khớp',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 150, formula: '=C7-D7' }],
          ['Xã Hồng Thủy', 45, 15, { value: 30, formula: '=C8-D8' }],
          ['Xã Hồng Vân', 80, 20, { value: 65, formula: '=C9-D8' }],
          ['Xã Trung Sơn', 70, 30, { value: 40, formula: '=C10-D10' }],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a figure written into the formula',
      caption: 'Công thức có số gõ thẳng vào, hôm nay tình cờ đúng',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
          ['Xã Hồng Vân', 80, 20, { value: 60, formula: '=C9-20' }],
          ['Xã Trung Sơn', 70, 30, '='],
        ],
      },
      findings: [{ at: 'E9', messageId: 'cell', actual: '=C9-20' }],
      afterFix: 'clean',
    },
    {
      name: 'two rows filled down from another formula are one mistake',
      caption: 'Hai dòng liền nhau cùng một công thức lạ: báo một lần',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
          ['Xã Hồng Vân', 80, 20, { value: 60, formula: '=C9*0.75' }],
          ['Xã Trung Sơn', 40, 10, { value: 30, formula: '=C10*0.75' }],
          ['Xã Nhâm', 70, 30, '='],
          ['Xã A Ngo', 90, 30, '='],
        ],
      },
      findings: [{ at: 'E9:E10', messageId: 'cells', actual: '=C9*0.75' }],
      afterFix: 'clean',
    },
  ],
};
