import type { RuleCatalogue } from '../catalogue';
import type { Figures } from '../figures-of-finding';
import { sumInFigures } from '../sum-in-figures';

export const budget = {
  'capital-mismatch': {
    mismatch: {
      title: 'Tổng vốn không bằng ĐTPT cộng sự nghiệp',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'Một loại vốn lớn hơn tổng vốn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, lớn hơn tổng vốn ${f.figure('whole')}.`,
    },
    blanks: {
      title: 'Chia loại vốn chưa đủ vì còn ô trống',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, các loại vốn mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Tổng vốn lệch một đơn vị do làm tròn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các loại vốn được ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'source-mismatch': {
    mismatch: {
      title: 'Tổng nguồn vốn không khớp',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các nguồn ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'Một nguồn lớn hơn tổng các nguồn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, lớn hơn tổng ${f.figure('whole')}.`,
    },
    blanks: {
      title: 'Chia nguồn vốn chưa đủ vì còn ô trống',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, các nguồn mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Tổng nguồn vốn lệch một đơn vị do làm tròn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các nguồn được ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'project-mismatch': {
    mismatch: {
      title: 'Vốn không bằng tổng các dự án, tiểu dự án',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các phần bên trong được ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'Một phần lớn hơn cả dự án',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, nhỏ hơn một phần bên trong (${f.figure('expected')}).`,
    },
    blanks: {
      title: 'Cộng các dự án chưa đủ vì còn ô trống',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, các phần bên trong mới cộng được ${f.figure('expected')}; còn trống: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Tổng các dự án lệch một đơn vị do làm tròn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; cộng các phần bên trong được ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'total-excludes-source': {
    'left-out': {
      title: 'Tổng không gồm một nguồn vốn',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, không gồm ${f.figure('omitted')} của cột “${f.text('source')}”; tính cả thì được ${f.figure('full')}.` +
        (f.has('others') ? ` Các tổng sau cũng vậy: ${f.cell('others')}.` : '') +
        ' Nên ghi rõ tổng gồm những nguồn nào, hoặc cộng thêm nguồn này.',
    },
  },
  'disbursed-exceeds-allocated': {
    exceeds: {
      title: 'Giải ngân nhiều hơn vốn được phân bổ',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}, nhiều hơn ${f.figure('allocated')} được phân bổ. Cần xem lại, hoặc ghi rõ phần vốn kéo dài từ năm trước.`,
    },
  },
  'percent-mismatch': {
    mismatch: {
      title: 'Tỷ lệ phần trăm không khớp',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} là ${f.figure('computed')}.`
          : `${f.text('unit')}: ô ${f.cell('place')} ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} thì không tính được tỷ lệ.`,
    },
    'of-row': {
      title: 'Tỷ lệ phần trăm không khớp',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} của dòng “${f.text('base')}” là ${f.figure('computed')}.`
          : `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; ${f.figure('numerator')} trên ${f.figure('denominator')} của dòng “${f.text('base')}” thì không tính được tỷ lệ.`,
    },
  },
  'amount-mismatch': {
    mismatch: {
      title: 'Thành tiền không bằng số lượng nhân đơn giá',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi ${f.figure('actual')}; số lượng nhân đơn giá được ${f.figure('expected')}.`,
    },
  },
} satisfies Partial<RuleCatalogue>;

function roundedEach(f: Figures): string {
  const others = f.figure('number') === '1' ? '' : ` Các ô lệch như vậy: ${f.cell('places')}.`;
  return `Lệch một đơn vị cuối, thường do làm tròn từng số.${others}`;
}
