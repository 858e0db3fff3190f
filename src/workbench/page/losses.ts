import type { ContentKind } from '../../hosts/xlsx/contents';
import type { UnsavedKind } from '../files/save/find-unsaved';
import type { Question } from './question';

const UNSAVED_KINDS: Readonly<Record<UnsavedKind, string>> = {
  rules: 'Định dạng có điều kiện đã thêm, sửa hoặc xóa',
  validations: 'Điều kiện nhập liệu đã thêm, sửa hoặc xóa',
  protection: 'Bảo vệ trang đã đặt hoặc bỏ',
  'sheet-order': 'Thứ tự các trang',
  names: 'Tên vùng đã thêm, sửa hoặc xóa',
  'text-parts': 'Định dạng riêng của một phần chữ trong ô',
};

const CONTENTS: Readonly<Record<ContentKind, string>> = {
  macros: 'Macro (mã VBA), trang macro, hộp thoại',
  charts: 'Biểu đồ',
  pictures: 'Hình ảnh',
  shapes: 'Hình vẽ, hộp chữ, sơ đồ',
  controls: 'Nút bấm, ô chọn và các điều khiển khác',
  objects: 'Đối tượng nhúng từ chương trình khác',
  comments: 'Ghi chú ở ô',
  threads: 'Chuỗi trao đổi ở ô',
  pivots: 'Bảng tổng hợp (PivotTable), bộ lọc kèm theo',
  tables: 'Bảng (Table) có tên và cột có tên',
  filters: 'Bộ lọc và thứ tự sắp xếp',
  rules:
    'Định dạng có điều kiện không viết bằng công thức (so sánh, thang màu, thanh dữ liệu, biểu tượng)',
  validations: 'Điều kiện nhập liệu, danh sách chọn',
  hyperlinks: 'Liên kết ở ô',
  'external-links': 'Liên kết tới sổ tính khác',
  connections: 'Kết nối dữ liệu, truy vấn',
  'array-formulas': 'Công thức mảng, bảng dữ liệu (What-if)',
  names: 'Tên vùng dùng chung cả sổ',
  'text-parts': 'Định dạng riêng của một phần chữ trong ô',
  formats: 'Kiểu ô có tên, mẫu tô, chỉ số trên dưới và vài định dạng ít dùng',
  sparklines: 'Biểu đồ nhỏ trong ô',
  'rich-data': 'Hình ảnh và kiểu dữ liệu đặt trong ô',
  groups: 'Nhóm dòng, cột gộp mở được',
  protection: 'Bảo vệ trang, bảo vệ sổ tính',
  'print-setup': 'Thiết lập in: khổ giấy, đầu trang, chân trang, vùng in, ngắt trang',
  'printer-settings': 'Cài đặt riêng của máy in',
  views: 'Cách xem trang: tỷ lệ thu phóng, ẩn số 0, chế độ xem',
  scenarios: 'Kịch bản (What-if)',
  revisions: 'Lịch sử thay đổi của sổ dùng chung',
  signature: 'Chữ ký số',
  'custom-xml': 'Dữ liệu XML của phần mềm khác',
  ribbon: 'Nút lệnh riêng trên thanh công cụ',
  'add-ins': 'Phần bổ trợ gắn kèm tệp',
  theme: 'Bảng màu và phông chữ chủ đề',
  properties: 'Thuộc tính tệp: tác giả, tiêu đề, nhãn',
  others: 'Thành phần khác mà Soát Biểu không biết',
};

/** Before a copy is saved that cannot take all changes of the grid. */
export function questionBeforeSaving(unsaved: readonly UnsavedKind[]): Question {
  return {
    title: 'Có thay đổi không lưu được',
    text: 'Những thay đổi sau đây trong lưới không ghi được vào tệp đã mở và sẽ không có trong tệp lưu; mọi thay đổi khác vẫn được lưu.',
    items: unsaved.map((kind) => UNSAVED_KINDS[kind]),
    yes: 'Vẫn lưu',
    no: 'Thôi',
  };
}

/** Before the grid's workbook is written to a new file, without these of the one that was opened. */
export function questionBeforeRebuilding(losses: readonly ContentKind[]): Question {
  const kept =
    'Trong lưới đã chèn, xóa, dời hoặc đổi tên dòng, cột hay trang, nên không ghi được vào tệp gốc mà phải dựng thành sổ mới; tệp gốc giữ nguyên. Sổ mới có đủ số liệu, công thức, định dạng ô và các dấu.';
  return {
    title: 'Lưu thành sổ mới?',
    text:
      losses.length === 0
        ? `${kept} Tệp gốc không có gì khác để mất.`
        : `${kept} Những thứ sau đây của tệp gốc không theo sang:`,
    items: losses.map((kind) => CONTENTS[kind]),
    yes: 'Lưu thành sổ mới',
    no: 'Thôi',
  };
}
