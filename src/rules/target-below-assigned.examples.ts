import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'as much as assigned, and more',
      caption: 'Bằng hoặc hơn số cấp trên giao',
      table: {
        year: 2024,
        columns: ['poor', 'assigned', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 50, '='],
          ['Xã Hồng Thủy', 45, 10, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '=', '='],
      },
    },
    {
      name: 'places still to be filled in',
      caption: 'Đơn vị chưa nhập số liệu',
      table: {
        year: 2024,
        columns: ['poor', 'assigned', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 50, '='],
          ['Xã Hồng Thủy', 45, 10, null, 45],
        ],
      },
    },
    {
      name: 'sums of which one is not finished',
      caption: 'Tổng chưa đủ vì một cột chưa nhập xong',
      table: {
        year: 2024,
        columns: ['assigned', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 50, 50],
          ['Xã Hồng Thủy', 10, null],
        ],
        total: ['Tổng cộng', '=', '='],
      },
    },
    {
      name: 'a yearly mean is a floor, and doing more is no fault',
      caption: 'Mức bình quân năm là mức sàn, làm nhiều hơn không phải lỗi',
      table: {
        year: 2024,
        statements: true,
        columns: ['twoYearAssignedPoints', 'earlierPoints', 'points'],
        rows: [['Huyện Tu Mơ Rông', '6-8%/năm', '11,90%', '10,94%']],
      },
    },
  ],
  invalid: [
    {
      name: 'two years whose mean is below the assigned one',
      caption: 'Bình quân hai năm thấp hơn mức giao',
      table: {
        year: 2024,
        statements: true,
        columns: ['twoYearAssignedPoints', 'earlierPoints', 'points'],
        rows: [['Huyện Tu Mơ Rông', '6-8%/năm', '5,90%', '4,94%']],
      },
      findings: [{ at: 'C7', messageId: 'below-over-years' }],
    },
    {
      name: 'two years that do not reach what is assigned for both',
      caption: 'Cộng hai năm chưa đạt mức giao cho cả giai đoạn',
      table: {
        year: 2024,
        columns: ['twoYearAssignedPoints', 'earlierPoints', 'points'],
        rows: [['Huyện Tu Mơ Rông', 12, 5.9, 4.94]],
      },
      findings: [{ at: 'C7', messageId: 'below-over-years' }],
    },
    {
      name: 'one place plans less than it was assigned, so the total does as well',
      caption: 'Một đơn vị đăng ký thấp hơn số được giao nên tổng cũng thấp hơn',
      table: {
        year: 2024,
        columns: ['poor', 'assigned', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 40, '='],
          ['Xã Hồng Thủy', 45, 10, 12, '='],
        ],
        total: ['Tổng cộng', '=', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'below', actual: '40', expected: { low: '50' } }],
    },
    {
      name: 'only the total was assigned, and the places together plan less',
      caption: 'Chỉ giao số tổng, các đơn vị cộng lại thấp hơn',
      table: {
        year: 2024,
        totalOnTop: true,
        columns: ['assigned', 'reduction'],
        total: ['Tổng cộng', 1595, 1574],
        rows: [],
      },
      findings: [{ at: 'D7', messageId: 'below', actual: '1574', expected: { low: '1595' } }],
      others: ['C7', 'D7'].map((at) => ({ ruleId: 'formula-overwritten', at })),
    },
  ],
};
