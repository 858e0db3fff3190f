import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'whole counts and rates with decimals',
      caption: 'Số hộ nguyên, tỷ lệ có phần thập phân',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 19.62],
          ['Xã Hồng Thủy', 0, 0],
        ],
        total: ['Tổng cộng', '=', null],
      },
    },
    {
      name: 'a lost thousands separator, which is another rule’s',
      caption: 'Mất dấu phân cách hàng nghìn: thuộc quy tắc khác',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Huyện A Lưới', 3.485],
          ['Huyện Phong Điền', 1615],
        ],
      },
    },
    {
      name: 'a total that is no whole number only because a place is none',
      caption: 'Dòng tổng lẻ chỉ vì số của một đơn vị lẻ',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Huyện A Lưới', 3.485],
          ['Huyện Phong Điền', 1615],
        ],
        total: ['Tổng cộng', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'half a household',
      caption: 'Nửa hộ',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50.5, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'fraction', actual: '50.5' }],
    },
    {
      name: 'less than one household',
      caption: 'Chưa đến một hộ',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 0.4],
        ],
      },
      findings: [{ at: 'C8', messageId: 'fraction', actual: '0.4' }],
    },
    {
      name: 'a fraction typed over a formula',
      caption: 'Số lẻ gõ đè lên công thức',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 149.75],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'fraction', actual: '149.75' }],
      afterFix: 'clean',
    },
  ],
};
