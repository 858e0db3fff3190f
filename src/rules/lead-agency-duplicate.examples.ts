import type { RuleExamples, TableSketch } from './rule-examples';

/** Tasks with who leads them. */
function led(...rows: readonly (readonly [task: string, lead: string])[]): TableSketch {
  return {
    year: 2023,
    columns: ['persons'],
    rows: rows.map(([task], i) => [task, 100 + i]),
    texts: [{ role: 'lead', label: 'Cơ quan chủ trì', cells: rows.map(([, lead]) => lead) }],
  };
}

const HOUSING = 'Hỗ trợ nhà ở cho hộ nghèo';
const TRAINING = 'Đào tạo nghề cho lao động nông thôn';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'one agency each, named in full here and in short there',
      caption: 'Cùng một cơ quan, chỗ ghi đầy đủ, chỗ viết tắt',
      table: {
        ...led(
          [HOUSING, 'Phòng Kinh tế và Hạ tầng'],
          [TRAINING, 'Phòng Lao động - Thương binh và Xã hội'],
        ),
        beside: [led([HOUSING, 'Phòng KTHT'], [TRAINING, 'Phòng LĐTB&XH'])],
      },
    },
    {
      name: 'short names of activities that come back',
      caption: 'Tên hoạt động ngắn lặp lại ở nhiều dự án',
      table: led(['Tập huấn', 'Phòng LĐTBXH'], ['Tập huấn', 'Phòng VHTT']),
    },
    {
      name: 'a list of all agencies together',
      caption: 'Ghi chung các sở, ban, ngành',
      table: led([HOUSING, 'Các sở, ban, ngành và UBND cấp huyện']),
    },
  ],
  invalid: [
    {
      name: 'two agencies in one cell',
      caption: 'Một ô ghi hai cơ quan chủ trì',
      table: led([HOUSING, 'Phòng Kinh tế và Hạ tầng, Phòng Lao động - Thương binh và Xã hội']),
      findings: [{ at: 'D7', messageId: 'two-leads' }],
    },
    {
      name: 'one agency in the budget, another in the assignments',
      caption: 'Biểu kinh phí và bảng phân công ghi hai cơ quan khác nhau',
      table: {
        ...led([HOUSING, 'Phòng Kinh tế và Hạ tầng']),
        beside: [led([HOUSING, 'Phòng Lao động - Thương binh và Xã hội'])],
      },
      findings: [{ at: 'D7', messageId: 'other-lead' }],
    },
  ],
};
