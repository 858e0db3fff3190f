import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'small whole numbers beside large ones',
      caption: 'Số nhỏ, nguyên, đứng cạnh số lớn',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [
          ['Huyện A Lưới', 3485, 1196],
          ['Huyện Nam Đông', 190, 3],
        ],
        total: ['Tổng cộng', '=', '='],
      },
    },
    {
      name: 'a rate with three decimals beside large counts',
      caption: 'Tỷ lệ có ba chữ số thập phân đứng cạnh số hộ lớn',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Huyện A Lưới', 3485, 24.402],
          ['Huyện Nam Đông', 190, 2.619],
        ],
        total: ['Tổng cộng', '=', null],
      },
    },
    {
      name: 'a fraction in a column without thousands, which is another rule’s',
      caption: 'Số lẻ trong cột không có số hàng nghìn: thuộc quy tắc khác',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 200, 50],
          ['Xã Hồng Thủy', 45, 1.5],
        ],
      },
    },
    {
      name: 'more than three decimals, which no group of thousands has',
      caption: 'Nhiều hơn ba chữ số thập phân, không thể là nhóm hàng nghìn',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Huyện A Lưới', 3485],
          ['Huyện Nam Đông', 1.2345],
        ],
      },
    },
  ],
  invalid: [
    {
      name: '3.485 taken for 3,485',
      caption: 'Định gõ 3.485, máy hiểu là 3,485',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', 3.485, 1196, '='],
          ['Huyện Phong Điền', 1615, 54, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'lost-group',
          actual: '3.485',
          expected: { low: '3485', high: '3485' },
        },
      ],
      afterFix: 'clean',
    },
    {
      name: '7.540, of which Excel keeps 7,54',
      caption: 'Định gõ 7.540, Excel chỉ giữ 7,54',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Tỉnh Thừa Thiên Huế', 7.54],
          ['Tỉnh Quảng Trị', 16382],
        ],
      },
      findings: [
        {
          at: 'C7',
          messageId: 'lost-group',
          actual: '7.54',
          expected: { low: '7540', high: '7540' },
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'typed over a formula: the formula is given back, not another constant',
      caption: 'Gõ đè lên công thức: trả lại công thức, không thay bằng một số khác',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', 3485, 1196, 2.289],
          ['Huyện Phong Điền', 1615, 54, '='],
        ],
      },
      findings: [{ at: 'E7', messageId: 'lost-group', expected: { low: '2289', high: '2289' } }],
      afterFix: 'clean',
    },
  ],
};
