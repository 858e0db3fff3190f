/** A day as plans write it: the year often follows from the plan, the day from the month. */
export interface PlanDate {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
}

/** When something is due, in the order of the text. */
export type Deadline =
  | { readonly kind: 'date'; readonly date: PlanDate; readonly start: number; readonly end: number }
  | {
      readonly kind: 'range';
      readonly from: PlanDate;
      readonly to: PlanDate;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'recurring';
      readonly every: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'always';
      readonly start: number;
      readonly end: number;
    };

const END = String.raw`(?![\d/]|\s*%|[.,-]\d|/?\p{L})`;
const SLASHED = String.raw`(?<![\d/.])(?<day>\d{1,2})\s*/\s*(?<month>\d{1,2})(?:\s*/\s*(?<year>\d{4}))?${END}`;
/** Without a year 1.5 and 65-70 are figures. */
const DOTTED = String.raw`(?<![\d/.])(?<day>\d{1,2})\s*[.-]\s*(?<month>\d{1,2})\s*[.-]\s*(?<year>\d{4})${END}`;
const IN_WORDS = String.raw`(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?(?!\d)`;
const MONTH = String.raw`tháng\s+(?<month>\d{1,2})(?:\s*[/-]\s*(?<year>\d{4})|\s+năm\s+(?<year2>\d{4}))?(?![\d/])`;
const QUARTER = String.raw`quý\s+(?<quarter>IV|I{1,3}|[1-4])(?:\s*[/-]\s*(?<year>\d{4})|\s+năm\s+(?<year2>\d{4}))?(?![\dIVX])`;
const PATTERNS = [IN_WORDS, DOTTED, SLASHED, QUARTER, MONTH].map((text) => new RegExp(text, 'giu'));

/** `hằng` and, as many write it, `hàng`; a form's own deadlines come back, too (`định kỳ`). */
const RECURRING =
  /(?:h[ằà]ng|mỗi)\s+(tuần|tháng|quý|năm)|định\s+kỳ(?:\s+(tuần|tháng|quý|6\s+tháng|năm))?|thường\s+xuyên/giu;

const QUARTERS: Readonly<Record<string, number>> = {
  ...{ I: 1, II: 2, III: 3, IV: 4 },
  ...{ 1: 1, 2: 2, 3: 3, 4: 4 },
};

/**
 * Every date, range of dates and recurring term in a Vietnamese text. Years alone, numbers of
 * documents (15/KH-UBND, 88/2019/QH14) and days that no month has are none.
 */
export function parseDeadlines(text: string): Deadline[] {
  const normal = text.normalize('NFC');
  const dates = datesIn(normal);
  const found: Deadline[] = [];
  for (let i = 0; i < dates.length; i++) {
    const one = dates[i]!;
    const next = dates[i + 1];
    if (next && isRange(normal.slice(one.end, next.start))) {
      const from = withYearOf(one.date, next.date);
      found.push({ kind: 'range', from, to: next.date, start: one.start, end: next.end });
      i++;
    } else found.push({ kind: 'date', ...one });
  }
  for (const match of normal.matchAll(RECURRING)) {
    const start = match.index;
    found.push({ kind: 'recurring', every: everyOf(match), start, end: start + match[0].length });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The day on which Excel counts so many days; undefined for numbers that no plan means as a date. */
export function dateOfSerial(serial: number): PlanDate | undefined {
  // 1990 to 2100: smaller and larger numbers are figures.
  if (!Number.isInteger(serial) || serial < 32_874 || serial > 73_415) return undefined;
  // Days since 1 March 1600, so that leap days come last in their year.
  const days = serial + 109_511;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear =
    inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    month,
    year: 1600 + era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
  };
}

/**
 * Which of two dates is later: positive for the first. Undefined where only one has a year, for
 * then nobody can tell. A month without a day is its last one.
 */
export function compareDates(one: PlanDate, other: PlanDate): number | undefined {
  if ((one.year === undefined) !== (other.year === undefined)) return undefined;
  return (
    (one.year ?? 0) - (other.year ?? 0) ||
    one.month - other.month ||
    (one.day ?? LAST_DAY) - (other.day ?? LAST_DAY)
  );
}

const LAST_DAY = 31;

interface Dated {
  readonly date: PlanDate;
  readonly start: number;
  readonly end: number;
}

function datesIn(text: string): Dated[] {
  const found: Dated[] = [];
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const date = toDate(match.groups ?? {});
      const start = match.index;
      const end = start + match[0].length;
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (date && !isTaken && !isOfDocument(text.slice(0, start))) found.push({ date, start, end });
    }
  return found
    .sort((one, other) => one.start - other.start)
    .flatMap((one) => withFirstDay(text, one));
}

/** `20-25/6`, `từ 20 đến 25/6`: the first day takes month and year from the second. */
function withFirstDay(text: string, dated: Dated): Dated[] {
  const { date, start } = dated;
  const match =
    /(?:^|[\s(])(?:từ\s+)?(?:ngày\s+)?(\d{1,2})(\s*(?:[-–—]|đến|tới)\s*(?:ngày\s+)?)$/iu.exec(
      text.slice(0, start),
    );
  const day = Number(match?.[1]);
  if (!match || date.day === undefined || day < 1 || day > 31) return [dated];
  const end = start - match[2]!.length;
  return [{ date: { ...date, day }, start: end - match[1]!.length, end }, dated];
}

function toDate(groups: Readonly<Record<string, string | undefined>>): PlanDate | undefined {
  const year = groups['year'] ?? groups['year2'];
  const quarter = groups['quarter'] && QUARTERS[groups['quarter'].toUpperCase()];
  const month = quarter ? quarter * 3 : Number(groups['month']);
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysOf(month))))
    return undefined;
  return {
    ...(day !== undefined && { day }),
    month,
    ...(year !== undefined && { year: Number(year) }),
  };
}

function daysOf(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date on which a document was issued is no deadline. */
function isOfDocument(before: string): boolean {
  return /(?:số\s+\S+|công văn|kế hoạch|quyết định|nghị quyết|nghị định|thông tư|văn bản|chỉ thị|tờ trình)\s+(?:số\s+\S+\s+)?(?:ra\s+)?ngày\s*$/iu.test(
    before,
  );
}

function isRange(between: string): boolean {
  return /^\s*(?:[-–—]|(?:đến|tới)(?:\s+(?:hết\s+)?(?:ngày|tháng)?)?)\s*$/iu.test(between);
}

function withYearOf(one: PlanDate, other: PlanDate): PlanDate {
  return one.year === undefined && other.year !== undefined && one.month <= other.month
    ? { ...one, year: other.year }
    : one;
}

function everyOf([, after, every]: RegExpExecArray): Extract<
  Deadline,
  { kind: 'recurring' }
>['every'] {
  const unit = (after ?? every ?? '').toLowerCase();
  if (unit.startsWith('6')) return 'half-year';
  if (unit === 'tuần') return 'week';
  if (unit === 'tháng') return 'month';
  if (unit === 'quý') return 'quarter';
  return unit === 'năm' ? 'year' : 'always';
}
