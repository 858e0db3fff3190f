import type { RuleCatalogue } from '../catalogue';

export const structure = {
  'formula-inconsistent': {
    cell: {
      title: 'Công thức khác với cả cột',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) tính theo “${f.text('formula')}”, còn các dòng khác của cột tính theo “${f.text('expected')}”. Cần dùng cùng công thức, trừ khi có chủ ý.`,
    },
    cells: {
      title: 'Công thức khác với cả cột',
      text: (f) =>
        `Các ô ${f.cell('place')} (${f.text('column')}) tính theo “${f.text('formula')}”, còn các dòng khác của cột tính theo “${f.text('expected')}”. Cần dùng cùng công thức, trừ khi có chủ ý.`,
    },
  },
  'sum-range-short': {
    missing: {
      title: 'Công thức cộng bỏ sót dòng',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, không cộng ${f.cell('rows')}. Cần mở rộng vùng cộng để số tổng không thiếu khi các dòng này thay đổi.`,
    },
    repeated: {
      title: 'Công thức cộng tính một dòng hai lần',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, cộng hai lần ${f.cell('rows')}. Mỗi dòng chỉ được cộng một lần, riêng lẻ hoặc qua dòng cộng của nhóm.`,
    },
    strange: {
      title: 'Công thức cộng lấn sang dòng khác',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('cells')} tính theo “${f.text('formula')}”, cộng cả ${f.cell('rows')} là ô không thuộc tổng này. Cần thu lại vùng cộng.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
