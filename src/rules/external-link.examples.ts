import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'figures from another sheet of the same workbook',
      caption: 'Lấy số từ trang tính khác trong cùng tệp',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', { value: 200, formula: "='Biểu 1'!C7" }],
          ['Xã Hồng Thủy', { value: 45, formula: "='Biểu 1'!C8" }],
        ],
      },
    },
    {
      name: 'a lost cell that shows as an error is reported as the error',
      caption: 'Mất ô tham chiếu mà ô hiện #REF!: đã báo là ô lỗi',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'nearPoor'],
        rows: [['Xã Hồng Kim', { value: { error: '#REF!' }, formula: '=#REF!+1' }, 20]],
      },
    },
  ],
  invalid: [
    {
      name: 'figures from the file of the year before',
      caption: 'Lấy số từ tệp của năm trước: báo một lần cho cả bảng',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', { value: 200, formula: "='[Ke hoach 2023.xlsx]Biểu 1'!C7" }],
          ['Xã Hồng Thủy', { value: 45, formula: "='[Ke hoach 2023.xlsx]Biểu 1'!C8" }],
        ],
      },
      findings: [{ at: 'C7', messageId: 'linked' }],
    },
    {
      name: 'a lost cell behind IFERROR',
      caption: 'Công thức mất ô tham chiếu nhưng bị IFERROR che thành 0',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor'],
        rows: [
          ['Xã Hồng Kim', 200],
          ['Xã Hồng Thủy', { value: 0, formula: '=IFERROR(#REF!,0)' }],
        ],
      },
      findings: [{ at: 'C8', messageId: 'lost' }],
    },
  ],
};
