import type { RuleCatalogue } from '../catalogue';
import { sumInFigures } from '../sum-in-figures';

export const households = {
  'rate-mismatch': {
    mismatch: {
      title: 'Tỷ lệ không khớp với số hộ',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} là ${f.figure('computed')}.`
          : `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} thì không tính được tỷ lệ.`,
    },
    either: {
      title: 'Tỷ lệ của nhóm hộ không khớp với mẫu số nào',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; ${f.figure('numerator')}` +
        (f.has('computed')
          ? ` trên ${f.figure('denominator')} cùng nhóm là ${f.figure('computed')}`
          : ` so với ${f.figure('denominator')} cùng nhóm cũng không khớp`) +
        (f.has('otherComputed')
          ? `, trên ${f.figure('otherDenominator')} dân cư là ${f.figure('otherComputed')}.`
          : f.has('otherDenominator')
            ? `, so với ${f.figure('otherDenominator')} dân cư cũng không khớp.`
            : '.'),
    },
  },
  'subset-mismatch': {
    mismatch: {
      title: 'Hai phần cộng lại không bằng tổng số',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; hai phần là ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
  },
  'cumulative-mismatch': {
    mismatch: {
      title: 'Số cả giai đoạn không bằng tổng các năm',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng từng năm ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
  },
  'moment-conflict': {
    differs: {
      title: 'Một số liệu ghi hai giá trị',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, nơi khác trong bảng ghi ${f.figure('other')} cho cùng số liệu này. Cuối năm trước và đầu năm sau là một thời điểm; cần thống nhất.`,
    },
  },
  'range-conflict': {
    statements: {
      title: 'Hai mức nêu cho một chỉ tiêu loại trừ nhau',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi “${f.text('text')}”, nhưng ô ${f.cell('otherCell')} ghi ${f.figure('other')} cho cùng chỉ tiêu; không số nào thỏa mãn cả hai.`,
    },
    households: {
      title: 'Mức giảm quy ra tổng số hộ quá khác nhau',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi “${f.text('text')}”, cùng với số hộ giảm thì ứng với ${f.figure('own')} dân cư, trong khi ${f.cell('otherCells')} ứng với ${f.figure('other')} dân cư. Cần xem lại số hộ giảm hoặc mức giảm tỷ lệ.`,
    },
  },
  'series-break': {
    crossed: {
      title: 'Số liệu theo hai chuẩn nghèo',
      text: (f) =>
        `Từ năm ${f.text('first')} áp dụng chuẩn nghèo mới: cột “${f.text('before')}” và cột “${f.text('after')}” không so sánh được với nhau. Nên ghi thêm số đầu năm ${f.text('first')} theo chuẩn mới.`,
    },
  },
  'target-below-assigned': {
    below: {
      title: 'Chỉ tiêu thấp hơn mức cấp trên giao',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi giảm ${f.figure('actual')}, thấp hơn ${f.figure('assigned')} được giao ở ô ${f.cell('assignedCell')}. Cần nâng chỉ tiêu hoặc giải trình.`,
    },
    'below-over-years': {
      title: 'Chỉ tiêu các năm thấp hơn mức giao cho cả giai đoạn',
      text: (f) =>
        f.has('perYear')
          ? `${f.text('unit')}: ô ${f.cell('place')} giao giảm bình quân ít nhất ${f.figure('assigned')} mỗi năm; ${f.figure('years')} năm trong bảng bình quân chỉ ${f.figure('actual')}. Cần nâng chỉ tiêu hoặc giải trình.`
          : `${f.text('unit')}: ô ${f.cell('place')} giao giảm ít nhất ${f.figure('assigned')} cho cả giai đoạn; cộng ${f.figure('years')} năm trong bảng chỉ được ${f.figure('actual')}. Cần nâng chỉ tiêu hoặc giải trình.`,
    },
  },
  'below-programme-target': {
    below: {
      title: 'Mức giảm thấp hơn mục tiêu Chương trình',
      text: (f) =>
        `${f.text('unit')}: kế hoạch đến năm ${f.text('year')} giảm ${f.figure('fall')}; mục tiêu chung của Chương trình là ${f.figure('target')}. Mục tiêu này tính bình quân cả nước.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
