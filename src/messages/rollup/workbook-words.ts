import type { MoneyUnit } from '../../domain/dimensions';
import type { Severity } from '../../domain/severity';
import type { Evidence } from '../../rollup/assign-units';
import { MONEY_WORDS } from './money-words';

/** What the sheets of the workbook say around the figures: always in Vietnamese, as workbooks are. */
export const ROLLUP_SHEETS = {
  others: {
    name: 'Số liệu khác',
    title: 'SỐ LIỆU KHÁC DO CÁC ĐƠN VỊ GỬI',
    unit: 'Đơn vị',
    total: 'Tổng cộng',
  },
  money: {
    name: 'Tổng hợp vốn',
    title: (year: number): string => `TỔNG HỢP VỐN THEO DỰ ÁN NĂM ${year}`,
    unit: (unit: MoneyUnit): string => `Đơn vị tính: ${MONEY_WORDS.vi[unit]}`,
    rows: 'Dự án / đơn vị',
  },
  notes: {
    name: 'Nguồn và lưu ý',
    title: 'NGUỒN SỐ LIỆU VÀ NỘI DUNG CẦN LƯU Ý',
    origin:
      'Trang này do lệnh rollup ghi. Số liệu của từng đơn vị lấy từ dòng tổng của biểu đơn vị gửi, hoặc cộng các dòng khi biểu không có dòng tổng.',
    sources: 'Nguồn số liệu',
    remarks: 'Nội dung cần lưu ý',
    none: 'Không có.',
    sourceColumns: ['STT', 'Đơn vị', 'Tệp', 'Trang tính', 'Nhận ra đơn vị theo'],
    remarkColumns: ['STT', 'Mức độ', 'Nội dung', 'Tệp, ô'],
    notSent: 'chưa có',
  },
} as const;

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  row: 'dòng trong biểu',
  title: 'tiêu đề biểu',
  heading: 'phần đầu trang',
  'sheet-name': 'tên trang tính',
  'file-name': 'tên tệp',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};
