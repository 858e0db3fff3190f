import type { FindingCatalogue } from './catalogue';

export const vi: FindingCatalogue = {
  rules: {
    'error-value': {
      error: {
        title: 'Ô báo lỗi',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) hiện ${f.text('error')}, nên mọi số tính từ ô này đều chưa có.`,
      },
    },
    'number-stored-as-text': {
      number: {
        title: 'Số lưu ở dạng chữ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}” ở dạng chữ, Excel bỏ qua khi cộng. Đọc là ${f.figure('first')}.`,
      },
      ambiguous: {
        title: 'Số lưu ở dạng chữ, đọc được hai cách',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}” ở dạng chữ, Excel bỏ qua khi cộng. Có thể là ${f.figure('first')} hoặc ${f.figure('second')}; cần chọn một.`,
      },
      words: {
        title: 'Chữ ở ô số liệu',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi “${f.text('text')}”, không phải số. Cần thay bằng số, hoặc để trống nếu chưa có số liệu.`,
      },
      date: {
        title: 'Số hiện thành ngày tháng',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) đang định dạng ngày tháng, bên trong là số ${f.figure('stored')}. Cần chọn lại định dạng số và gõ lại số liệu.`,
      },
    },
    'ambiguous-thousands': {
      'lost-group': {
        title: 'Mất dấu phân cách hàng nghìn',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} là ${f.figure('actual')}. Số hộ phải là số nguyên; có thể định gõ ${f.figure('meant')} nhưng máy hiểu dấu chấm là dấu thập phân.`,
      },
    },
    'count-not-whole': {
      fraction: {
        title: 'Số hộ không phải số nguyên',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}. Số hộ, số người phải là số nguyên.`,
      },
    },
    'negative-value': {
      negative: {
        title: 'Số âm',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}, nhỏ hơn 0.`,
      },
    },
    'rate-out-of-range': {
      above: {
        title: 'Tỷ lệ vượt 100%',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; tỷ lệ hộ không thể quá 100%.`,
      },
    },
    'remaining-mismatch': {
      mismatch: {
        title: 'Số còn lại không khớp',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('begin')} − ${f.figure('reduction')} = ${f.figure('expected')}.`,
      },
    },
    'rate-mismatch': {
      mismatch: {
        title: 'Tỷ lệ không khớp với số hộ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} là ${f.figure('computed')}.`,
      },
    },
    'reduction-exceeds-base': {
      exceeds: {
        title: 'Số giảm lớn hơn số đầu kỳ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi giảm ${f.figure('actual')}, lớn hơn số đầu kỳ ${f.figure('begin')}.`,
      },
    },
    'part-exceeds-whole': {
      exceeds: {
        title: 'Bộ phận lớn hơn tổng thể',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, lớn hơn tổng thể ${f.figure('whole')}.`,
      },
    },
    'total-mismatch': {
      mismatch: {
        title: 'Dòng tổng không khớp',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các đơn vị được ${f.figure('expected')}.`,
      },
      blanks: {
        title: 'Cộng chưa đủ vì còn ô trống',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, các đơn vị mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
      },
    },
    'implied-households-conflict': {
      pairs: {
        title: 'Số hộ và tỷ lệ không cùng một mẫu số',
        text: (f) =>
          f.has('other')
            ? `${f.text('unit')}, năm ${f.text('moment')}: số hộ và tỷ lệ không quy về cùng một tổng số hộ dân cư; ${f.figure('actual')} chiếm ${f.figure('rate')} ứng với ${f.figure('own')} dân cư, nhóm còn lại ứng với ${f.figure('other')} dân cư.`
            : `${f.text('unit')}, năm ${f.text('moment')}: không có tổng số hộ dân nào để ${f.figure('actual')} chiếm ${f.figure('rate')}.`,
      },
      total: {
        title: 'Tỷ lệ của dòng tổng không khớp với các đơn vị',
        text: (f) =>
          `${f.text('unit')}, năm ${f.text('moment')}: ${f.figure('actual')} với tỷ lệ ${f.figure('rate')} ứng với ${f.figure('own')} dân; cộng các đơn vị thì phải là ${f.figure('expected')} dân.`,
      },
    },
    'household-growth-outlier': {
      outside: {
        title: 'Số hộ dân biến động bất thường',
        text: (f) =>
          `${f.text('unit')}: số hộ nghèo và tỷ lệ ứng với tổng số hộ dân thay đổi ${f.figure('growth')} từ năm ${f.text('earlier')} đến năm ${f.text('later')}. Cần xem lại số hộ hoặc tỷ lệ.`,
      },
    },
    'household-growth-implied': {
      common: {
        title: 'Tỷ lệ tính trên số hộ dân của năm kế hoạch',
        text: (f) =>
          `Các tỷ lệ năm ${f.text('later')} khớp với nhau nếu số hộ dân thay đổi ${f.figure('growth')} so với năm ${f.text('earlier')} ở cả ${f.figure('rows')} dòng. Nên ghi rõ tổng số hộ dùng làm mẫu số.`,
      },
    },
    'formula-overwritten': {
      overwritten: {
        title: 'Công thức bị gõ đè',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) vốn có công thức nhưng đang là số gõ tay. Số này hiện còn khớp, song sẽ không đổi theo khi sửa các ô khác.`,
      },
      deviating: {
        title: 'Công thức khác mẫu',
        text: (f) =>
          `${f.text('unit')}: công thức ở ô ${f.cell('place')} (${f.text('column')}) khác công thức của biểu.`,
      },
    },
  },
  suggestions: {
    'restore-formula': () => 'Khôi phục công thức',
    'restore-formula-value': (f) => `Khôi phục công thức (${f.figure('value')})`,
    'use-value': (f) => `Sửa thành ${f.figure('value')}`,
  },
  culprit: (f) =>
    `Nghi sai ở ô ${f.cell('culprit')} (${f.text('culpritUnit')}, ${f.text('culpritColumn')}) đang ghi ${f.figure('culpritValue')}; mọi số sẽ khớp nếu ô này là ${f.figure('satisfying')}.`,
  overwritten: 'Ô này vốn có công thức nhưng đã bị gõ đè.',
  tie: (f) =>
    `Có ${f.figure('suspects')} ô mà chỉ cần sửa một ô là khớp; chưa đủ căn cứ để nói ô nào sai.`,
};
