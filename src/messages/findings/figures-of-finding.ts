import { formatRange } from '../../domain/address';
import type { FindingArgument, FindingData, FigureUnit } from '../../domain/finding';
import { formatFigure } from '../figures';
import type { Language } from '../language';
import { changeInWords } from './change-in-words';

/** Prints the arguments of a finding for the sentences of one language. */
export interface Figures {
  /** A number or a range with its unit: `2.289 hộ`, `15,83%`, `1,20–1,29%`. Empty where absent. */
  figure(name: string): string;
  /** The cell or cells, without the sheet: `G14`, `F9, F12`. */
  cell(name: string): string;
  /** The sheet of a cell. */
  sheet(name: string): string;
  /** A range of percent as a change: `tăng 1,20–1,29%`. */
  change(name: string): string;
  text(name: string): string;
  /** A word's id, for sentences that differ by it; empty where absent. */
  term(name: string): string;
  has(name: string): boolean;
}

const UNIT_WORDS: Record<Language, Record<FigureUnit, string>> = {
  vi: {
    households: ' hộ',
    persons: ' người',
    percent: '%',
    points: ' điểm %',
    vnd: ' đồng',
    thousandVnd: ' nghìn đồng',
    millionVnd: ' triệu đồng',
    billionVnd: ' tỷ đồng',
    plain: '',
  },
  en: {
    households: ' households',
    persons: ' persons',
    percent: '%',
    points: ' percentage points',
    vnd: ' VND',
    thousandVnd: ' thousand VND',
    millionVnd: ' million VND',
    billionVnd: ' billion VND',
    plain: '',
  },
};

const OPEN_ENDS: Record<Language, { from: string; upTo: string }> = {
  vi: { from: 'ít nhất ', upTo: 'nhiều nhất ' },
  en: { from: 'at least ', upTo: 'at most ' },
};

export function figuresOf(data: FindingData, language: Language): Figures {
  return {
    figure: (name) => printArgument(data[name], language),
    cell: (name) => printCell(data[name]),
    sheet: (name) => {
      const argument = data[name];
      return argument?.kind === 'place' ? argument.place.sheet : '';
    },
    change: (name) => changeInWords(data[name], language),
    text: (name) => {
      const argument = data[name];
      const text = argument?.kind === 'text' ? argument.value : '';
      const place = data[ROW_NAMES[name] ?? ''];
      return text === '' && place?.kind === 'place'
        ? ROW_WORDS[language](place.place.range.top + 1)
        : text;
    },
    term: (name) => {
      const argument = data[name];
      return argument?.kind === 'term' ? argument.id : '';
    },
    has: (name) => data[name] !== undefined,
  };
}

function printArgument(argument: FindingArgument | undefined, language: Language): string {
  if (argument?.kind === 'number')
    return printDigits(argument.value, language) + UNIT_WORDS[language][argument.unit];
  if (argument?.kind !== 'range') return '';
  const { low, high, unit } = argument;
  const word = UNIT_WORDS[language][unit];
  if (low !== undefined && low === high) return printDigits(low, language) + word;
  if (low !== undefined && high !== undefined) {
    const ends = [printDigits(low, language), printDigits(high, language)];
    // Two negative ends would read "-2–-1".
    return ends.join(low.startsWith('-') || high.startsWith('-') ? ' … ' : '–') + word;
  }
  if (low !== undefined) return OPEN_ENDS[language].from + printDigits(low, language) + word;
  return high === undefined ? '' : OPEN_ENDS[language].upTo + printDigits(high, language) + word;
}

function printDigits(canonical: string, language: Language): string {
  return formatFigure(canonical, 'plain', language);
}

/** Names of rows, with the place that tells the row where its name is blank. */
const ROW_NAMES: Readonly<Record<string, string>> = { unit: 'place', culpritUnit: 'culprit' };

const ROW_WORDS: Record<Language, (row: number) => string> = {
  vi: (row) => `Dòng ${row}`,
  en: (row) => `Row ${row}`,
};

/** Beyond this many cells a list is cut; the finding carries them all. */
const LISTED_CELLS = 8;

function printCell(argument: FindingArgument | undefined): string {
  if (argument?.kind === 'place') return formatRange(argument.place.range);
  if (argument?.kind !== 'places') return '';
  const cells = argument.places.slice(0, LISTED_CELLS).map(({ range }) => formatRange(range));
  return cells.join(', ') + (argument.places.length > LISTED_CELLS ? ', …' : '');
}
