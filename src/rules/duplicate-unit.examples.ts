import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a ward and a commune of nearly the same name',
      caption: 'Một phường và một xã gần trùng tên',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Phường Thủy Xuân', 12],
          ['Xã Thủy Xuân', 30],
          ['Xã Thúy Xuân', 31],
        ],
        total: ['Tổng cộng', '='],
      },
    },
    {
      name: 'rows without a name yet',
      caption: 'Các dòng chưa có tên đơn vị',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['', null],
          ['', null],
          ['…', null],
          ['…', null],
        ],
      },
    },
    {
      name: 'activities of one name under different projects',
      caption: 'Hoạt động cùng tên thuộc các dự án khác nhau',
      table: {
        kind: 'budget',
        year: 2023,
        columns: [{}],
        rows: [
          ['DA', '='],
          ['DA6.2', '='],
          ['- Tập huấn', 120],
          ['- Truyền thông', 300],
          ['DA7.1', '='],
          ['- Tập huấn', 500],
          ['- Tài liệu', 300],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the same place twice, with the same figures',
      caption: 'Một đơn vị ghi hai lần, cùng số liệu',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', 45],
          ['Xã Hồng Kim', 200],
        ],
        total: ['Tổng cộng', '='],
      },
      findings: [{ at: 'A9:B9', messageId: 'twice', actual: 'Xã Hồng Kim' }],
    },
    {
      name: 'typed with other capitals, spaces and marks put together another way',
      caption: 'Khác chữ hoa, dấu cách và cách bỏ dấu',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['XÃ  HỒNG\u00a0KIM '.normalize('NFD'), 190],
        ],
      },
      findings: [{ at: 'A8:B8', messageId: 'twice' }],
    },
  ],
};
