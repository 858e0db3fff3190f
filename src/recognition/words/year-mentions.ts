/** A year that a text names, and how: alone, as a day of it, or as the last of several. */
export interface YearMention {
  readonly year: number;
  /** `31/12/2023` is the end of the year; a day or month in between is neither end nor beginning. */
  readonly point?: 'begin' | 'end' | 'between';
  /** Number of years of `2021-2025`. */
  readonly years?: number;
  /** `Từ năm 2022`: the first of several years, of which the text names no last. */
  readonly since?: true;
  /** The period names a standard of poverty (`chuẩn nghèo 2022-2025`), and no figure's own years. */
  readonly standard?: true;
}

const YEAR = '(?:19[89]\\d|20[0-4]\\d)';

/** `07/2021/NĐ-CP`, `90/QĐ-TTg`, `số 03/KH-UBND`. */
const DOCUMENT = new RegExp(`\\d+[\\d/]*/(?:${YEAR}/)?[a-zđ][\\p{L}&-]*`, 'gu');

const PATTERNS = new RegExp(
  [
    // 31/12/2023, 31-12-2023, ngày 31 tháng 12 năm 2023
    `(?<day>\\d{1,2})\\s*(?:[/.-]|tháng|thang)\\s*(?<month>\\d{1,2})\\s*(?:[/.-]|năm|nam)\\s*(?<dated>${YEAR})`,
    // 12/2023, tháng 12 năm 2023
    `(?:(?:tháng|thang)\\s*(?<namedMonth>\\d{1,2})\\s*(?:[/-]|năm|nam)|(?<ofMonth>\\d{1,2})\\s*[/-])\\s*(?<monthYear>${YEAR})`,
    // 2021-2025, 2021 đến 2025
    `(?<first>${YEAR})\\s*(?:-|đến|den)\\s*(?:năm |nam )?(?<last>${YEAR})`,
    `(?<plain>${YEAR})`,
  ]
    .map((pattern) => `(?<!\\d)(?:${pattern})(?!\\d)`)
    .join('|'),
  'g',
);

/** What stands before the years of a standard; a title's `theo chuẩn nghèo năm 2023` is of 2023. */
const STANDARD =
  /(?<!(?:đạt|dat) )(?:chuẩn|chuan)(?: (?:hộ|ho|cận|can|nghèo|ngheo|đa chiều|da chieu|quốc gia|quoc gia|tiếp cận|tiep can|mới|moi|cũ|cu|áp dụng|ap dung|cho|của|cua|giai đoạn|giai doan|thời kỳ|thoi ky|năm|nam))* ?\(?$/;

const SINCE = /(?<![\p{L}])(?:từ|tu|kể từ|ke tu) (?:năm |nam )?$/u;

function plainYear({ years, point }: YearMention): boolean {
  return years === undefined && point === undefined;
}

/** The text with every mention of a year replaced by ` #n `, n being its index among the mentions. */
export function findMentions(folded: string): { text: string; mentions: readonly YearMention[] } {
  const mentions: YearMention[] = [];
  const text = folded.replace(DOCUMENT, ' ').replace(PATTERNS, (...match: unknown[]) => {
    const groups = match[match.length - 1] as Partial<Record<string, string>>;
    const [offset, whole] = match.slice(-3, -1) as [number, string];
    const mention = toMention(groups);
    const before = whole.slice(0, offset);
    const isStandard = mention.years !== undefined && STANDARD.test(before);
    const isFirst = plainYear(mention) && SINCE.test(before);
    mentions.push({
      ...mention,
      ...(isStandard && { standard: true as const }),
      ...(isFirst && { since: true as const }),
    });
    return ` #${mentions.length - 1} `;
  });
  return { text, mentions };
}

function toMention(groups: Partial<Record<string, string>>): YearMention {
  const { day, month, dated, namedMonth, ofMonth, monthYear, first, last, plain } = groups;
  if (dated !== undefined)
    return { year: Number(dated), point: pointOfDay(Number(day), Number(month)) };
  if (monthYear !== undefined)
    return {
      year: Number(monthYear),
      point: Number(namedMonth ?? ofMonth) === 12 ? 'end' : 'between',
    };
  if (last !== undefined && Number(last) > Number(first))
    return { year: Number(last), years: Number(last) - Number(first) + 1 };
  return { year: Number(plain ?? last) };
}

function pointOfDay(day: number, month: number): 'begin' | 'end' | 'between' {
  if (month === 12 && day >= 30) return 'end';
  return month === 1 && day === 1 ? 'begin' : 'between';
}
