import { PERS, PREFIXES, RANGE_SIGNS, SUFFIXES, UNITS } from './number-words';
import type { BoundWord, UnitKind, Vocabulary } from './number-words';

/** Digits with their separators, not yet read by a locale. */
export interface WrittenNumeral {
  readonly digits: string;
  readonly negative: boolean;
}

/** The parts of a text that is a number with its words, before the digits are read. */
export interface NumberPhrase {
  readonly first: WrittenNumeral;
  /** The other end of a range. */
  readonly second?: WrittenNumeral;
  /** "đến dưới": the second end is left out. */
  readonly secondOpen: boolean;
  readonly bound?: BoundWord;
  readonly approximate: boolean;
  readonly change?: 'increase' | 'decrease';
  readonly unit?: WrittenUnit;
  readonly per?: string;
  readonly bracketed: boolean;
}

interface WrittenUnit {
  readonly kind: UnitKind;
  readonly words: string;
}

const NUMERAL = /\d+(?:[.,]\d+| \d{3}(?!\d))*/y;

/** Finds number, words and unit in a text folded by `foldWords`; undefined unless nothing is left over. */
export function findNumberPhrase(text: string): NumberPhrase | undefined {
  const bracketed = text.startsWith('(') && text.endsWith(')');
  return new PhraseScanner(bracketed ? text.slice(1, -1) : text, bracketed).scan();
}

class PhraseScanner {
  private position = 0;
  private from = false;
  private bound: BoundWord | undefined;
  private approximate = false;
  private change: 'increase' | 'decrease' | undefined;
  private unit: WrittenUnit | undefined;

  constructor(
    private readonly text: string,
    private readonly bracketed: boolean,
  ) {}

  scan(): NumberPhrase | undefined {
    if (!this.takePrefixes()) return undefined;
    const first = this.takeNumeral();
    if (!first) return undefined;
    this.unit = this.takeUnit();
    const range = this.takeSecond();
    if (range === 'broken' || (range && this.bound)) return undefined;
    const per = this.takePer();
    if (!this.takeSuffix() || (this.from && !range && !this.bound)) return undefined;
    if (range && (this.bound || isPeriod(first, range.second, this.unit))) return undefined;
    this.takeStop();
    if (this.position < this.text.length) return undefined;
    return {
      first,
      ...(range && { second: range.second }),
      secondOpen: range?.open ?? false,
      ...(this.bound && { bound: this.bound }),
      approximate: this.approximate,
      ...(this.change && { change: this.change }),
      ...(this.unit && { unit: this.unit }),
      ...(per !== undefined && { per }),
      bracketed: this.bracketed,
    };
  }

  /** False where the words contradict each other. */
  private takePrefixes(): boolean {
    for (;;) {
      const word = this.take(PREFIXES);
      if (!word) return true;
      const { meaning } = word;
      switch (meaning.kind) {
        case 'bound':
          if (this.bound) return false;
          this.bound = meaning;
          break;
        case 'change':
          if (this.change) return false;
          this.change = meaning.change;
          break;
        case 'approximate':
          this.approximate = true;
          break;
        case 'from':
          this.from = true;
          break;
        case 'filler':
          break;
      }
    }
  }

  /** A sign counts only where it touches its digits: `- 5` is as likely an item of a list. */
  private takeNumeral(): WrittenNumeral | undefined {
    this.skipSpaces();
    const sign = this.text.charAt(this.position);
    const signed = sign === '-' || sign === '+';
    NUMERAL.lastIndex = this.position + (signed ? 1 : 0);
    const match = NUMERAL.exec(this.text);
    if (!match) return undefined;
    this.position = NUMERAL.lastIndex;
    return { digits: match[0], negative: sign === '-' };
  }

  private takeUnit(): WrittenUnit | undefined {
    const word = this.take(UNITS);
    return word && { kind: word.meaning, words: word.phrase };
  }

  /** Both ends share one unit, written after the second or after both. */
  private takeSecond(): { second: WrittenNumeral; open: boolean } | 'broken' | undefined {
    const sign = this.take(RANGE_SIGNS);
    if (!sign) return undefined;
    const second = this.takeNumeral();
    if (!second) return 'broken';
    const unit = this.takeUnit();
    if (this.unit && this.unit.kind !== unit?.kind) return 'broken';
    this.unit = unit;
    return { second, open: sign.meaning.open };
  }

  private takePer(): string | undefined {
    const words: string[] = [];
    while (this.unit) {
      const word = this.take(PERS);
      if (!word) break;
      words.push(word.phrase.slice(1));
    }
    return words.length > 0 ? words.join('/') : undefined;
  }

  /** False where "trở lên" follows a bound of the other side. */
  private takeSuffix(): boolean {
    const word = this.take(SUFFIXES);
    if (!word) return true;
    if (this.bound && this.bound.side !== word.meaning.side) return false;
    this.bound ??= word.meaning;
    return true;
  }

  /** A stop may end words, but `7.` is the number of a list item. */
  private takeStop(): void {
    const last = this.text.length - 1;
    if (this.position === last && !/\d/.test(this.text.charAt(last - 1)))
      if (/[.,;:]/.test(this.text.charAt(last))) this.position = this.text.length;
  }

  private take<Meaning>(vocabulary: Vocabulary<Meaning>) {
    const before = this.position;
    this.skipSpaces();
    const found = vocabulary.find(this.text, this.position);
    this.position = found ? this.position + found.phrase.length : before;
    return found;
  }

  private skipSpaces(): void {
    while (this.text.charAt(this.position) === ' ') this.position++;
  }
}

/** `2021-2025` and `5-2024` are periods and dates. */
function isPeriod(first: WrittenNumeral, second: WrittenNumeral, unit?: WrittenUnit): boolean {
  if (unit) return false;
  const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
  return (
    isYear(second.digits) &&
    (isYear(first.digits) || /^(?:0?[1-9]|[12]\d|3[01])$/.test(first.digits))
  );
}
