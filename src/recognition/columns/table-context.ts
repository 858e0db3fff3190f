import type { Capital, FundingSource, MoneyUnit, Status, Subset } from '../../domain/dimensions';
import type { ProgrammePack } from '../../programme/packs';
import { foldWords } from '../../reading/label';
import { withoutAgencies } from '../words/agencies';
import { findMentions, type YearMention } from '../words/year-mentions';
import { keyText } from '../words/key-text';
import { SAYS_ROUNDED } from '../words/rounded';
import { sourceNamesOf, type SourceNames } from './source-names';
import { fundingOfTitles, moneyStatusOf, saysOfWhatMoney } from './title-money';

/** What the lines above a table, and the name of its sheet, say of all its columns. */
export interface TableContext {
  /** The year of which the table speaks, its last one where it speaks of several. */
  readonly year?: ContextYear;
  /** First of the years of which the table speaks, where they are a period: 2021-2025. */
  readonly firstYear?: number;
  /** What is yet to come, what has been, or nothing said. */
  readonly tense: 'plan' | 'result' | 'unsaid';
  /** The title says that it is the state at the beginning: `… đầu năm 2025`. */
  readonly atBeginning: boolean;
  /** Figures that an upper level hands down. */
  readonly assigned: boolean;
  /** How certain amounts are whose column does not say it. */
  readonly moneyStatus: Status;
  readonly aboutMoney: boolean;
  /** The title speaks of the poor, or of what they lack. */
  readonly aboutPoverty: boolean;
  /** Each row is of those who lack something, and households may be in several. */
  readonly lacks?: boolean;
  /** Each column is one figure, of a line whose other years tell what it is. */
  readonly inLines?: true;
  /** The title reports what was carried out. */
  readonly reports: boolean;
  readonly moneyUnit?: MoneyUnit;
  readonly capital?: Capital;
  readonly source?: FundingSource;
  readonly rounded: boolean;
  /** Its unit is neither households nor money: `Đơn vị: người`. */
  readonly countsOthers: boolean;
  /** `Đơn vị tính: %`: all its figures are shares, or points of such. */
  readonly inPercent?: boolean;
  /** Sources of money by the names that the programme's pack has for them. */
  readonly sourceNames: SourceNames;
  /** The programme of which the table is, where that is known. */
  readonly pack?: ProgrammePack;
  /** Of whom the title speaks, where it speaks of no others. */
  readonly subset?: Subset;
  /** The title says what is counted in all columns: `Số hộ nghèo qua các năm`. */
  readonly titleCounts: boolean;
  /** The title speaks of reducing poverty: `Chỉ tiêu giảm nghèo`. */
  readonly titleReduces: boolean;
  /** The title gives targets of reducing it: `Kết quả thực hiện chỉ tiêu giảm nghèo`. */
  readonly titleTargets: boolean;
  /** The title speaks of some of the households only, which no dimension tells from the others. */
  readonly restricted: boolean;
}

export interface ContextYear {
  readonly year: number;
  readonly from: 'title' | 'sheet-name' | 'remark' | 'columns' | 'workbook' | 'nowhere';
}

const PLAN =
  /ke hoach|phan dau|(?<!cac |mot so |he thong |nhom )chi tieu|muc tieu(?! quoc gia)|du kien|lo trinh|phan bo|nhu cau|dang ky|(?<!ban )giao(?! duc| thong)/;
const RESULT =
  /ket qua|thuc trang|hien trang|tinh hinh|bao cao|bien dong|(?<!(?:tinh|huyen|thanh pho|tp\.?|xa) )dien bien|ra soat|tong hop(?! (?:cac )?(?:chi tieu|ke hoach|muc tieu|nhu cau|dang ky|phan bo|du kien))|danh sach|phan loai|phan tich|qua cac nam|tien do thuc hien|theo doi (?:tien do|tinh hinh)/;
const ASSIGNED =
  /giao chi tieu|chi tieu giao|giao ke hoach|ke hoach giao|chi tieu duoc giao|(?:chi tieu|ke hoach) .*\bgiao (?:cac|cho) /;
const MONEY = /\bvon\b|kinh phi|ngan sach|giai ngan|du toan|kinh te phi/;

/** "Hộ nghèo được hỗ trợ nhà ở", "hộ nghèo có trẻ em": not all of the poor. */
const RESTRICTED =
  /ho (?:can )?ngheo (?:duoc|co|thuoc|khong co|thieu|can ho tro|vay|tham gia|do|lam) /;

const ROUNDED = new RegExp(SAYS_ROUNDED);

const COUNTS =
  /(?:^|\. |\b(?:so|so luong|tong so|tong|tong hop|ty le|ti le|tl|bien dong|dien bien|so sanh|thuc trang|tinh hinh|so lieu|ra soat|danh sach|phan loai) )(?:ho )?(?:can )?(?:ngheo|hn|hcn)\b/;
/** The programme itself is called `giảm nghèo bền vững`. */
const TARGETS =
  /(?:chi tieu|muc tieu|dang ky|so ho) (?:ke hoach )?giam (?:so )?(?:ho )?ngheo(?! ben vung| da chieu)/;
const FLOWS =
  /thoat|tai ngheo|phat sinh|(?:so|ty le|muc) (?:ho )?(?:can )?(?:ngheo )?giam|giam (?:so|ty le) ho/;

/** A region or a programme may be named after those who live there. */
const MINORITY = /(?<!vung )(?<!vung dong bao )(?<!vung dan toc )(?:dtts|dan toc thieu so)/;

function subsetOf(title: string): Pick<TableContext, 'subset'> {
  const named: Subset[] = [
    ...(MINORITY.test(title) ? (['ethnicMinority'] as const) : []),
    ...(/khu vuc thanh thi|khu vuc do thi/.test(title) ? (['urban'] as const) : []),
    ...(/khu vuc nong thon/.test(title) ? (['rural'] as const) : []),
  ];
  return named.length === 1 ? { subset: named[0]! } : {};
}

/** `otherwise` is used where neither title nor sheet name have a year. */
export function readContext(
  written: readonly string[],
  sheetName: string,
  otherwise?: ContextYear,
  pack?: ProgrammePack,
): TableContext {
  const titles = written.map(withoutAgencies);
  const lines = titles.map(keyText);
  const main = ofSection(lines.filter((line) => !isRemark(line)));
  const text = main.join(' . ');
  const isDone = RESULT.test(text);
  const dates = main.flatMap((line) => findMentions(line).mentions);
  const mentioned = dates.filter(({ point }) => point !== 'between');
  const own = mentioned.filter(({ standard }) => !standard);
  const plans =
    PLAN.test(text) &&
    (!isDone || distinctYears(own) > 1 || /(?<!thuc hien )ke hoach nam/.test(text));
  const remarks = lines.filter(isRemark);
  const unit = findUnit(lines);
  const atBeginning =
    !plans && /\bdau (?:nam|ky)\b/.test(text) && !/\bcuoi (?:nam|ky)\b/.test(text);
  const period = atBeginning ? periodAlone(mentioned) : undefined;
  return {
    ...(period
      ? { year: { year: period.year - period.years + 1, from: 'title' as const } }
      : yearOf({ mentioned, dates, remarks, sheetName }, otherwise)),
    tense: plans ? 'plan' : isDone ? 'result' : 'unsaid',
    atBeginning,
    assigned: ASSIGNED.test(text),
    moneyStatus: moneyStatusOf(text, remarks),
    reports: !plans && /ket qua|bao cao|tinh hinh|tien do thuc hien/.test(text),
    aboutPoverty: /ngheo|dich vu xa hoi|thieu hut/.test(text),
    aboutMoney: MONEY.test(text) || unit !== undefined,
    ...(unit && { moneyUnit: unit }),
    ...fundingOfTitles(titles.filter((title, i) => !isRemark(lines[i]!) || saysOfWhatMoney(title))),
    ...subsetOf(text),
    titleCounts: COUNTS.test(text) && !FLOWS.test(text),
    titleReduces: /\bgiam (?:ty le |so )?(?:ho )?ngheo/.test(text),
    titleTargets: TARGETS.test(text),
    restricted: RESTRICTED.test(text),
    sourceNames: sourceNamesOf(pack),
    ...(pack && { pack }),
    countsOthers: lines.some((line) => UNIT_OF_OTHERS.test(line)),
    inPercent: lines.some((line) => UNIT_OF_SHARES.test(line)),
    rounded: ROUNDED.test(lines.join(' ')),
  };
}

const CAPTION =
  /^(?:\d{1,2}|[ivx]+|[a-h])\s*[.):/-]\s*\D|^(?:bieu|bang|phan|muc) (?:so )?\d+\s*[.:-]/;

/**
 * A later table of a sheet is as certain as the sheet's title says, where neither its own caption nor
 * a year in it says otherwise. `titles`: of the first table, whose caption is its own.
 */
export function underTitle(
  own: TableContext,
  titles: readonly string[],
  sheetName: string,
): TableContext {
  if (own.tense !== 'unsaid' || own.assigned || own.year?.from === 'title') return own;
  const ofSheet = titles.filter((title) => !CAPTION.test(keyText(title)));
  const { tense, assigned, year, firstYear } = readContext(ofSheet, sheetName);
  const isDated = year?.from === 'title' && own.year?.from !== 'sheet-name';
  return {
    ...own,
    tense,
    assigned,
    ...(isDated && { year, ...(firstYear !== undefined && { firstYear }) }),
  };
}

/**
 * `1. Kết quả rà soát năm 2023` right above a table of a plan for 2024 says what that table is; the
 * title of the paper is that of all its tables.
 */
function ofSection(lines: readonly string[]): readonly string[] {
  const section = lines[lines.length - 1] ?? '';
  const isOne =
    CAPTION.test(section) &&
    (RESULT.test(section) || PLAN.test(section)) &&
    findMentions(section).mentions.length > 0;
  return isOne ? [section] : lines;
}

/** `(Kèm theo Kế hoạch số …)`, `Số liệu đến ngày …`: what the table comes with, not what it is. */
function isRemark(line: string): boolean {
  return /^\(|^kem theo|^ban hanh|^\*?\s*so lieu|ngay \d|ngay\s*\.|^don vi|^dvt/.test(line);
}

function distinctYears(mentions: readonly YearMention[]): number {
  return new Set(mentions.map(({ year }) => year)).size;
}

/** `… đầu kỳ theo chuẩn nghèo giai đoạn 2022-2025`: the only time that a title names. */
function periodAlone(
  mentions: readonly YearMention[],
): { readonly year: number; readonly years: number } | undefined {
  const [only] = mentions;
  return mentions.length === 1 && only?.years !== undefined
    ? { year: only.year, years: only.years }
    : undefined;
}

/** What may say of which year a table is. */
interface YearsSaid {
  /** In its title. */
  readonly mentioned: readonly YearMention[];
  /** The same with days within a year: `đến ngày 30/9/2024`. */
  readonly dates: readonly YearMention[];
  readonly remarks: readonly string[];
  readonly sheetName: string;
}

function yearOf(
  { mentioned, dates, remarks, sheetName }: YearsSaid,
  otherwise: ContextYear | undefined,
): Pick<TableContext, 'year' | 'firstYear'> {
  const named = findMentions(foldWords(sheetName).replace(/_/g, ' ')).mentions;
  // The day of the paper: a plan's year, most of the time
  const dated = remarks.flatMap((line) => findMentions(line).mentions);
  const isOwn = ({ standard, since }: YearMention): boolean => !standard && !since;
  const sources = [
    [mentioned.filter(isOwn), 'title'],
    [named.filter(isOwn), 'sheet-name'],
    [dated.filter(isOwn), 'remark'],
    // A plan by the standard of a period, and of no other time, is of that period
    [mentioned.filter(({ since }) => !since), 'title'],
    // What is told from a year on ends with the columns
    [mentioned, 'remark'],
    [dates, 'remark'],
  ] as const;
  for (const [mentions, from] of sources) {
    if (mentions.length === 0) continue;
    // "Chương trình giai đoạn 2021-2025, năm 2023" speaks of 2023
    const single = mentions.filter(({ years }) => years === undefined);
    if (single.length > 0)
      return { year: { year: Math.max(...single.map(({ year }) => year)), from } };
    const year = Math.max(...mentions.map((one) => one.year));
    const firstYear = Math.min(...mentions.map((one) => one.year - one.years! + 1));
    return { year: { year, from }, firstYear };
  }
  return otherwise ? { year: otherwise } : {};
}

const UNIT =
  /(?:don vi|dvt|dv tinh|don vi tinh)\s*(?:tinh)?\s*[:;.-]?\s*\(?\s*((?:1[ .]?000|nghin|ngan|trieu|ty|tr\.?)?\s*\.?(?:dong|d|vnd))(?![a-z])/;

const UNIT_OF_SHARES = /(?:don vi|dvt)(?: tinh)?\s*[:;.-]?\s*\(?%\)?$/;

const UNIT_OF_OTHERS =
  /(?:don vi|dvt)(?: tinh)?\s*[:;.-]?\s*\(?(?:nguoi|lao dong|em|hoc sinh|the)\b/;

/** A line of its own, or brackets at the end of a title. */
const UNIT_ALONE = /(?:^|\()\s*((?:nghin|ngan|trieu|ty|tr\.?) ?dong|dong)\s*\)?$/;

function findUnit(lines: readonly string[]): MoneyUnit | undefined {
  for (const line of lines) {
    const match = UNIT.exec(line) ?? UNIT_ALONE.exec(line);
    if (match) return unitOfWords(match[1]!);
  }
  return undefined;
}

function unitOfWords(words: string): MoneyUnit {
  if (/^tr/.test(words)) return 'millionVnd';
  if (/^ty/.test(words)) return 'billionVnd';
  return /^(1|ng)/.test(words) ? 'thousandVnd' : 'vnd';
}
