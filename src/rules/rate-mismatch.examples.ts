import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'exactly half a unit may be rounded up or down: 5 of 800 is 0,625%',
      caption: 'Đúng nửa đơn vị làm tròn lên hay xuống đều được: 5 trên 800 là 0,625%',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 800, 5, 0.62],
          ['Xã Hồng Thủy', 800, 5, 0.63],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a zero that Excel dropped: 12,5 beside 8,33 stands for 12,50',
      caption: 'Excel bỏ số 0 ở cuối: 12,5 đứng cạnh 8,33 là 12,50',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 800, 100, 12.5],
          ['Xã Hồng Thủy', 600, 50, 8.33],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a place without households, and one whose households are not known',
      caption: 'Một đơn vị không có hộ, một đơn vị chưa có tổng số hộ',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Thôn mới lập', 0, 0, 0],
          ['Xã Hồng Thủy', null, 45, 9],
        ],
      },
    },
    {
      name: 'a rate of ethnic minorities may be of their own households or of all',
      caption: 'Tỷ lệ hộ nghèo DTTS tính trên hộ DTTS hoặc trên tổng số hộ',
      table: {
        year: 2024,
        columns: ['households', 'minorityHouseholds', 'minority', 'minorityRate'],
        rows: [
          ['Xã Hồng Kim', 800, 400, 100, 25],
          ['Xã Hồng Thủy', 600, 250, 50, 8.33],
        ],
      },
    },
    {
      name: 'with one of the two denominators nothing is certain',
      caption: 'Chỉ có một mẫu số thì chưa kết luận được',
      table: {
        year: 2024,
        columns: ['minorityHouseholds', 'minority', 'minorityRate'],
        rows: [['Xã Hồng Kim', 400, 100, 12.5]],
      },
    },
    {
      name: 'rates of the households at the beginning, as the table says',
      caption: 'Biểu ghi rõ tỷ lệ tính trên số hộ đầu kỳ',
      table: {
        year: 2024,
        rateBase: 'begin',
        columns: ['households', 'poor', 'rate', 'reduction', 'points', 'planned', 'targetRate'],
        rows: [['Xã Hồng Kim', 800, 100, 12.5, 20, 2.5, 1000, 10]],
      },
    },
  ],
  invalid: [
    {
      name: 'a rate of ethnic minorities that fits neither denominator',
      caption: 'Tỷ lệ hộ nghèo DTTS không khớp với mẫu số nào',
      table: {
        year: 2024,
        columns: ['households', 'minorityHouseholds', 'minority', 'minorityRate'],
        rows: [
          ['Xã Hồng Kim', 800, 400, 100, 52],
          ['Xã Hồng Thủy', 600, 250, 50, 20],
        ],
      },
      findings: [{ at: 'F7', messageId: 'either', actual: '52' }],
    },
    {
      name: '2.289 of 14.460 is 15,83%, not 15,38%',
      caption: '2.289 trên 14.460 là 15,83%, không phải 15,38%',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Huyện A Lưới', 14460, 2289, 15.38],
          ['Huyện Nam Đông', 7361, 159, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '15.38',
          expected: { low: '15.83', high: '15.83' },
          culprits: ['E7'],
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'one hundredth beyond half a unit',
      caption: 'Lệch thêm 0,01 so với mức làm tròn cho phép',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 800, 5, 0.61],
          ['Xã Hồng Thủy', 800, 5, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'E7',
          messageId: 'mismatch',
          actual: '0.61',
          expected: { low: '0.62', high: '0.63' },
          culprits: ['E7'],
        },
      ],
      afterFix: 'clean',
    },
  ],
};
