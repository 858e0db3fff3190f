import type { FindingCatalogue } from './catalogue';
import type { Figures } from './figures-of-finding';
import { balanceInFigures } from './balance-in-figures';
import { movementInFigures } from './movement-in-figures';
import { budget } from './rules/budget.vi';
import { cells } from './rules/cells.vi';
import { columns } from './rules/columns.vi';
import { crossTable } from './rules/cross-table.vi';
import { households } from './rules/households.vi';
import { structure } from './rules/structure.vi';
import { workbook } from './rules/workbook.vi';

export const vi: FindingCatalogue = {
  rules: {
    ...cells,
    ...columns,
    ...crossTable,
    ...households,
    ...budget,
    ...structure,
    ...workbook,
    'error-value': {
      error: {
        title: 'Ô báo lỗi',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) hiện ${f.text('error')}, nên mọi số tính từ ô này đều không có. Cần sửa công thức hoặc nhập lại số liệu.`,
      },
      text: {
        title: 'Công thức báo lỗi vì một ô chữ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('cells')} hiện #VALUE! vì ô ${f.cell('cause')} ghi “${f.text('text')}” ở dạng chữ. Công thức không sai; cần sửa ô ${f.cell('cause')} thành số, hoặc để trống nếu chưa có số liệu.`,
      },
    },
    'number-stored-as-text': {
      number: {
        title: 'Số lưu ở dạng chữ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}” ở dạng chữ nên Excel bỏ qua khi cộng. Số đọc được là ${f.figure('first')}.${leftOut(f)}`,
      },
      ambiguous: {
        title: 'Số lưu ở dạng chữ, đọc được hai cách',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}” ở dạng chữ nên Excel bỏ qua khi cộng. Có thể là ${f.figure('first')} hoặc ${f.figure('second')}; cần chọn một.${leftOut(f)}`,
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
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}. Số hộ, số người phải là số nguyên; cần nhập lại theo kết quả rà soát.`,
      },
    },
    'negative-value': {
      negative: {
        title: 'Số âm',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}. Số này không thể âm.`,
      },
    },
    'rate-out-of-range': {
      above: {
        title: 'Tỷ lệ vượt 100%',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; tỷ lệ hộ không thể quá 100%. Cần xem lại dấu phẩy thập phân và số liệu.`,
      },
    },
    'total-rate-averaged': {
      averaged: {
        title: 'Tỷ lệ chung tính bằng bình quân',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}, là bình quân tỷ lệ của ${f.figure('places')} đơn vị. Tỷ lệ chung phải tính từ tổng số hộ, là ${f.figure('right')}.`,
      },
    },
    'remaining-mismatch': {
      mismatch: {
        title: 'Số còn lại không khớp',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('begin')} − ${f.figure('reduction')} = ${f.figure('expected')}.`,
      },
    },
    'movement-mismatch': {
      mismatch: {
        title: 'Số cuối kỳ không khớp với biến động trong kỳ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${movementInFigures(f)} = ${f.figure('expected')}.`,
      },
    },
    'points-mismatch': {
      mismatch: {
        title: 'Mức giảm tỷ lệ không khớp',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('begin')} − ${f.figure(f.has('points') ? 'points' : 'end')} = ${f.figure('expected')}.`,
      },
    },
    'multidimensional-mismatch': {
      mismatch: {
        title: 'Nghèo đa chiều không bằng hộ nghèo cộng hộ cận nghèo',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; nghèo ${f.figure('poor')} + cận nghèo ${f.figure('nearPoor')} = ${f.figure('expected')}.`,
      },
    },
    'reduction-exceeds-base': {
      exceeds: {
        title: 'Số giảm lớn hơn số đầu kỳ',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi giảm ${f.figure('actual')}, lớn hơn số đầu kỳ ${f.figure('begin')}.`,
      },
      movement: {
        title: 'Số giảm trong kỳ lớn hơn số đầu kỳ và số tăng',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; cùng các cột giảm khác thì nhiều hơn số đầu kỳ ${f.figure('begin')} cộng số tăng trong kỳ, nên số cuối kỳ sẽ dưới 0.`,
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
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng ${rowsAdded(f)} được ${f.figure('expected')}.`,
      },
      blanks: {
        title: 'Cộng chưa đủ vì còn ô trống',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, ${rowsAdded(f)} mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
      },
      rounding: {
        title: 'Nhiều tổng lệch vài đơn vị cuối do làm tròn',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng ${rowsAdded(f)} được ${f.figure('expected')}. Nhiều tổng của biểu lệch vài đơn vị cuối như vậy (${f.cell('places')}), thường do làm tròn từng số.`,
      },
    },
    'implied-households-conflict': {
      pairs: {
        title: 'Số hộ và tỷ lệ không cùng một mẫu số',
        text: (f) =>
          f.has('other')
            ? `${f.text('unit')}, năm ${f.text('moment')}: số hộ và tỷ lệ không quy về cùng một tổng số hộ dân cư; ${f.figure('actual')} chiếm ${f.figure('rate')} ứng với ${f.figure('own')} dân cư, nhóm còn lại ứng với ${f.figure('other')} dân cư.`
            : `${f.text('unit')}, năm ${f.text('moment')}: không có tổng số hộ dân cư nào để ${f.figure('actual')} chiếm ${f.figure('rate')}. Cần xem lại số hộ hoặc tỷ lệ.`,
      },
      total: {
        title: 'Tỷ lệ của dòng tổng không khớp với các đơn vị',
        text: (f) =>
          `${f.text('unit')}, năm ${f.text('moment')}: ${f.figure('actual')} với tỷ lệ ${f.figure('rate')} ứng với ${f.figure('own')} dân cư; cộng các đơn vị được ${f.figure('expected')} dân cư.`,
      },
    },
    'household-growth-outlier': {
      outside: {
        title: 'Tổng số hộ dân cư biến động bất thường',
        text: (f) =>
          `${f.text('unit')}: theo số hộ nghèo và tỷ lệ thì tổng số hộ dân cư ${f.change('growth')} từ năm ${f.text('earlier')} đến năm ${f.text('later')}. Cần xem lại số hộ hoặc tỷ lệ.`,
      },
    },
    'household-growth-implied': {
      common: {
        title: 'Tỷ lệ tính trên số hộ dân cư của năm kế hoạch',
        text: (f) =>
          `Các tỷ lệ năm ${f.text('later')} khớp với nhau nếu tổng số hộ dân cư ${f.change('growth')} so với năm ${f.text('earlier')} (tính trên ${f.figure('rows')} dòng có đủ số liệu). Nên ghi rõ tổng số hộ dùng làm mẫu số.`,
      },
      unchanged: {
        title: 'Tỷ lệ tính trên số hộ dân cư của năm trước',
        text: (f) =>
          `Các tỷ lệ năm ${f.text('later')} khớp với nhau nếu tổng số hộ dân cư giữ nguyên như năm ${f.text('earlier')} (tính trên ${f.figure('rows')} dòng có đủ số liệu). Nên ghi rõ tổng số hộ dùng làm mẫu số; số hộ thực tế thay đổi thì tỷ lệ cũng đổi theo.`,
      },
    },
    'target-not-lower': {
      higher: {
        title: 'Chỉ tiêu cao hơn hiện trạng',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, cao hơn ${f.figure('begin')} của đầu kỳ ở ô ${f.cell('baseCell')}. Kế hoạch giảm nghèo không đặt chỉ tiêu tăng; cần xem lại hai số này.`,
      },
    },
    'duplicate-unit': {
      twice: {
        title: 'Một tên ghi ở hai dòng',
        text: (f) =>
          `Dòng ${f.text('row')} ghi “${f.text('unit')}”, trùng với dòng ${f.text('firstRow')}. Nếu hai dòng là một thì số liệu bị cộng hai lần, cần bỏ một dòng; nếu là hai thì cần ghi rõ tên để phân biệt.`,
      },
    },
    'formula-overwritten': {
      overwritten: {
        title: 'Công thức bị gõ đè',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) vốn có công thức nhưng đang là số gõ tay, sẽ không đổi theo khi sửa các ô khác. Nên khôi phục công thức.`,
      },
      typed: {
        title: 'Số gõ tay giữa các công thức',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) là số gõ tay trong khi các ô tương tự của biểu là công thức, nên sẽ không đổi theo khi sửa các ô khác. Nên thay bằng công thức.`,
      },
      deviating: {
        title: 'Công thức khác mẫu',
        text: (f) =>
          `${f.text('unit')}: công thức ở ô ${f.cell('place')} (${f.text('column')}) khác công thức của biểu. Nên khôi phục, trừ khi cố ý đổi cách tính.`,
      },
    },
    'balance-mismatch': {
      mismatch: {
        title: 'Số chênh lệch, số còn lại không khớp',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; ${balanceInFigures(f)} = ${f.figure('expected')}.`,
      },
      blanks: {
        title: 'Số hợp thành chưa đủ vì còn ô trống',
        text: (f) =>
          `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, các cột hợp thành mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
      },
    },
    'column-stored-as-text': {
      column: {
        title: 'Cả cột số lưu ở dạng chữ',
        text: (f) =>
          `Cột “${f.text('column')}” có ${f.figure('cells')} ô ghi số ở dạng chữ nên Excel không cộng được. Đã đọc theo cách ghi số của cột để soát, chẳng hạn “${f.text('text')}” là ${f.figure('first')}; nên đổi cả cột thành số.`,
      },
      percents: {
        title: 'Cột tỷ lệ ghi ở dạng chữ',
        text: (f) =>
          `Cột “${f.text('column')}” có ${f.figure('cells')} ô ghi tỷ lệ ở dạng chữ, chẳng hạn “${f.text('text')}”. Các tỷ lệ này đã được soát như số; nên nhập lại thành số hoặc dùng công thức.`,
      },
    },
  },
  suggestions: {
    'restore-formula': () => 'Khôi phục công thức',
    'restore-formula-value': (f) => `Khôi phục công thức (${f.figure('value')})`,
    'use-value': (f) => `Sửa thành ${f.figure('value')}`,
    'use-values': (f) => `Sửa cả ${f.figure('cells')} ô`,
    'use-text': (f) => `Sửa thành “${f.text('text')}”`,
    exchange: (f) => `Đổi chỗ hai ô ${f.cell('one')} và ${f.cell('other')}`,
  },
  culprit: (f) =>
    `Nghi sai ở ô ${f.cell('culprit')} (${f.text('culpritUnit')}, ${f.text('culpritColumn')}) đang ghi ${f.figure('culpritValue')}` +
    (f.has('satisfying') ? `; mọi số sẽ khớp nếu ô này là ${f.figure('satisfying')}.` : '.'),
  overwritten: 'Ô này vốn có công thức nhưng đã bị gõ đè.',
  labelYear: (f) =>
    `Số ở ô ${f.cell('culprit')} khớp với các số khác nếu là của năm ${f.text('labelYear')}; có lẽ ghi nhầm năm.`,
  together: () => 'Không ô nào một mình giải thích được; phải sửa cùng lúc các ô nêu dưới đây.',
  approximate:
    'Có quá nhiều số lệch liên quan đến nhau nên chỉ dò từng phần; có thể còn cách giải thích khác.',
  tie: (f) =>
    `Chỉ cần sửa một trong ${f.figure('suspects')} ô là khớp; chưa đủ căn cứ để nói ô nào sai.`,
};

/** Which results pass over a text. */
function leftOut(f: Figures): string {
  return f.has('sums') ? ` Do đó kết quả ở ô ${f.cell('sums')} chưa tính số này.` : '';
}

/** What a total adds: places, or whatever else the rows are. */
function rowsAdded(f: Figures): string {
  return f.has('things') ? 'các dòng' : 'các đơn vị';
}
