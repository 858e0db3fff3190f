import type {
  Capital,
  FlowMeasure,
  FundingSource,
  MoneyUnit,
  Status,
  Subset,
} from '../../domain/dimensions';
import type { FlowOwner, Subject, TextRole } from '../words/meaning';
import { remembered } from '../words/remembered';
import type { YearMention } from '../words/year-mentions';
import { nodeOfPath } from './node-header';
import { defined, readLevel, type HeaderFlag, type Level } from './header-level';

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
  /** An increase of which no word says that it is but one of several. */
  readonly wholeFlow?: true;
  readonly point?: Level['point'];
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
  // Two sources above are told apart by the header beneath them, too
  const fromSeveral = nearest(({ source, flags: own }) =>
    own.has('several-sources') ? true : source === undefined ? undefined : false,
  );
  if (fromSeveral !== true) flags.delete('several-sources');
  if (!levels.every(({ flags: own }) => own.has('time-only') || own.has('silent')))
    flags.delete('time-only');
  if (isOfOneYear(levels)) flags.delete('cumulative');
  // What is asked for by another word, or not at all, is no mere estimate
  const asked = nearest(({ status, flags: own }) =>
    status === undefined ? undefined : own.has('estimate'),
  );
  if (asked !== true) flags.delete('estimate');
  const movement = movementOf(levels);
  const subject = subjectAbove(levels);
  const moment = byStandard(
    {
      point: nearest(({ point }) => point),
      year: nearest(({ years }) => years[years.length - 1]),
    },
    nearest(({ standard }) => standard),
  );
  return defined({
    subject,
    personsOf: subject === 'persons' ? personsOwner(levels) : undefined,
    aspect: nearest(({ aspect }) => aspect),
    flow: movement?.flow,
    flowOf: movement?.of,
    wholeFlow: movement?.whole,
    point: movement ? undefined : moment.point,
    year: moment.year,
    against: nearest(({ against }) => against),
    status: spentOf(levels) ?? nearest(({ status }) => status),
    subset: nearest(({ subset }) => subset),
    capital: nearest(({ capital }) => capital),
    source: nearest(({ source }) => source),
    percentOf: nearest(({ percentOf }) => percentOf),
    moneyUnit: nearest(({ moneyUnit }) => moneyUnit),
    node: nodeOfPath(texts),
    role: levels[0]?.role,
    flags,
    unknown: levels.flatMap(({ unknown }) => unknown),
  });
}

/**
 * `Lũy kế giải ngân đến 31/10 | Vốn giao năm 2024`: what was spent until a day, by the money of which
 * it was. Under `Giải ngân` alone what was given may stand beside it.
 */
function spentOf(levels: readonly Level[]): Level['status'] {
  const [own, ...above] = levels.filter(({ status }) => status !== undefined);
  const spent = above.some(
    ({ status, flags }) =>
      status === 'disbursed' && (flags.has('cumulative') || flags.has('interim')),
  );
  const isGiven = own?.status === 'allocated' || own?.status === 'assigned';
  return isGiven && spent ? 'disbursed' : undefined;
}

/** `Lũy kế đến 31/10/2024 | Vốn giao năm 2024`: cumulated over that year, and no earlier one. */
function isOfOneYear(levels: readonly Level[]): boolean {
  const [own, ...above] = levels.flatMap(({ years, flags }) => {
    const last = years[years.length - 1];
    return last ? [{ last, flags }] : [];
  });
  return above.some(
    ({ last, flags }) =>
      flags.has('cumulative') && last.point === 'between' && last.year === own!.last.year,
  );
}

/**
 * `Cuối năm 2021 (chuẩn nghèo 2022-2025)`: counted by a standard that begins with the next year, the
 * end of a year is the first day of that one, from which all that follows goes on.
 */
function byStandard(
  { point, year }: Pick<HeaderFeatures, 'point' | 'year'>,
  standard: YearMention | undefined,
): Pick<HeaderFeatures, 'point' | 'year'> {
  if (!standard || !year || (point !== undefined && point !== 'end')) return { point, year };
  const first = standard.year - (standard.years ?? 1) + 1;
  return first === year.year + 1
    ? { point: 'begin', year: { year: first, point: 'begin' } }
    : { point, year };
}

/** `Hộ | Khẩu` under one header: households are counted where the lowest header says so. */
function subjectAbove(levels: readonly Level[]): Subject | undefined {
  let countsHouseholds = false;
  for (const level of levels) {
    const subject = subjectOf(level);
    if (subject === 'persons' && countsHouseholds) return undefined;
    if (subject !== undefined) return subject;
    countsHouseholds ||= level.someHouseholds;
  }
  return undefined;
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

/** `Cận nghèo giảm: rơi xuống hộ nghèo` leaves the one group for the other. */
function isDecrease({ flow, subjects }: Level): boolean {
  return flow === 'reduction' && !subjects.includes('poor');
}

/** `Giảm trong năm: hộ nghèo chuyển sang hộ cận nghèo` is a way out of poverty. */
function isDecreaseOfPoor({ flow, subjects }: Level): boolean {
  return flow === 'reduction' && !subjects.includes('nearPoor');
}

/** `Tăng trong năm: hộ thoát nghèo` speaks of the near-poor, as the poor only lose by it. */
function isIncrease({ flow, flags, subjects }: Level): boolean {
  return (
    flow === undefined &&
    flags.has('increase') &&
    !flags.has('comparison') &&
    !subjects.includes('poor')
  );
}

/** The flow nearest to the figures, unless what is left of it stands nearer. */
function movementOf(
  levels: readonly Level[],
): { flow: FlowMeasure; of?: FlowOwner | undefined; whole?: true } | undefined {
  const isOther = levels.some(({ flags }) => flags.has('other'));
  for (const { flow, flowOf, point, flags } of levels) {
    const isLevel =
      point === 'begin' || point === 'remaining' || (point === 'end' && flow === undefined);
    if (isLevel && !(flow !== undefined && point === 'begin')) return undefined;
    if (flow === 'reduction' && isOther) return { flow: 'otherDecrease', of: flowOf };
    if (flow === 'arising' && flowOf === 'poor' && levels.some(isDecrease))
      return { flow: 'otherDecrease', of: 'nearPoor' };
    if (flow === 'arising' && flowOf === 'nearPoor' && levels.some(isDecreaseOfPoor))
      return { flow: 'escaped', of: 'poor' };
    if (flow === 'escaped' && flowOf === 'poor' && levels.some(isIncrease))
      return { flow: 'arising', of: 'nearPoor' };
    if (flow !== undefined) return { flow, of: flowOf };
    if (flags.has('increase') && !flags.has('comparison'))
      return { flow: 'otherIncrease', of: flowOf, ...(!isOther && { whole: true as const }) };
  }
  return undefined;
}
