import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a dash, which says that there is none',
      caption: 'Dấu gạch ngang, nghĩa là không có',
      table: {
        year: 2024,
        columns: ['poor', 'minority'],
        rows: [
          ['Xã Hồng Kim', 200, 180],
          ['Phường Thuận Hòa', 12, '-'],
        ],
        total: ['Tổng cộng', '=', '='],
      },
    },
    {
      name: 'dots and crosses, which stand for what is missing or does not apply',
      caption: 'Dấu ba chấm, dấu x: chưa có số liệu hoặc không áp dụng',
      table: {
        year: 2024,
        columns: ['poor', 'minority'],
        rows: [
          ['Xã Hồng Kim', 200, '…'],
          ['Phường Thuận Hòa', 12, 'x'],
        ],
      },
    },
    {
      name: 'the empty text of a formula without inputs',
      caption: 'Công thức để trống vì chưa có số liệu đầu vào',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [['Xã Hồng Kim', null, null, '=']],
      },
    },
  ],
  invalid: [
    {
      name: 'a number with its unit',
      caption: 'Số gõ kèm đơn vị tính',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', '200 hộ', 50, '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'C7', messageId: 'number', actual: '200 hộ' }],
      afterFix: 'clean',
    },
    {
      name: 'a text that is 1.196 in Vietnamese and 1,196 in English',
      caption: 'Chữ “1.196”: theo kiểu Việt là 1.196, theo kiểu Anh là 1,196',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', 3485, '1.196', '='],
          ['Huyện Nam Đông', 190, 31, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'ambiguous', actual: '1.196' }],
      afterFix: 'clean',
    },
    {
      name: 'a text that a typed total counts, beside a remainder that is wrong',
      caption: 'Số ở dạng chữ vẫn được soát: tổng gõ tay đã gồm 45 hộ, còn E7 tính sai',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 105],
          ['Xã Hồng Thủy', '45', 15, 30],
          ['Xã A Roàng', 120, 20, 100],
        ],
        total: ['Tổng cộng', 365, 85, 280],
        foreign: true,
      },
      findings: [{ at: 'C8', messageId: 'number', actual: '45' }],
      others: [{ ruleId: 'remaining-mismatch', at: 'E7' }],
    },
    {
      name: 'words in place of a figure',
      caption: 'Ghi chữ thay cho số',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 'chưa giao', '='],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'D7', messageId: 'words', actual: 'chưa giao' }],
    },
    {
      name: 'text typed over a formula',
      caption: 'Gõ chữ đè lên công thức',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, '150 hộ'],
          ['Xã Hồng Thủy', 45, 15, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
      findings: [{ at: 'E7', messageId: 'number', actual: '150 hộ' }],
      afterFix: 'clean',
    },
    {
      name: 'a percentage as text in a column of percentages stored as fractions',
      caption: 'Phần trăm ở dạng chữ trong cột định dạng phần trăm',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, { value: 0.1963, format: '0.00%' }],
          ['Xã Hồng Thủy', 45, { value: '9,02%', format: '0.00%' }],
        ],
      },
      findings: [{ at: 'D8', messageId: 'number', actual: '9,02%' }],
      afterFix: 'clean',
    },
    {
      name: 'a count that the cell shows as a date',
      caption: 'Số hộ hiện thành ngày tháng',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', { value: 200, format: 'dd/mm/yyyy' }, 50],
          ['Xã Hồng Thủy', 45, 15],
        ],
      },
      findings: [{ at: 'C7', messageId: 'date', actual: '200' }],
    },
  ],
};
