import { foldWords, removeDiacritics } from '../../reading/label';

const BODIES = 'sở|bộ|phòng|ngành';

/** Fields by which agencies are called. */
const FIELDS = [
  ...['kế hoạch', 'đầu tư', 'tài chính', 'kinh tế', 'hạ tầng', 'đô thị', 'xây dựng', 'công thương'],
  ...['lao động', 'thương binh', 'xã hội', 'nội vụ', 'việc làm', 'dân tộc', 'tôn giáo'],
  ...['nông nghiệp', 'phát triển nông thôn', 'môi trường', 'khoa học', 'công nghệ', 'y tế'],
  ...['văn hoá', 'thể thao', 'du lịch', 'thông tin', 'truyền thông', 'giáo dục', 'đào tạo'],
].join('|');

/** `Sở Tài chính, kế hoạch vốn năm 2025`: the plan that follows is no part of the name. */
const FIELD = `(?:${FIELDS})(?! (?:vốn|năm|phát triển|công|phân|giao|thực hiện|giai đoạn))`;
const AND = '(?: và |, | ?[-&] ?| )';
const NAMED = `(?:${BODIES}) ${FIELD}`;

const AGENCY = new RegExp(`(?<![\\p{L}])${NAMED}(?:${AND}${FIELD})*(?![\\p{L}])`, 'gu');
/** Without marks `so` is a number, too, and `phan bo` gives out: only of two fields joined. */
const AGENCY_UNMARKED = new RegExp(
  removeDiacritics(`(?<![\\p{L}]|phân )${NAMED}(?:(?: và | ?[-&] ?)${FIELD})+(?![\\p{L}])`),
  'gu',
);

/** Those who are given: `phân bổ vốn cho các địa phương`. What comes `của địa phương` is a source. */
const RECIPIENTS =
  /(?<!(?:ngân sách|ngan sach|vốn|von|đối ứng|doi ung|đóng góp|dong gop)(?: của| cua)? )(?:(?:cho |của |cua )?(?:các|cac|từng|tung|mỗi|moi)|tại|tai|cho) (?:địa phương|dia phuong)(?![\p{L}])/gu;

/**
 * A line without the names of offices, folded: the plans and investments of which they are called,
 * as `Sở Kế hoạch và Đầu tư` is, say nothing of the figures.
 */
export function withoutAgencies(line: string): string {
  return foldWords(line)
    .replace(RECIPIENTS, ' ')
    .replace(AGENCY, ' ')
    .replace(AGENCY_UNMARKED, ' ')
    .trim();
}
