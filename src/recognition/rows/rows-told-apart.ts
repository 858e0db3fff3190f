import { foldWords } from '../../reading/label';
import { bareText } from '../words/remembered';

/** `Một số xã có tỷ lệ hộ nghèo cao`, `Trích biểu …`: the table does not show all units. */
const EXCERPT =
  /\b(?:mot so|nhung) (?:xa|phuong|huyen|thon|ban|don vi|dia phuong|dia ban)\b|\b(?:xa|phuong|huyen|thon|ban|don vi|dia phuong) (?:trong diem|tieu bieu|dien hinh|co ty le .*(?:cao|thap) nhat)\b|(?:^|\()trich\b/;

export function isExcerpt(titles: readonly string[]): boolean {
  return titles.some((title) => EXCERPT.test(bareText(title)));
}

/** Marks are kept, as `Trừ Văn Thố` and names with `Trú`, `Trù` are places. */
const DEDUCTED =
  /\(\s*(?:-\s*)?trừ\s*\)|^[-*+\s]*(?:trừ\s*:|trừ (?:trùng|đi|số|phần|các)(?: |$)|giảm trừ|loại trừ|loại trùng)/;

/** `Trùng đối tượng (trừ)`, `Giảm trừ`, `Trừ: …`: what is taken off the rows above. */
export function isDeducted(label: string): boolean {
  return DEDUCTED.test(foldWords(label));
}

/** `Có thêm thôn …`, `Trừ thôn … chuyển về …`: not all that stands here stands in the rows below. */
const MOVED = /(?:^|\s)(?:trừ|thêm|chuyển|nhập|tách|điều chỉnh)(?=[\s,.;:(]|$)/;

export function tellsOfMove(note: string): boolean {
  return MOVED.test(foldWords(note));
}
