import type { CopyRemark } from '../../ports/workbook-copy';
import type { Language } from '../language';

type RemarkWords = Readonly<Record<CopyRemark, string>>;

const vi: RemarkWords = {
  'signature-broken':
    'Tệp gốc có chữ ký số. Chữ ký không còn hợp lệ với bản sao; hãy giữ tệp gốc làm chứng.',
  'no-report-protected':
    'Cấu trúc sổ tính bị khóa nên không thêm trang kết quả; các ô vẫn được đánh dấu.',
  'no-report-shared':
    'Sổ tính đang dùng chung (theo dõi thay đổi) nên không thêm trang kết quả; các ô vẫn được đánh dấu.',
  'part-unreadable':
    'Phần dữ liệu của Soát Biểu trong sổ tính bị hỏng hoặc do phiên bản mới hơn ghi, nên trang kết quả không được thêm hay bỏ.',
};

const en: RemarkWords = {
  'signature-broken':
    'The original is signed. The signature does not fit the copy; keep the original as proof.',
  'no-report-protected':
    'The structure of the workbook is locked, so no report sheet was added; cells are marked.',
  'no-report-shared':
    'The workbook is shared (its changes are tracked), so no report sheet was added; cells are marked.',
  'part-unreadable':
    'What Soát Biểu stores in this workbook is damaged or was written by a newer version, so the report sheet was neither added nor removed.',
};

const CATALOGUES: Readonly<Record<Language, RemarkWords>> = { vi, en };

/** What somebody who has a workbook marked should know besides. */
export function remarkWords(language: Language): RemarkWords {
  return CATALOGUES[language];
}
