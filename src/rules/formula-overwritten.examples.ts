import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'the same formula in small letters and with blanks',
      caption: 'Đúng công thức của biểu, chỉ khác chữ thường và dấu cách',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, { value: 150, formula: '= c7 - d7' }],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a column that the table leaves to be typed',
      caption: 'Cột mà biểu để cho người lập tự nhập',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [['Xã Hồng Kim', 200, 19.62]],
      },
    },
    {
      name: 'a figure typed where the formula of its column would have nothing to work with',
      caption: 'Biểu tự lập: gõ tay ở dòng chưa có số để tính',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', null, null, 30],
          ['Xã Hồng Vân', 80, 20, '='],
          ['Xã Trung Sơn', 70, 30, '='],
        ],
      },
    },
    {
      name: 'a wrong figure typed over is the mismatch itself',
      caption: 'Gõ đè một số sai: đã báo là số không khớp',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 105],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'right today, silently stale tomorrow',
      caption: 'Hôm nay đúng, mai sửa ô khác thì sai mà không ai biết',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 150],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'overwritten', actual: '150' }],
      afterFix: 'clean',
    },
    {
      name: 'another formula that happens to give the right figure',
      caption: 'Công thức khác, tình cờ cho đúng kết quả',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, { value: 30, formula: '=E7-120' }],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E8', messageId: 'deviating', actual: '=E7-120' }],
      afterFix: 'clean',
    },
    {
      name: 'a figure typed into a column of formulas that somebody else made',
      caption: 'Biểu tự lập: một số gõ tay giữa cột toàn công thức',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', 45, 15, 30],
          ['Xã Hồng Vân', 80, 20, '='],
          ['Xã Trung Sơn', 70, 30, '='],
        ],
      },
      findings: [{ at: 'E8', messageId: 'typed', actual: '30' }],
      afterFix: 'clean',
    },
    {
      name: 'a typed total among computed ones that somebody else made',
      caption: 'Biểu tự lập: một tổng gõ tay, các tổng khác là công thức',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'reduction', 'nearPoor', 'persons'],
        rows: [
          ['Xã Hồng Kim', 900, 200, 50, 31, 3600],
          ['Xã Hồng Thủy', 610, 45, 15, 12, 2440],
        ],
        total: ['Tổng cộng', '=', '=', 65, '=', '='],
      },
      findings: [{ at: 'E9', messageId: 'typed', actual: '65' }],
      afterFix: 'clean',
    },
  ],
};
