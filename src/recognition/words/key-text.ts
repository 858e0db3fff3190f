import { foldWords, removeDiacritics } from '../../reading/label';
import { remembered } from './remembered';

/** Words of titles that names and other things are called like, but for their marks. */
const KEYS = [
  ...['báo cáo', 'biến động', 'bố trí', 'chỉ tiêu', 'danh sách', 'diễn biến', 'dự kiến', 'dự toán'],
  ...['đăng ký', 'đề nghị', 'giao', 'hiện trạng', 'kế hoạch', 'kết quả', 'lộ trình', 'mục tiêu'],
  ...['nhu cầu', 'phấn đấu', 'phân bổ', 'phân loại', 'phân tích', 'phương án', 'rà soát'],
  ...['thực trạng', 'tình hình', 'tổng hợp'],
];
const BY_BARE = new Map(KEYS.map((key) => [removeDiacritics(key), key.split(' ')]));

/**
 * As `bareText`, but for words that their marks tell from key words: `Điện Biên` is no `diễn biến`,
 * `Tuần Giáo` gives nothing out. Of two words one may be mistyped: `kể hoạch`.
 */
export const keyText = remembered((text: string) => {
  // What stands between two words has odd places
  const pieces = foldWords(text).split(/([^\p{L}]+)/u);
  const bare = pieces.map(removeDiacritics);
  const kept = new Set<number>();
  pieces.forEach((_, at) => {
    for (const length of [1, 3]) {
      const key = BY_BARE.get(bare.slice(at, at + length).join(''));
      if (key?.every((word, offset) => isMarkedOtherwise(pieces[at + 2 * offset]!, word)))
        key.forEach((_, offset) => kept.add(at + 2 * offset));
    }
  });
  return pieces.map((piece, at) => (kept.has(at) ? piece : bare[at]!)).join('');
});

/** With which names of sums and of parts begin. */
const SUM_KEYS = new Map(
  [
    ...['tổng', 'cộng', 'số', 'chung', 'hợp', 'toàn', 'tiểu', 'trong', 'đó', 'riêng', 'kể', 'cả'],
    ...['chia', 'phân', 'ra'],
  ].map((word) => [removeDiacritics(word), word]),
);

/** `Tòng A Páo` is a person and `Trồng đỗ` is work, where `Tồng cộng` is a slip: of two words one is right. */
export function isNamedOtherwise(label: string): boolean {
  const words = foldWords(label)
    .split(/[^\p{L}]+/u)
    .slice(0, 2);
  if (words.length < 2) return false;
  const keys = words.map((word) => SUM_KEYS.get(removeDiacritics(word)));
  const isOther = words.some((word, at) => keys[at] && isMarkedOtherwise(word, keys[at]));
  return isOther && !words.some((word, at) => word === keys[at]);
}

/** Words without any mark may have lost theirs. */
function isMarkedOtherwise(word: string, key: string): boolean {
  return word !== key && word !== removeDiacritics(word);
}
