import type { RuleExamples } from './rule-examples';

/*
 * 123/930 = 13,23%, 115/870 = 13,22%, 90/650 = 13,85%, 328/2450 = 13,39%;
 * 103/950 = 10,84%, 100/880 = 11,36%, 80/660 = 12,12%, 283/2490 = 11,37%;
 * 62/930 = 6,67%, 40/870 = 4,60%, 31/650 = 4,77%, 133/2450 = 5,43%.
 */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'every figure under its header',
      caption: 'Mọi số đúng cột',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 13.23, 20, 103, 950, 10.84],
          ['Xã Hồng Thủy', 870, 115, 13.22, 15, 100, 880, 11.36],
          ['Xã Trung Sơn', 650, 90, 13.85, 10, 80, 660, 12.12],
        ],
        total: ['Tổng cộng', 2450, 328, 13.39, 45, 283, 2490, 11.37],
      },
    },
    {
      name: 'two figures exchanged in one row only',
      caption: 'Chỉ một dòng bị đổi chỗ hai số',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 930, 62, 13.23, 123, 6.67],
          ['Xã Hồng Thủy', 870, 115, 13.22, 40, 4.6],
          ['Xã Trung Sơn', 650, 90, 13.85, 31, 4.77],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the households of the two years exchanged',
      caption: 'Tổng số hộ của hai năm bị đổi chỗ',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 950, 123, 13.23, 20, 103, 930, 10.84],
          ['Xã Hồng Thủy', 880, 115, 13.22, 15, 100, 870, 11.36],
          ['Xã Trung Sơn', 660, 90, 13.85, 10, 80, 650, 12.12],
        ],
        total: ['Tổng cộng', 2490, 328, 13.39, 45, 283, 2450, 11.37],
      },
      findings: [{ at: 'C7:C10', messageId: 'exchanged' }],
    },
    {
      name: 'last year’s rate under the header of the planned one',
      caption: 'Tỷ lệ năm trước ghi dưới tiêu đề năm kế hoạch',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'planned', 'remaining', 'targetRate'],
        rows: [
          ['Xã Hồng Kim', 930, 123, 950, 103, 13.23],
          ['Xã Hồng Thủy', 870, 115, 880, 100, 13.22],
          ['Xã Trung Sơn', 650, 90, 660, 80, 13.85],
        ],
        total: ['Tổng cộng', 2450, 328, 2490, 283, 13.39],
      },
      findings: [{ at: 'G7:G10', messageId: 'year' }],
    },
    {
      name: 'counts exchanged, or rates: both readings agree',
      caption: 'Đổi chỗ hai cột số hộ hoặc hai cột tỷ lệ đều khớp',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate', 'nearPoor', 'nearPoorRate'],
        rows: [
          ['Xã Hồng Kim', 930, 62, 13.23, 123, 6.67],
          ['Xã Hồng Thủy', 870, 40, 13.22, 115, 4.6],
          ['Xã Trung Sơn', 650, 31, 13.85, 90, 4.77],
        ],
        total: ['Tổng cộng', 2450, 133, 13.39, 328, 5.43],
      },
      findings: [{ at: 'D7:D10', messageId: 'ambiguous' }],
    },
  ],
};
