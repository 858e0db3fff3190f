import { foldWords, removeDiacritics } from '../../reading/label';
import { bareText } from '../words/remembered';

/** What a row's name says of its part in the table. */
export type RowWords = 'total' | 'section-sum' | 'page-sum' | 'part' | 'partition' | undefined;

const AREA =
  '(?:tinh|huyen|xa|thanh pho|tp|thi xa|thi tran|phuong|quan|dac khu|vung|quoc|dia ban|thon|ban|khu vuc|chuong trinh)';
const WHOLE = `toan ${AREA}`;

/** `Cộng Hòa` and `Tổng Cọt` are communes: the words must be all there is. */
const TOTAL = new RegExp(
  `^(?:tong(?: cong| so| chung| kinh phi| von| nhu cau| cong kinh phi| nguon von| muc von)?|cong|cong chung|chung|tong hop|ts|tc)(?: chung)?(?: ${WHOLE}.*| ca ${AREA}| ca nuoc| chuong trinh.*)?$`,
);
const WHOLE_AREA = new RegExp(
  `^(?:so lieu )?${WHOLE}(?: .*)?$|^(?:chung )?ca (?:nuoc|tinh|huyen|xa)$`,
);
const SECTION_SUM =
  /^(?:cong|tong cong|tong|tieu cong|tong so)(?: cua)? (?:khu vuc|muc|phan|nhom|cum|khoi|vung|tieu vung|cac (?:xa|phuong|huyen)|cap|du an|[ivx]+|[a-h])(?: .*)?$|^tieu cong$/;
const PLACE_SUM =
  /^(?:cong|tong cong|tong)(?: cua)? (?:xa|phuong|thi tran|huyen|thon|ban|xom|ap) \S|^(?:cong|tong cong)(?: cua)? (?:tinh|thanh pho|tp|quan|thi xa|dac khu|buon|lang|khom|plei|bon|tdp|to|khu pho|khu) \S/;
/** What a printed page carries over to the next; `Vốn năm trước chuyển sang` is another thing. */
const PAGE_SUM =
  /^(?:(?:tong )?cong )?(?:trang|to) (?:so )?(?:\d+|truoc|nay|dau)(?: (?:mang|chuyen) sang)?$|^(?:(?:tong )?cong )?(?:mang|chuyen) sang(?: trang.*)?$|^(?:tong )?cong (?:don|luy ke|chuyen)(?: (?:den|het|sang|qua))* trang.*$/;
const PART = /^(?:trong do|tr\.? ?do|t\.?do|trong tong so|rieng|ke ca|trong so do)\b/;
const PARTITION = /^(?:chia|phan)(?: ra)? theo\b|^(?:chia ra|phan ra)$/;

/** `Tổng cộng: 73 hộ`, `Cộng 12 xã`: how many rows, or whom, the sum is of. */
const COUNTED =
  /(?<=^(?:tong(?: cong| so)?|cong) +)\d[\d ]* (?:ho|nhan khau|khau|nguoi|lao dong|em|hoc sinh|xa|phuong|huyen|don vi|thon|ban|xom|ap|cong trinh|du an|mo hinh)(?: .*)?$/;

export function readRowWords(label: string): RowWords {
  const text = bareText(label)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[:;.*]+/g, ' ')
    .replace(/ = .*$/, '')
    .replace(COUNTED, '')
    .replace(/ +/g, ' ')
    .trim();
  if (PAGE_SUM.test(text)) return 'page-sum';
  if (SECTION_SUM.test(text) || PLACE_SUM.test(text)) return 'section-sum';
  if (TOTAL.test(text) || WHOLE_AREA.test(text)) return 'total';
  if (PART.test(text)) return 'part';
  return PARTITION.test(text) ? 'partition' : undefined;
}

/** `Bình quân chung`: no unit and no sum of units. */
const AVERAGE = /^(?:muc |so |ty le )?(?:binh quan|bq)\b/;
/** What may stand below a total to say more of it. */
const BELOW_TOTAL =
  /^(?:ty le|ti le|ty trong|co cau|chenh lech|so sanh|so voi|nam 20\d\d|cung ky|nam truoc)\b|^tang ?(?:\(\+\)|[,/]|hay|hoac) ?,? ?giam|^(?:tang|giam) (?:\([+-]\) )?so voi/;

/** `Tỷ lệ giải ngân (%)` among rows of money: a share of two of them. */
const SHARE = /^(?:ty le|ti le|ty trong|co cau)\b.*(?:%|giai ngan|hoan thanh|thuc hien|dat)|\(%\)$/;

/** Where a row stands that may say more of others. */
interface Standing {
  readonly isBelowTotal: boolean;
  /** The columns hold money. */
  readonly aboutMoney: boolean;
}

/** Rows beside the units and their sums: averages, shares of amounts, and what compares the total above them. */
export function isAside(label: string, { isBelowTotal, aboutMoney }: Standing): boolean {
  const text = bareText(label);
  if (AVERAGE.test(text) || (isBelowTotal && BELOW_TOTAL.test(text))) return true;
  return aboutMoney && SHARE.test(text);
}

/** Kinds of administrative units, from the outermost; villages have no law but many names. */
const PLACE_KINDS: readonly RegExp[] = [
  ['tỉnh'],
  ['huyện', 'h\\.', 'quận', 'thị xã', 'tx\\.?', 'thành phố', 'tp\\.?'],
  ['xã', 'phường', 'thị trấn', 'tt\\.?', 'đặc khu'],
  [
    ...['thôn', 'bản', 'xóm', 'tổ dân phố', 'tdp', 'tổ', 'khu phố', 'khu', 'ấp', 'buôn', 'làng'],
    ...['khóm', 'plei', 'bon', 'cụm'],
  ],
].map(toPattern);

/** Each word as it is written, or without its marks: `Tình trạng …` is no province. */
function toPattern(kinds: readonly string[]): RegExp {
  const written = kinds.map((kind) =>
    kind
      .split(' ')
      .map(foldWords)
      .map((word) => `(?:${word}|${removeDiacritics(word)})`)
      .join(' '),
  );
  return new RegExp(`^(?:${written.join('|')}) `);
}

/** 0 for provinces to 3 for villages; undefined for names without such a word. */
export function placeDepth(label: string): number | undefined {
  const folded = `${foldWords(label)} `;
  const depth = PLACE_KINDS.findIndex((kind) => kind.test(folded));
  return depth < 0 ? undefined : depth;
}
