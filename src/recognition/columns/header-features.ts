import type {
  Capital,
  FlowMeasure,
  FundingSource,
  MoneyUnit,
  Status,
  Subset,
} from '../../domain/dimensions';
import { findNodeHeader } from './node-header';
import type { FlowOwner, Meaning, Subject, TextRole } from '../words/meaning';
import { remembered } from '../words/remembered';
import { readWords, type WordReading } from '../words/read-words';
import type { YearMention } from '../words/year-mentions';

/**
 * What the headers above one column say together. The header next to the figures counts
 * first; what it leaves open is taken from those above it.
 */
export interface HeaderFeatures {
  readonly subject?: Subject;
  readonly personsOf?: FlowOwner;
  readonly aspect?: 'count' | 'rate' | 'points';
  readonly flow?: FlowMeasure;
  readonly flowOf?: FlowOwner;
  readonly point?: 'begin' | 'end' | 'remaining' | 'previous' | 'during';
  readonly year?: YearMention;
  readonly against?: YearMention;
  readonly status?: Status;
  readonly subset?: Subset;
  readonly capital?: Capital;
  readonly source?: FundingSource;
  readonly percentOf?: { readonly status: Status; readonly of: Status };
  readonly moneyUnit?: MoneyUnit;
  readonly node?: string;
  readonly role?: TextRole;
  readonly flags: ReadonlySet<HeaderFlag>;
  /** Words that no phrase accounts for, anywhere above the column. */
  readonly unknown: readonly string[];
}

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
  | 'unclear'
  /** One header speaks of two groups of households, or of two ways to count them. */
  | 'several'
  | 'repaired'
  /** `Trong đó: hộ DTTS` names a part of what stands to its left. */
  | 'of-which';

/** `texts` from the top down. */
export function readFeatures(texts: readonly string[]): HeaderFeatures {
  return readPath(texts.join(LEVEL_END));
}

/** No text of a cell holds it. */
const LEVEL_END = '\0';

/** The same headers stand above columns of many sheets. */
const readPath = remembered((path: string) =>
  readPathAfresh(path === '' ? [] : path.split(LEVEL_END)),
);

function readPathAfresh(texts: readonly string[]): HeaderFeatures {
  const levels = texts.map(readLevel).reverse();
  const nearest = <Value>(find: (level: Level) => Value | undefined): Value | undefined => {
    for (const level of levels) {
      const value = find(level);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const flags = new Set(levels.flatMap(({ flags: own }) => [...own]));
  // Two subjects above are told apart by the header beneath them
  const several = nearest(({ subjects, flags: own }) =>
    subjects.length > 0 ? own.has('several') : undefined,
  );
  if (several !== true) flags.delete('several');
  const movement = movementOf(levels);
  const subject = nearest(subjectOf);
  return defined({
    subject,
    personsOf: subject === 'persons' ? personsOwner(levels) : undefined,
    aspect: nearest(({ aspect }) => aspect),
    flow: movement?.flow,
    flowOf: movement?.of,
    point: movement ? undefined : nearest(({ point }) => point),
    year: nearest(({ years }) => years[years.length - 1]),
    against: nearest(({ against }) => against),
    status: nearest(({ status }) => status),
    subset: nearest(({ subset }) => subset),
    capital: nearest(({ capital }) => capital),
    source: nearest(({ source }) => source),
    percentOf: nearest(({ percentOf }) => percentOf),
    moneyUnit: nearest(({ moneyUnit }) => moneyUnit),
    node: nearest(({ node }) => node),
    role: levels[0]?.role,
    flags,
    unknown: levels.flatMap(({ unknown }) => unknown),
  });
}

interface Level {
  readonly subjects: readonly Subject[];
  readonly personsOf?: FlowOwner;
  readonly someHouseholds: boolean;
  readonly aspect?: 'count' | 'rate' | 'points';
  readonly flow?: FlowMeasure;
  readonly flowOf?: FlowOwner;
  readonly point?: HeaderFeatures['point'];
  readonly years: readonly YearMention[];
  readonly against?: YearMention;
  readonly status?: Status;
  readonly subset?: Subset;
  readonly capital?: Capital;
  readonly source?: FundingSource;
  readonly percentOf?: { readonly status: Status; readonly of: Status };
  readonly moneyUnit?: MoneyUnit;
  readonly node?: string;
  readonly role?: TextRole;
  readonly flags: ReadonlySet<HeaderFlag>;
  readonly unknown: readonly string[];
}

/** The same words head columns of many sheets. */
const readLevel = remembered(readLevelAfresh);

function readLevelAfresh(text: string): Level {
  const node = findNodeHeader(text);
  const reading = readWords(node?.rest ?? text);
  const { meanings } = reading;
  const subjects = unique(meanings.flatMap((one) => (one.says === 'subject' ? [one.subject] : [])));
  const persons = first(meanings, 'persons-of');
  const status = statusOf(meanings);
  const mention = reading.years[reading.years.length - 1];
  return defined({
    subjects: persons ? ['persons' as const] : withoutWhole(subjects),
    personsOf: persons?.of,
    someHouseholds: meanings.some(({ says }) => says === 'some-households'),
    aspect: aspectOf(meanings),
    flow: specificFlow(meanings)?.flow,
    flowOf: specificFlow(meanings)?.of,
    point: first(meanings, 'point')?.point ?? pointOf(mention),
    years: reading.years,
    against: reading.against,
    status,
    subset: first(meanings, 'subset')?.subset,
    capital: first(meanings, 'capital')?.capital,
    source: first(meanings, 'source')?.source,
    percentOf: first(meanings, 'percent-of'),
    moneyUnit: first(meanings, 'money-unit')?.unit,
    node: node?.code,
    role: meanings.length === 1 ? first(meanings, 'role')?.role : undefined,
    flags: flagsOf(reading, subjects),
    unknown: reading.unknown,
  });
}

function flagsOf(
  { meanings, repaired, years }: WordReading,
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
    'unclear',
  ] as const)
    if (says(flag)) flags.add(flag);
  if (says('increase') && says('flow') && !says('other') && !flags.has('comparison')) {
    const flows = meanings.flatMap((one) => (one.says === 'flow' ? [one.flow] : []));
    if (flows.includes('reduction')) flags.add('comparison');
  }
  if (years.some(({ point }) => point === 'between')) flags.add('interim');
  if (repaired) flags.add('repaired');
  if (says('of-which')) flags.add('of-which');
  if (withoutWhole(subjects).length > 1 && !subjects.includes('persons')) flags.add('several');
  return flags;
}

/** "Tỷ lệ hộ nghèo so với hộ dân cư", "nhân khẩu hộ nghèo": all households are only the measure of the others. */
function withoutWhole(subjects: readonly Subject[]): readonly Subject[] {
  const others = subjects.filter((subject) => subject !== 'households');
  return others.length > 0 ? others : subjects;
}

function subjectOf({ subjects }: Level): Subject | undefined {
  return subjects.includes('persons') ? 'persons' : subjects[0];
}

/** Persons of the poor where the header, or one above it, speaks of them. */
function personsOwner(levels: readonly Level[]): FlowOwner | undefined {
  for (const { subjects, personsOf } of levels) {
    if (personsOf) return personsOf;
    const owner = subjects.find(
      (one) => one === 'poor' || one === 'nearPoor' || one === 'multidimensional',
    );
    if (owner) return owner;
  }
  return undefined;
}

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
  return flows.find(({ flow }) => flow !== 'reduction') ?? flows[0];
}

/** The flow nearest to the figures, unless what is left of it stands nearer. */
function movementOf(
  levels: readonly Level[],
): { flow: FlowMeasure; of?: FlowOwner | undefined } | undefined {
  const isOther = levels.some(({ flags }) => flags.has('other'));
  for (const { flow, flowOf, point, flags } of levels) {
    const isLevel =
      point === 'begin' || point === 'remaining' || (point === 'end' && flow === undefined);
    if (isLevel && !(flow !== undefined && point === 'begin')) return undefined;
    if (flow === 'reduction' && isOther) return { flow: 'otherDecrease', of: flowOf };
    if (flow !== undefined) return { flow, of: flowOf };
    if (flags.has('increase') && isOther) return { flow: 'otherIncrease' };
  }
  return undefined;
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
  const said = new Set(meanings.flatMap((one) => (one.says === 'status' ? [one.status] : [])));
  return WEIGHT.find((status) => said.has(status));
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
function defined<Shape extends object>(shape: Shape): Defined<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Defined<Shape>;
}
