import type { RuleCatalogue } from '../catalogue';

export const columns = {
  'figures-cut-off': {
    column: {
      title: 'Số liệu bị cắt bớt thay vì làm tròn',
      text: (f) =>
        `${f.text('column')}: các số chỉ khớp nếu hiểu là bỏ phần lẻ, không làm tròn (${f.figure('rows')} phép so sánh lệch nửa đơn vị trở lên). Nên làm tròn theo quy tắc chung.`,
    },
  },
  'column-scale': {
    shifted: {
      title: 'Cả cột sai đơn vị',
      text: (f) =>
        `${f.text('column')}: mọi số chỉ khớp nếu ${f.term('direction') === 'times' ? 'nhân với' : 'chia cho'} ${f.figure('factor')}; ô ${f.cell('exampleCell')} ghi ${f.figure('actual')}, đúng ra là ${f.figure('meant')}. Cần sửa số liệu hoặc đơn vị ở tiêu đề.`,
    },
  },
  'column-mislabelled': {
    exchanged: {
      title: 'Hai cột bị đổi chỗ cho nhau',
      text: (f) =>
        `${f.text('column')}: số liệu cột này chỉ khớp nếu đổi chỗ với cột “${f.text('otherColumn')}” (${f.cell('otherCells')}). Cần xem lại tiêu đề hoặc số liệu của hai cột.`,
    },
    ambiguous: {
      title: 'Tiêu đề các cột không đúng với số liệu',
      text: (f) =>
        `Số liệu chỉ khớp nếu có hai cột đổi chỗ cho nhau hoặc có cột ghi sai năm; cần xem lại các cột ${f.text('columns')}.`,
    },
    year: {
      title: 'Tiêu đề cột ghi sai năm',
      text: (f) =>
        `${f.text('column')}: số liệu cột này chỉ khớp nếu là của năm ${f.text('year')}. Cần xem lại năm ở tiêu đề cột.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
