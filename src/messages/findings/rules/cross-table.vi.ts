import type { RuleCatalogue } from '../catalogue';

export const crossTable = {
  'cross-table-conflict': {
    differs: {
      title: 'Hai biểu ghi khác nhau',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cùng số liệu này ở trang “${f.sheet('otherCell')}”, ô ${f.cell('otherCell')} là ${f.figure('other')}. Cần thống nhất hai biểu.`,
    },
  },
  'works-rollup-mismatch': {
    exceeds: {
      title: 'Vốn các công trình vượt vốn dự án',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các công trình thì vượt ${f.figure('project')} của dự án ở trang “${f.sheet('projectCell')}”, ô ${f.cell('projectCell')}. Cần xem lại vốn của công trình hoặc của dự án.`,
    },
  },
  'list-count-mismatch': {
    differs: {
      title: 'Số hộ không khớp với danh sách',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; đếm trong danh sách được ${f.figure('expected')}. Xem danh sách có hộ thiếu, thừa, hoặc ở thôn mà biểu không có hay ghi tên khác.`,
    },
  },
  'list-sum-mismatch': {
    sum: {
      title: 'Tổng hợp không khớp với danh sách',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các dòng tương ứng trong danh sách thì phải là ${f.figure('expected')}. Cần xem lại biểu tổng hợp, hoặc danh sách có dòng thiếu, thừa, ghi nhầm tên.`,
    },
    count: {
      title: 'Tổng hợp không khớp với danh sách',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; đếm trong danh sách được ${f.figure('expected')}. Cần xem lại biểu tổng hợp, hoặc danh sách có dòng thiếu, thừa, ghi nhầm tên.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
