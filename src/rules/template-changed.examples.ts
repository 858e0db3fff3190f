import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a form as it was inserted',
      caption: 'Biểu còn nguyên như khi chèn',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [['Xã Hồng Kim', 200, 50, '=']],
        lost: [],
      },
    },
    {
      name: 'a table made by others has nothing to lose',
      caption: 'Biểu tự lập, không có mẫu',
      table: { year: 2024, foreign: true, columns: ['poor'], rows: [['Xã Hồng Kim', 200]] },
    },
  ],
  invalid: [
    {
      name: 'a column was deleted',
      caption: 'Một cột của biểu đã bị xóa',
      table: {
        year: 2024,
        columns: ['poor', 'reduction'],
        rows: [['Xã Hồng Kim', 200, 50]],
        lost: [{ kind: 'column', key: 'remaining', label: 'Hộ nghèo còn lại năm 2024' }],
      },
      findings: [{ at: 'A6:D6', messageId: 'columns' }],
    },
    {
      name: 'the edge of the table was deleted',
      caption: 'Dòng mép của biểu đã bị xóa',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [['Xã Hồng Kim', 200]],
        lost: [{ kind: 'row', key: 'end' }],
      },
      findings: [{ at: 'A6:C6', messageId: 'rows' }],
    },
  ],
};
