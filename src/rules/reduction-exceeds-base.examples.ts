import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'every poor household is lifted out',
      caption: 'Mọi hộ nghèo đều thoát nghèo',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 200, '='],
          ['Xã Hồng Thủy', 0, 0, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'more leave than there were at the beginning, as others came during the year',
      caption: 'Số thoát nhiều hơn số đầu năm vì trong năm có thêm hộ phát sinh',
      table: {
        year: 2024,
        columns: ['poor', 'escaped', 'arising', 'remaining'],
        rows: [['Xã Hồng Kim', 20, 22, 5, 3]],
      },
    },
    {
      name: 'a reduction before the base is known',
      caption: 'Đã ghi số giảm nhưng chưa có số đầu kỳ',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [['Xã Hồng Kim', null, 50]],
      },
    },
  ],
  invalid: [
    {
      name: 'one household more than there are: either figure may be wrong',
      caption: 'Giảm nhiều hơn số đang có một hộ: sai ở một trong hai số',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 201, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'exceeds', actual: '201', culprits: ['D7', 'C7'] }],
    },
    {
      name: 'what is assigned from above exceeds the base, too',
      caption: 'Số cấp trên giao cũng lớn hơn số đầu kỳ',
      table: {
        year: 2024,
        columns: ['poor', 'assigned'],
        rows: [
          ['Xã Hồng Kim', 200, 150],
          ['Xã Hồng Thủy', 45, 450],
        ],
      },
      findings: [{ at: 'D8', messageId: 'exceeds', actual: '450', culprits: ['D8', 'C8'] }],
    },
    {
      name: 'more leave than there were and came: the end would be below zero',
      caption: 'Số giảm nhiều hơn số đầu năm cộng số tăng: số cuối năm sẽ dưới 0',
      table: {
        year: 2024,
        columns: ['poor', 'escaped', 'arising', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 600, 8, null],
          ['Xã Hồng Thủy', 45, 15, 2, 32],
        ],
      },
      findings: [{ at: 'D7', messageId: 'movement' }],
    },
  ],
};
