import type { Figures } from '../figures-of-finding';
import type { RuleCatalogue } from '../catalogue';

export const cells = {
  'rate-scale-mixed': {
    fractions: {
      title: 'Tỷ lệ ghi lẫn phần trăm và số thập phân',
      text: (f) =>
        `${f.text('column')}: ô ${f.cell('place')} ghi ${f.figure('actual')} trong khi cột ghi theo phần trăm; có lẽ là ${f.figure('meant')}. ${cellsInQuestion(f)} Cần nhân với 100.`,
    },
  },
  'impossible-bound': {
    above: {
      title: 'Mức vượt quá 100%',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}”; không tỷ lệ nào đạt được mức này vì nhiều nhất là 100%. Cần ghi “100%” hoặc sửa lại con số.`,
    },
    below: {
      title: 'Mức nhỏ hơn 0',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi “${f.text('text')}”; không số nào đạt được mức này vì ít nhất là 0. Cần sửa lại.`,
    },
  },
  'range-inverted': {
    inverted: {
      title: 'Khoảng số liệu ghi ngược',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} (${f.text('column')}) ghi “${f.text('text')}”, số sau nhỏ hơn số trước. Cần đổi chỗ hai số, hoặc sửa số gõ sai.`,
    },
  },
  'mixed-separators': {
    'other-way': {
      title: 'Dấu thập phân khác các số còn lại',
      text: (f) =>
        `${f.text('unit')}: ô ${f.cell('place')} ghi “${f.text('text')}”, được đọc là ${f.figure('value')}. Các số khác dùng dấu ngăn cách kiểu kia; nên ghi thống nhất.`,
    },
  },
  'unit-mixed': {
    words: {
      title: 'Đơn vị tiền khác đơn vị của cột',
      text: (f) =>
        f.has('meant')
          ? `${f.text('column')}: ô ${f.cell('place')} ghi “${f.text('text')}”, theo đơn vị của cột là ${f.figure('meant')}. ${cellsInQuestion(f)}`
          : `${f.text('column')}: ô ${f.cell('place')} ghi “${f.text('text')}”, không theo đơn vị của cột. ${cellsInQuestion(f)} Cần nhập lại theo đơn vị của cột.`,
    },
    magnitude: {
      title: 'Cột tiền ghi lẫn đơn vị',
      text: (f) =>
        `${f.text('column')}: ${f.figure('number')} ô (${f.cell('cells')}) dường như ghi theo đơn vị khác: ô ${f.cell('place')} ghi ${f.figure('actual')}; dòng tổng chỉ khớp nếu là ${f.figure('meant')}. Cần đổi về một đơn vị.`,
    },
  },
  'legacy-font-text': {
    encoded: {
      title: 'Chữ gõ bằng phông cũ',
      text: (f) =>
        `Ô ${f.cell('place')} ghi “${f.text('text')}” bằng bảng mã ${f.text('encoding')} (${f.figure('number')} ô trong bảng). Máy không có phông cũ không đọc được, tìm và lọc không ra; cần chuyển sang Unicode.`,
    },
  },
  'lookalike-letters': {
    letters: {
      title: 'Chữ cái lạ giống chữ La-tinh',
      text: (f) =>
        `Ô ${f.cell('place')} ghi “${f.text('text')}”, trong đó có chữ không phải chữ tiếng Việt: “${f.text('letters')}” (${f.figure('number')} ô trong bảng). Nhìn thì giống nhưng tìm, lọc và dò tên không ra; nên gõ lại.`,
    },
  },
  'required-blank': {
    cells: {
      title: 'Thiếu số liệu bắt buộc',
      text: (f) =>
        `${f.text('column')}: còn trống ${f.cell('blanks')}, trong khi dòng đã có số liệu khác. Cần nhập đủ, hoặc ghi 0 nếu không có.`,
    },
    column: {
      title: 'Cột bắt buộc chưa có số liệu',
      text: (f) =>
        `${f.text('column')}: cả cột còn trống (${f.figure('number')} dòng). Biểu mẫu yêu cầu cột này; có thể để trống nếu kế hoạch không dùng đến.`,
    },
  },
} satisfies Partial<RuleCatalogue>;

function cellsInQuestion(f: Figures): string {
  return `Các ô như vậy: ${f.cell('cells')}.`;
}
