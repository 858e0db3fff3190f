import type { RuleExamples } from './rule-examples';

/* 123/930 = 13,2258…%, 115/870 = 13,2183…%, 90/650 = 13,8461…%, 328/2450 = 13,3877…% */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'rates that are small indeed',
      caption: 'Tỷ lệ thật sự nhỏ',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Phường Thuận Hòa', 9300, 12, 0.13],
          ['Phường Đông Ba', 8700, 11, 0.13],
          ['Phường Tây Lộc', 6500, 9, 0.14],
        ],
        total: ['Tổng cộng', 24500, 32, 0.13],
      },
    },
    {
      name: 'shares that no number of households gives, so that any smaller ones would do',
      caption: 'Tỷ lệ không ứng với tổng số hộ nào: chia cho 100 thì số nào cũng khớp',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 391, 53.14],
          ['Xã Hồng Thủy', 198, 47.06],
          ['Xã Trung Sơn', 95, 47.48],
          ['Xã Hồng Vân', 307, 42.72],
        ],
      },
    },
    {
      name: 'fractions shown as percentages',
      caption: 'Lưu dạng số thập phân nhưng định dạng phần trăm',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, { value: 0.1323, format: '0.00%' }],
          ['Xã Hồng Thủy', 870, 115, { value: 0.1322, format: '0.00%' }],
          ['Xã Trung Sơn', 650, 90, { value: 0.1385, format: '0.00%' }],
        ],
        total: ['Tổng cộng', 2450, 328, { value: 0.1339, format: '0.00%' }],
      },
    },
  ],
  invalid: [
    {
      name: 'fractions under a header in percent',
      caption: 'Tỷ lệ ghi dạng số thập phân dưới tiêu đề phần trăm',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 0.1323],
          ['Xã Hồng Thủy', 870, 115, 0.1322],
          ['Xã Trung Sơn', 650, 90, 0.1385],
        ],
        total: ['Tổng cộng', 2450, 328, 0.1339],
      },
      findings: [{ at: 'E7:E10', messageId: 'shifted' }],
      afterFix: 'clean',
    },
    {
      name: 'percentages typed without their comma',
      caption: 'Tỷ lệ gõ mất dấu phẩy cả cột',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 1323],
          ['Xã Hồng Thủy', 870, 115, 1322],
          ['Xã Trung Sơn', 650, 90, 1385],
        ],
        total: ['Tổng cộng', 2450, 328, 1339],
      },
      findings: [{ at: 'E7:E10', messageId: 'shifted' }],
      afterFix: 'clean',
    },
  ],
};
