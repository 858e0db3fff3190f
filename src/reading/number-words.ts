/**
 * The words that stand around a written number. All in the form of `foldWords`
 * (lower case, `tỷ`, tone mark on the second vowel).
 */

export type UnitKind =
  | 'households'
  | 'persons'
  | 'turns'
  | 'percent'
  | 'points'
  | 'vnd'
  | 'thousandVnd'
  | 'millionVnd'
  | 'billionVnd'
  /** Things that the product does not count, such as villages, classes, square metres. */
  | 'other';

/** An end of the stated values; `open` leaves the number itself out ("trên", "dưới"). */
export interface BoundWord {
  readonly side: 'low' | 'high';
  readonly open: boolean;
}

export type PrefixWord =
  | ({ readonly kind: 'bound' } & BoundWord)
  | { readonly kind: 'approximate' }
  | { readonly kind: 'change'; readonly change: 'increase' | 'decrease' }
  /** "từ": announces a range or "trở lên". */
  | { readonly kind: 'from' }
  | { readonly kind: 'filler' };

/** Finds the longest known phrase at a position of a text. */
export class Vocabulary<Meaning> {
  private readonly byInitial = new Map<string, { phrase: string; meaning: Meaning }[]>();

  constructor(entries: Iterable<readonly [meaning: Meaning, phrases: readonly string[]]>) {
    for (const [meaning, phrases] of entries) {
      for (const phrase of phrases) {
        const initial = phrase.charAt(0);
        const list = this.byInitial.get(initial) ?? [];
        list.push({ phrase, meaning });
        this.byInitial.set(initial, list);
      }
    }
    for (const list of this.byInitial.values())
      list.sort((one, other) => other.phrase.length - one.phrase.length);
  }

  /** A phrase that ends in a letter counts only where no letter follows. */
  find(text: string, position: number): { phrase: string; meaning: Meaning } | undefined {
    const list = this.byInitial.get(text.charAt(position));
    return list?.find(
      ({ phrase }) =>
        text.startsWith(phrase, position) &&
        !(/\p{L}$/u.test(phrase) && /^[\p{L}\p{M}]/u.test(text.slice(position + phrase.length))),
    );
  }
}

export const PREFIXES = new Vocabulary<PrefixWord>([
  [
    { kind: 'bound', side: 'low', open: false },
    ['ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không ít hơn', '≥', '>=', '=>'],
  ],
  [
    { kind: 'bound', side: 'low', open: true },
    ['trên', 'hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'vượt', '>'],
  ],
  [
    { kind: 'bound', side: 'high', open: false },
    ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không cao hơn', '≤', '<=', '=<'],
  ],
  [
    { kind: 'bound', side: 'high', open: true },
    ['dưới', 'ít hơn', 'thấp hơn', 'nhỏ hơn', 'chưa đến', 'chưa tới', '<'],
  ],
  [
    { kind: 'approximate' },
    ['khoảng', 'gần', 'xấp xỉ', 'chừng', 'ước', 'ước tính', 'ước đạt', 'ước khoảng', '~', '≈'],
  ],
  [{ kind: 'change', change: 'increase' }, ['tăng', 'tăng thêm']],
  [{ kind: 'change', change: 'decrease' }, ['giảm', 'giảm thêm']],
  [{ kind: 'from' }, ['từ']],
  [
    { kind: 'filler' },
    [
      'đạt',
      'còn',
      'còn lại',
      'xuống còn',
      // With a level after them these say where it went, not by how much.
      ...['giảm còn', 'giảm xuống', 'giảm xuống còn', 'tăng lên', 'nâng lên', 'lên'],
      'là',
      'có',
      'chiếm',
      'chiếm tỷ lệ',
      'phấn đấu',
      'dự kiến',
      'bình quân',
      'trung bình',
    ],
  ],
]);

export const SUFFIXES = new Vocabulary<BoundWord>([
  [{ side: 'low', open: false }, ['trở lên']],
  [{ side: 'high', open: false }, ['trở xuống']],
]);

/** Between the ends of a range; "dưới" after it leaves the upper end out. */
export const RANGE_SIGNS = new Vocabulary<{ readonly open: boolean }>([
  [{ open: false }, ['-', '÷', 'đến', 'tới', 'to']],
  [{ open: true }, ['đến dưới', 'tới dưới']],
]);

export const UNITS = new Vocabulary<UnitKind>([
  ['households', ['hộ', 'hộ nghèo', 'hộ cận nghèo', 'hộ dân', 'hộ dân cư', 'hộ gia đình']],
  [
    'persons',
    ['người', 'khẩu', 'nhân khẩu', 'lao động', 'đối tượng', 'trẻ em', 'trẻ', 'em', 'học sinh'],
  ],
  ['turns', ['lượt', 'lượt người', 'lượt hộ', 'lượt đối tượng', 'lượt lao động']],
  ['percent', ['%', 'phần trăm']],
  ['points', ['điểm %', 'điểm phần trăm']],
  ['vnd', ['đồng', 'đ', '₫', 'vnđ', 'vnd']],
  ['thousandVnd', ['nghìn', 'ngàn', 'nghìn đồng', 'ngàn đồng', 'ng.đ', 'ng.đồng']],
  [
    'millionVnd',
    ['triệu', 'triệu đồng', 'trđ', 'tr.đ', 'trđồng', 'tr.đồng', 'tr đồng', 'tr đ', 'triệu đ', 'tr'],
  ],
  ['billionVnd', ['tỷ', 'tỷ đồng', 'tỷ đ', 'tỷđ']],
  [
    'other',
    [
      ...['xã', 'phường', 'thôn', 'xóm', 'bản', 'làng', 'huyện', 'huyện nghèo', 'tỉnh', 'đơn vị'],
      ...['công trình', 'hạng mục', 'mô hình', 'dự án', 'lớp', 'hội nghị', 'cuộc', 'thẻ', 'lần'],
      ...['nhà', 'căn', 'căn nhà', 'ngôi nhà', 'con', 'cơ sở', 'thiết bị', 'cụm loa'],
      ...['tuổi', 'm', 'm2', 'm²', 'm3', 'm³', 'ha', 'km', 'kg', 'tấn'],
    ],
  ],
]);

/** What a unit is counted per, with its stroke: `lần/năm`, `triệu đồng/người/tháng`. */
export const PERS = new Vocabulary<true>([
  [
    true,
    [
      ...['năm', 'quý', 'tháng', 'ngày', 'lần', 'lượt', 'hộ', 'người', 'khẩu', 'trẻ', 'em'],
      ...['xã', 'thôn', 'xóm', 'bản', 'huyện', 'nhà', 'căn', 'lớp', 'mô hình', 'dự án', 'ha', 'm2'],
    ].map((word) => `/${word}`),
  ],
]);
