import type { RemarkWords } from './remark-words';

export const vi: RemarkWords = {
  'unit-missing': ({ unit }) => `Chưa có biểu của ${unit}. Cần đôn đốc đơn vị nộp.`,
  'unit-repeated': ({ unit, differences }, { difference }) =>
    differences.length === 0
      ? `${unit} gửi nhiều lần, số liệu giống nhau; chỉ cộng một lần.`
      : `${unit} có số liệu khác nhau giữa các lần gửi: ${differences.map(difference).join('; ')}. Số liệu này của đơn vị để trống trong bảng tổng hợp; cần hỏi lại đơn vị để lấy bản đúng.`,
  'unit-unknown': ({ name }) =>
    `“${name}” không có trong danh sách đơn vị nên chưa cộng. Cần sửa tên cho khớp, hoặc bổ sung vào danh sách.`,
  'unit-ambiguous': ({ name, candidates }) =>
    `“${name}” có thể là ${candidates.join(' hoặc ')} nên chưa cộng. Cần ghi rõ tên đơn vị trong biểu.`,
  'unit-unnamed': () =>
    'Không rõ biểu này của đơn vị nào nên chưa cộng. Cần ghi tên đơn vị ở tiêu đề biểu hoặc tên tệp.',
  'name-differs': ({ unit, name }) => `Biểu ghi “${name}”; đã coi là ${unit} trong danh sách.`,
  'file-name-differs': ({ unit, other }) =>
    `Biểu ghi là của ${unit} nhưng tên tệp là ${other}; đã cộng cho ${unit}. Cần kiểm tra lại.`,
  'no-table': () =>
    'Không nhận ra biểu số hộ theo địa bàn hay biểu vốn theo dự án nào trong tệp nên chưa cộng.',
  'other-year': ({ year, found }) =>
    `Biểu này thuộc kế hoạch năm ${found}, không phải năm ${year}, nên chưa cộng.`,
  'figure-missing': ({ unit, labels }) =>
    `${unit} chưa có số liệu: ${labels.join('; ')}. Tổng của các cột này còn thiếu.`,
  'last-year-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” ghi ${figure(stated)}, còn biểu cuối năm trước là ${figure(expected)}.`,
  'assigned-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” ghi ${figure(stated)}, còn chỉ tiêu được giao là ${figure(expected)}.`,
  'below-assigned': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” là ${figure(stated)}, thấp hơn chỉ tiêu được giao ${figure(expected)}.`,
  'against-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: đơn vị ghi “${label}” là ${figure(stated)}, bảng của cấp trên ghi ${figure(expected)}.`,
  'against-total-differs': ({ label, stated, expected }, { figure }) =>
    `Dòng tổng của bảng cấp trên ghi “${label}” là ${figure(stated)}; cộng các đơn vị được ${figure(expected)}.`,
  'money-total-differs': ({ label, stated, expected }, { figure }) =>
    `Bảng của cấp trên ghi “${label}” là ${figure(stated)}; cộng các đơn vị được ${figure(expected)}.`,
  'money-missing': ({ unit }) =>
    `${unit} chưa có biểu vốn. Tổng vốn còn thiếu phần của đơn vị này; cần đôn đốc đơn vị nộp.`,
  'against-lacks-unit': ({ unit }) => `Bảng của cấp trên không có dòng của ${unit}.`,
  'file-faulty': ({ errors }, { count }) =>
    `Soát tệp này thấy ${count(errors)} lỗi; số liệu vẫn được cộng như đã ghi. Xem chi tiết bằng lệnh check.`,
};
