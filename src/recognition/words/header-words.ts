import { foldWords, removeDiacritics } from '../../reading/label';
import { ABBREVIATIONS } from './vocabulary-households';
import { findMentions, type YearMention } from './year-mentions';

/** A word of a header: as typed (folded), and without its marks. */
export interface HeaderWord {
  readonly folded: string;
  readonly bare: string;
  /** Where the word stands for a mention of a year. */
  readonly year?: YearMention;
}

/**
 * Brackets that say nothing of their own: those that point elsewhere (`(Theo Quyết định …)`,
 * `(nếu có)`; the years of a standard, `(theo chuẩn nghèo 2022-2025)`, do say something), that list projects (`(DA 2, 3, 6)`), that give a fixed share
 * (`Đối ứng (10%)`), and the examples that follow "other": `Giảm khác (chuyển đi, chết, tách hộ)`.
 */
const REMARK =
  /\(\s*\d+(?:[.,]\d+)?\s*%\s*\)|\((?:theo(?! chuẩn (?:nghèo |đa chiều |giai đoạn )*\d{4}\s*-)|kèm|căn cứ|nếu|ghi|xem|chi tiết|bao gồm cả|kể cả|gồm cả|(?:đã |có )?(?:bao )?gồm (?:cả )?(?:phần |số )?(?:vốn|kinh phí))[^)]*\)|\((?:gồm )?(?:các )?(?:da|dự án|du an)\s*\d\s*[,;+&][^)]*\)|(?<=kh[áa]c\s*)\([^)%]*[,;…][^)%]*\)/g;

/** `(3=2/1*100)`: from which columns it is worked out. */
const FORMULA = /\(?\d{1,2}\)?\s*=\s*[(\d][\d\s()+\-*/:x×.,%]*/g;

/**
 * `Huy động cộng đồng`, `Giá trị hợp đồng`, `Đồng bào đóng góp`, `Xã Đồng Hỷ`: words and names in which the
 * unit of money is written without being meant. In brackets it is, whatever stands before them.
 */
const OF_ANOTHER_WORD =
  /(?<![\p{L}#])(?<!tổng |tong )(?:cộng|cong|hợp|hop|hội|hoi) (?:đồng|dong)(?![\p{L}])|(?<![\p{L}#])(?:đồng|dong) (?:bào|bao)(?! (?:dtts|dân tộc thiểu số|dan toc thieu so))(?![\p{L}])/gu;
/** `Ngân sách xã Đồng Hỷ`: what goes on behind it is a name. */
const IN_NAME =
  /(?<=(?<![\p{L}#])(?:xã|phường|thị trấn|huyện|thôn|bản|xóm|ấp) )đồng(?= \p{L})|(?<=(?<![\p{L}#])tỉnh lâm )đồng/gu;

function withoutNamesakes(folded: string): string {
  return /đồng|dong/.test(folded)
    ? folded.replace(OF_ANOTHER_WORD, (words) => words.replace(' ', '#')).replace(IN_NAME, 'đồng#')
    : folded;
}

/** Splits a text into words; years become words of their own, numbers of documents are left out. */
export function headerWords(text: string): HeaderWord[] {
  const { text: marked, mentions } = findMentions(
    withoutNamesakes(withoutRemarks(foldWords(text))),
  );
  return marked
    .replace(/%/g, ' % ')
    .split(/[^\p{L}\p{M}\p{N}%#]+/u)
    .filter((word) => word !== '')
    .flatMap((word): HeaderWord[] => {
      const mention = /^#(\d+)$/.exec(word);
      if (mention) return [{ folded: word, bare: word, year: mentions[Number(mention[1])]! }];
      if (/.#./.test(word)) return [toWord(word.replace('#', ' '))];
      return (ABBREVIATIONS.get(word) ?? word).split(' ').map(toWord);
    });
}

function withoutRemarks(text: string): string {
  const plain = text.replace(REMARK, ' ');
  return plain.includes('=') ? plain.replace(FORMULA, ' ') : plain;
}

export function toWord(folded: string): HeaderWord {
  return { folded, bare: removeDiacritics(folded) };
}
