import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a place that has not been filled in at all',
      caption: 'Đơn vị chưa nhập số liệu nào',
      table: {
        year: 2024,
        required: ['poor', 'reduction'],
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '='],
          ['Xã Hồng Thủy', null, null, null],
        ],
      },
    },
    {
      name: 'a table without any figures yet',
      caption: 'Bảng chưa có số liệu',
      table: {
        year: 2024,
        required: ['poor', 'reduction'],
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', null, null, '='],
          ['Xã Hồng Thủy', null, null, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
    {
      name: 'a blank in a column that nobody demands',
      caption: 'Ô trống ở cột không bắt buộc',
      table: {
        year: 2024,
        required: ['poor'],
        columns: ['poor', 'nearPoor'],
        rows: [
          ['Xã Hồng Kim', 200, 30],
          ['Xã Hồng Thủy', 45, null],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a place without its reduction',
      caption: 'Một đơn vị thiếu chỉ tiêu giảm',
      table: {
        year: 2024,
        required: ['poor', 'reduction'],
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 200, 50],
          ['Xã Hồng Thủy', 45, null],
          ['Xã A Ngo', 60, 12],
        ],
      },
      findings: [{ at: 'D8', messageId: 'cells' }],
    },
    {
      name: 'a demanded column that is empty throughout',
      caption: 'Cả cột bắt buộc còn trống',
      table: {
        year: 2024,
        required: ['poor', 'nearPoor'],
        columns: ['poor', 'nearPoor'],
        rows: [
          ['Xã Hồng Kim', 200, null],
          ['Xã Hồng Thủy', 45, null],
        ],
      },
      findings: [{ at: 'D7', messageId: 'column' }],
    },
  ],
};
