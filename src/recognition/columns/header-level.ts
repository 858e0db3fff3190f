import type {
  Capital,
  FlowMeasure,
  FundingSource,
  MoneyUnit,
  Status,
  Subset,
} from '../../domain/dimensions';
import type { FlowOwner, Meaning, Subject, TextRole } from '../words/meaning';
import { readWords, type WordReading } from '../words/read-words';
import { bareText, remembered } from '../words/remembered';
import type { YearMention } from '../words/year-mentions';
import { findNodeHeader } from './node-header';
import { sourceSaid } from './source-said';

export type HeaderFlag =
  | 'money'
  | 'whole'
  | 'some-households'
  | 'other'
  | 'increase'
  | 'comparison'
  | 'interim'
  | 'target'
  | 'cumulative'
  | 'unit-cost'
  | 'quantity'
  | 'settled'
  | 'revised'
  | 'unclear'
  /** One header speaks of two groups of households, or of two ways to count them. */
  | 'several'
  /** One header speaks of money from two sources, of which none is part of the other. */
  | 'several-sources'
  /** Of some of the poor among all of them: `so với tổng số hộ nghèo`. */
  | 'among-poor'
  | 'repaired'
  /** `Trong đó: hộ DTTS` names a part of what stands to its left. */
  | 'of-which'
  /** Says when or how certain, and nothing of what: `TH (hộ)`, `Năm 2023`. */
  | 'time-only'
  /** Says no more than that parts follow: `Trong đó`. */
  | 'silent'
  /** Asked for by no word but that for an estimate of a budget: `Dự toán`. */
  | 'estimate';

/** What one of the headers above a column says. */
export interface Level {
  readonly subjects: readonly Subject[];
  readonly personsOf?: FlowOwner;
  readonly someHouseholds: boolean;
  readonly aspect?: 'count' | 'rate' | 'points';
  readonly flow?: FlowMeasure;
  readonly flowOf?: FlowOwner;
  readonly point?: 'begin' | 'end' | 'remaining' | 'previous' | 'during';
  readonly years: readonly YearMention[];
  readonly against?: YearMention;
  readonly standard?: YearMention;
  readonly status?: Status;
  readonly subset?: Subset;
  readonly capital?: Capital;
  readonly source?: FundingSource;
  readonly percentOf?: { readonly status: Status; readonly of: Status };
  readonly moneyUnit?: MoneyUnit;
  readonly role?: TextRole;
  readonly flags: ReadonlySet<HeaderFlag>;
  readonly unknown: readonly string[];
}

/** The same words head columns of many sheets. */
export const readLevel = remembered(readLevelAfresh);

function readLevelAfresh(written: string): Level {
  const text = BENEFICIARIES.test(bareText(written))
    ? 'Số đối tượng'
    : written.normalize('NFC').replace(OF_WHOM, '$1').replace(FOR_PROGRAMME, '$1');
  const node = findNodeHeader(text);
  const timeOnly = node ? undefined : timeAlone(text);
  const reading = timeOnly ?? readWords(node?.besides ?? text);
  const { meanings } = reading;
  const subjects = unique(meanings.flatMap((one) => (one.says === 'subject' ? [one.subject] : [])));
  const persons = first(meanings, 'persons-of');
  const status = statusOf(meanings);
  const { source, several } = sourceSaid(meanings);
  const mention = reading.years[reading.years.length - 1];
  return defined({
    subjects: persons ? ['persons' as const] : withoutWhole(togetherOf(subjects)),
    personsOf: persons?.of,
    someHouseholds: meanings.some(({ says }) => says === 'some-households'),
    aspect: HOUSEHOLDS_ALONE.test(text) ? undefined : aspectOf(meanings),
    flow: specificFlow(meanings)?.flow,
    flowOf: specificFlow(meanings)?.of,
    point: pointSaid(first(meanings, 'point')?.point, mention),
    years: reading.years,
    against: reading.against,
    standard: reading.standard,
    status,
    subset: first(meanings, 'subset')?.subset,
    capital: first(meanings, 'capital')?.capital,
    source,
    percentOf: first(meanings, 'percent-of'),
    moneyUnit: first(meanings, 'money-unit')?.unit,
    role: roleSaid(text, meanings),
    flags: new Set([
      ...flagsOf(reading, subjects),
      ...(timeOnly ? ['time-only' as const] : []),
      ...(several ? ['several-sources' as const] : []),
      ...(AMONG_POOR.test(bareText(text)) ? ['among-poor' as const] : []),
      ...(isSilent(reading) ? ['silent' as const] : []),
      ...(isEstimate(meanings) ? ['estimate' as const] : []),
      ...(UP_OR_DOWN.test(text) ? ['comparison' as const] : []),
      ...(DAY_WITHIN_YEAR.test(bareText(text)) ? ['interim' as const] : []),
      ...(/^\s*tổng /i.test(text.normalize('NFC')) ? ['whole' as const] : []),
    ]),
    unknown: NON_POOR.test(bareText(text)) ? [...reading.unknown, 'không nghèo'] : reading.unknown,
  });
}

function isSilent({ meanings, years, unknown }: WordReading): boolean {
  const saysNothing = meanings.every(({ says }) => says === 'of-which' || says === 'filler');
  return saysNothing && years.length === 0 && unknown.length === 0;
}

/** `Mã nguồn`, `Mã số dự án`: numbers that name something, whatever else the words speak of. */
function roleSaid(text: string, meanings: readonly Meaning[]): TextRole | undefined {
  if (CODE.test(bareText(text))) return 'index';
  return meanings.length === 1 ? first(meanings, 'role')?.role : undefined;
}

const CODE = /^ma [a-z]/;
/** Who is neither poor nor near-poor, which no dimension tells; `Từ hộ không nghèo` tells where the poor come from. */
const NON_POOR = /^(?:so |tong so )?ho (?:dan )?khong (?:con )?ngheo(?: con lai| khac)?$/;
/** `Mức chi bình quân (triệu đồng/người)`: those for whom it is paid are not counted. */
const OF_WHOM =
  /((?:đơn giá|định mức|mức chi|mức hỗ trợ|bình quân|suất đầu tư).*(?:đồng|tr\.?đ|đ|vnđ))\s*\/\s*[\p{L}\s\d]+/giu;
/** `Kinh phí thực hiện Chương trình` says what the money is for, and not that it was spent. */
const FOR_PROGRAMME =
  /((?:kinh phí|vốn|ngân sách|nguồn lực)\s+)(?:để\s+)?thực\s+hiện\s+(?=(?:các\s+)?(?:chương\s+trình|ctmtqg|ctmt))/giu;
/** Above figures they are counted, though no word says so. */
const BENEFICIARIES = /^doi tuong(?: (?:thu )?huong(?: loi)?)?$/;
/** `+/- so đầu năm` */
const UP_OR_DOWN = /\+\s*\/\s*[-−–]/;
/** `LK đến 31/3`, of a year that is not said; a year ends on 31/12, and is settled on 31/1. */
const DAY_WITHIN_YEAR =
  /\bden (?:het )?(?:ngay )?(?!31\s*[/-]\s*(?:12|0?1)\b)\d{1,2}\s*[/-]\s*(?:0?[1-9]|1[0-2])(?![\d/-])/;
const AMONG_POOR = /\b(?:so voi|tren|trong) (?:tong (?:so )?|so )ho (?:can )?ngheo\b/;
const COUNTED_IN = /\(\s*(?:[đd]vt\s*:?\s*)?(?:s[ốo]\s+)?h[ộo]\s*\)\s*$/i;
const TIME: ReadonlySet<Meaning['says']> = new Set([
  ...(['status', 'target', 'role', 'filler', 'interim'] as const),
]);

/** A time, a status, or `cả năm`; `đầu năm` and `còn lại` say more than that. */
function isOfTime(meaning: Meaning): boolean {
  return TIME.has(meaning.says) || (meaning.says === 'point' && meaning.point === 'during');
}

/** Read without its unit where nothing but a time or a status is left then. */
function timeAlone(text: string): WordReading | undefined {
  const reading = readWords(text.normalize('NFC').replace(COUNTED_IN, ''));
  const { meanings, years, against, unknown } = reading;
  const saysTime =
    years.length > 0 || meanings.some(({ says }) => says === 'status' || says === 'interim');
  const isAlone = meanings.every(isOfTime) && unknown.length === 0;
  return saysTime && isAlone && !against ? reading : undefined;
}

function flagsOf(
  { meanings, repaired, years, against }: WordReading,
  subjects: readonly Subject[],
): ReadonlySet<HeaderFlag> {
  const flags = new Set<HeaderFlag>();
  const says = (wanted: Meaning['says']): boolean => meanings.some((one) => one.says === wanted);
  for (const flag of [
    'money',
    'whole',
    'some-households',
    'other',
    'increase',
    'comparison',
    'interim',
    'target',
    'cumulative',
    'unit-cost',
    'quantity',
    'settled',
    'revised',
    'unclear',
  ] as const)
    if (says(flag)) flags.add(flag);
  // "Hộ nghèo đa chiều (hộ nghèo + hộ cận nghèo)" says itself what it means
  if (togetherOf(subjects).includes('multidimensional')) flags.delete('unclear');
  if (says('increase') && says('flow') && !says('other') && !flags.has('comparison')) {
    const flows = meanings.flatMap((one) => (one.says === 'flow' ? [one.flow] : []));
    if (flows.includes('reduction')) flags.add('comparison');
  }
  // "Tỷ lệ hộ nghèo so với hộ dân cư" is a rate like others, "so với đầu năm" is none
  if ((says('against') || against) && !says('flow') && !subjects.includes('households'))
    flags.add('comparison');
  if (years.some(({ point }) => point === 'between')) flags.add('interim');
  if (says('total-cost')) flags.add('money').add('cumulative');
  if (repaired) flags.add('repaired');
  if (says('of-which')) flags.add('of-which');
  const named = withoutWhole(togetherOf(subjects));
  if (named.length > 1 && !subjects.includes('persons')) flags.add('several');
  return flags;
}

/** "Số hộ nghèo và hộ cận nghèo": both kinds in one header are those of both. */
function togetherOf(subjects: readonly Subject[]): readonly Subject[] {
  if (!subjects.includes('poor') || !subjects.includes('nearPoor')) return subjects;
  return [
    'multidimensional',
    ...subjects.filter((one) => one !== 'poor' && one !== 'nearPoor' && one !== 'multidimensional'),
  ];
}

/** "Tỷ lệ hộ nghèo so với hộ dân cư", "nhân khẩu hộ nghèo": all households are only the measure of the others. */
function withoutWhole(subjects: readonly Subject[]): readonly Subject[] {
  const others = subjects.filter((subject) => subject !== 'households');
  return others.length > 0 ? others : subjects;
}

/** `Hộ`, and not `Số hộ`, under "Tỷ lệ" is a rate of theirs. */
const HOUSEHOLDS_ALONE = /^\s*h[ộo]\s*$/i;

/** `Số hộ` counts even under "tỷ lệ"; a rate that also names households is a rate. */
function aspectOf(meanings: readonly Meaning[]): Level['aspect'] {
  const says = new Set(meanings.map((one) => one.says));
  if (says.has('points')) return 'points';
  if (says.has('rate')) return 'rate';
  return says.has('number') || says.has('some-households') ? 'count' : undefined;
}

function specificFlow(
  meanings: readonly Meaning[],
): { flow: FlowMeasure; of?: FlowOwner } | undefined {
  const flows = meanings.flatMap((one) => (one.says === 'flow' ? [one] : []));
  const says = (wanted: FlowMeasure): boolean => flows.some(({ flow }) => flow === wanted);
  // `Tăng (tái nghèo, phát sinh)`: both ways in are neither of them
  const owner = flows.find(({ of }) => of !== undefined)?.of;
  if (says('relapsed') && says('arising'))
    return { flow: 'otherIncrease', ...(owner && { of: owner }) };
  return flows.find(({ flow }) => flow !== 'reduction') ?? flows[0];
}

/** `Đầu giai đoạn (31/12/2021)`: the day says more than the word before it. */
function pointSaid(said: Level['point'], mention: YearMention | undefined): Level['point'] {
  const isBefore = said === 'begin' || said === 'previous';
  return isBefore && mention?.point === 'end' ? 'end' : (said ?? pointOf(mention));
}

function pointOf(mention: YearMention | undefined): 'begin' | 'end' | undefined {
  return mention?.point === 'between' ? undefined : mention?.point;
}

/** Words of the future, of what is handed down and of estimates weigh more than "thực hiện". */
const WEIGHT: readonly Status[] = [
  ...([
    'estimated',
    'disbursed',
    'allocated',
    'requested',
    'assigned',
    'planned',
    'actual',
  ] as const),
];

function statusOf(meanings: readonly Meaning[]): Status | undefined {
  if (meanings.some(({ says }) => says === 'total-cost')) return 'planned';
  const said = new Set(meanings.flatMap((one) => (one.says === 'status' ? [one.status] : [])));
  return WEIGHT.find((status) => said.has(status));
}

/** `Dự toán kinh phí đề nghị` is asked for by another word, too. */
function isEstimate(meanings: readonly Meaning[]): boolean {
  const asks = meanings.filter((one) => one.says === 'status' && one.status === 'requested');
  return asks.length > 0 && asks.every((one) => one.says === 'status' && one.estimate);
}

function first<Says extends Meaning['says']>(
  meanings: readonly Meaning[],
  says: Says,
): Extract<Meaning, { says: Says }> | undefined {
  return meanings.find((one): one is Extract<Meaning, { says: Says }> => one.says === says);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

type Defined<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** Leaves out what is not said. */
export function defined<Shape extends object>(shape: Shape): Defined<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Defined<Shape>;
}
