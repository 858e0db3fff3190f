import type { RuleExamples } from './rule-examples';

const LEAD = { role: 'lead', label: 'Cơ quan chủ trì' } as const;

export const examples: RuleExamples = {
  valid: [
    {
      name: 'every task has somebody who answers for it',
      caption: 'Nhiệm vụ nào cũng có cơ quan chủ trì; dòng tổng thì không cần',
      table: {
        year: 2023,
        columns: ['persons'],
        rows: [
          ['Hỗ trợ nhà ở', 500],
          ['Đào tạo nghề', 300],
        ],
        total: ['Tổng cộng', '='],
        texts: [{ ...LEAD, cells: ['Phòng Kinh tế và Hạ tầng', 'Phòng LĐTBXH', null] }],
      },
    },
    {
      name: 'parts take over the agency of their project, headings have none',
      caption: 'Tiểu dự án theo cơ quan chủ trì của dự án; dòng đề mục không cần',
      table: {
        year: 2023,
        foreign: true,
        columns: ['persons'],
        subtotals: [1],
        rows: [
          ['Nhóm nhiệm vụ về sinh kế', null],
          ['Dự án 4', { value: 800, formula: '=SUM(C9:C10)' }],
          ['Tiểu dự án 1', 500],
          ['Tiểu dự án 2', 300],
        ],
        texts: [{ ...LEAD, cells: [null, 'Phòng LĐTBXH', null, null] }],
      },
    },
    {
      name: 'a column that nobody has filled in yet',
      caption: 'Cột chủ trì chưa phân công',
      table: {
        year: 2023,
        columns: ['persons'],
        rows: [
          ['Hỗ trợ nhà ở', 500],
          ['Đào tạo nghề', 300],
        ],
        texts: [{ ...LEAD, cells: [null, null] }],
      },
    },
  ],
  invalid: [
    {
      name: 'one task for which nobody answers',
      caption: 'Một nhiệm vụ chưa có cơ quan chủ trì',
      table: {
        year: 2023,
        columns: ['persons'],
        rows: [
          ['Hỗ trợ nhà ở', 500],
          ['Đào tạo nghề', 300],
          ['Truyền thông', 100],
        ],
        texts: [{ ...LEAD, cells: ['Phòng Kinh tế và Hạ tầng', null, 'Phòng VHTT'] }],
      },
      findings: [{ at: 'D8', messageId: 'missing' }],
    },
    {
      name: 'two tasks with partners and without a lead: once for the table',
      caption: 'Hai nhiệm vụ chỉ có cơ quan phối hợp: báo một lần',
      table: {
        year: 2023,
        columns: ['persons'],
        rows: [
          ['Hỗ trợ nhà ở', null],
          ['Đào tạo nghề', null],
          ['Truyền thông', null],
          ['Giám sát', null],
        ],
        texts: [
          { ...LEAD, cells: ['Phòng KTHT', null, 'Phòng VHTT', null] },
          {
            role: 'partners',
            label: 'Cơ quan phối hợp',
            cells: ['UBND các xã', 'UBND các xã', 'UBND các xã', 'MTTQ'],
          },
        ],
      },
      findings: [{ at: 'D8', messageId: 'missing' }],
    },
  ],
};
