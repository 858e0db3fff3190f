import type { RuleExamples } from './rule-examples';

/* 127/930 = 13,6559…, 95/650 = 14,6153…, 337/2450 = 13,7551…; */
/* 123/930 = 13,2258…, 115/870 = 13,2183…, 90/650 = 13,8461…, 328/2450 = 13,3877… */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'one figure cut off among rounded ones is a slip',
      caption: 'Chỉ một số bị cắt bớt là gõ sai, không phải cách làm của cả cột',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 13.22],
          ['Xã Hồng Thủy', 870, 115, 13.22],
          ['Xã Trung Sơn', 650, 90, 13.85],
        ],
        total: ['Tổng cộng', 2450, 328, 13.39],
      },
    },
    {
      name: 'rounded as usual',
      caption: 'Làm tròn bình thường',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 13.23],
          ['Xã Hồng Thủy', 870, 115, 13.22],
        ],
        total: ['Tổng cộng', 1800, 238, 13.22],
      },
    },
  ],
  invalid: [
    {
      name: 'a column that drops what follows the second digit',
      caption: 'Cả cột bỏ phần lẻ sau chữ số thứ hai',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 13.22],
          ['Xã Hồng Thủy', 870, 115, 13.21],
          ['Xã Trung Sơn', 650, 90, 13.84],
        ],
        total: ['Tổng cộng', 2450, 328, 13.38],
      },
      findings: [{ at: 'E7:E10', messageId: 'column' }],
    },
    {
      name: 'rates of one digit',
      caption: 'Tỷ lệ một chữ số thập phân cũng bị cắt',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 930, 127, 13.6, 62, 6.7],
          ['Xã Hồng Thủy', 870, 115, 13.2, 40, 4.6],
          ['Xã Trung Sơn', 650, 95, 14.6, 31, 4.8],
        ],
        total: ['Tổng cộng', 2450, 337, 13.7, 133, 5.4],
      },
      findings: [{ at: 'E7:E10', messageId: 'column' }],
    },
  ],
};
