import { headerWords, toWord, type HeaderWord } from './header-words';
import type { Meaning } from './meaning';
import { remembered } from './remembered';
import { CAPITAL_PHRASES } from './vocabulary-capital';
import { HOUSEHOLD_PHRASES } from './vocabulary-households';
import { LAYOUT_PHRASES } from './vocabulary-layout';
import { MONEY_PHRASES } from './vocabulary-money';
import { SUBSET_PHRASES } from './vocabulary-subsets';
import { TIME_PHRASES } from './vocabulary-time';
import type { YearMention } from './year-mentions';

/** What a header says, in the order of its words. */
export interface WordReading {
  readonly meanings: readonly Meaning[];
  readonly years: readonly YearMention[];
  /** The year with which the figures are compared: "so với năm 2023". */
  readonly against?: YearMention;
  /** The standard of poverty by which they were counted, by its years. */
  readonly standard?: YearMention;
  /** Words that no phrase accounts for. */
  readonly unknown: readonly string[];
  /** Some words were matched although letters or marks differ. */
  readonly repaired: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const { phrases: PHRASES, longest: LONGEST_PHRASE, known: KNOWN_WORDS } = collectPhrases();
/** Letters from which on words rarely resemble others that mean something else. */
const LONG = 5;

interface Vocabulary {
  /** By words without marks, joined by spaces. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of the longest one. */
  readonly longest: number;
  /** Without marks. */
  readonly known: ReadonlySet<string>;
}

function collectPhrases(): Vocabulary {
  const found = new Map<string, Phrase[]>();
  const known = new Set<string>();
  const wordOf = remembered(toWord);
  let longest = 0;
  for (const [meaning, phrases] of [
    ...HOUSEHOLD_PHRASES,
    ...SUBSET_PHRASES,
    ...TIME_PHRASES,
    ...MONEY_PHRASES,
    ...CAPITAL_PHRASES,
    ...LAYOUT_PHRASES,
  ]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map(wordOf);
      const key = words.map(({ bare }) => bare).join(' ');
      longest = Math.max(longest, words.length);
      for (const { bare } of words) known.add(bare);
      const list = found.get(key) ?? [];
      list.push({ words: words.map(({ folded }) => folded), meaning });
      found.set(key, list);
    }
  }
  return { phrases: found, longest, known };
}

/** Reads a header, a title or a row's label. Never throws. */
export const readWords = remembered(readAfresh);

function readAfresh(text: string): WordReading {
  const words = headerWords(text).map(unscanned);
  // Without a single mark the whole text has lost them; with some, a word without any was meant so.
  const unmarked = words.every(({ folded, bare }) => folded === bare);
  const meanings: Meaning[] = [];
  const years: YearMention[] = [];
  const unknown: string[] = [];
  let repaired = false;
  let compares = false;
  let against: YearMention | undefined;
  let standard: YearMention | undefined;
  for (let position = 0; position < words.length;) {
    const { year, folded } = words[position]!;
    if (year) {
      if (year.standard) standard = year;
      else if (compares) against = year;
      else years.push(year);
      position++;
      continue;
    }
    const match = findPhrase(words, position, unmarked) ?? findMistyped(words, position);
    // Without marks `năm 2024` reads as `nam`, the word for men
    if (match?.length === 1 && folded === 'nam' && unmarked && words.length > 1) {
      position++;
      continue;
    }
    if (match) {
      meanings.push(match.meaning);
      repaired ||= match.repaired;
      compares ||= match.meaning.says === 'against';
    } else unknown.push(folded);
    position += match?.length ?? 1;
  }
  return {
    meanings,
    years,
    ...(against && { against }),
    ...(standard && { standard }),
    unknown,
    repaired,
  };
}

interface Match {
  readonly meaning: Meaning;
  readonly length: number;
  readonly repaired: boolean;
}

function findPhrase(
  words: readonly HeaderWord[],
  position: number,
  unmarked: boolean,
): Match | undefined {
  const most = Math.min(LONGEST_PHRASE, words.length - position);
  for (let length = most; length > 0; length--) {
    const part = words.slice(position, position + length);
    const key = part.map(({ bare }) => bare).join(' ');
    const candidates = PHRASES.get(key);
    if (!candidates) continue;
    const typed = part.map(({ folded }) => folded).join(' ');
    const exact = candidates.find(({ words: said }) => said.join(' ') === typed);
    if (exact) return { meaning: exact.meaning, length, repaired: false };
    // A single word with other marks is as likely another word: họ, hỗ, hồ are not hộ
    if (unmarked || length > 1 || key.length >= LONG)
      return { meaning: candidates[0]!.meaning, length, repaired: !unmarked };
  }
  return undefined;
}

/** Scanners take a small L for an i or a one: `còn iại`, `tỷ 1ệ`. */
function unscanned(word: HeaderWord): HeaderWord {
  const { folded, bare } = word;
  if (!/^[i1]\p{L}/u.test(bare) || KNOWN_WORDS.has(bare) || !KNOWN_WORDS.has(`l${bare.slice(1)}`))
    return word;
  return toWord(`l${folded.slice(1)}`);
}

/** Two words run together (`sốhộ`), or a long one with one letter wrong. */
function findMistyped(words: readonly HeaderWord[], position: number): Match | undefined {
  const { bare } = words[position]!;
  if (KNOWN_WORDS.has(bare) || !/^\p{L}{4,}$/u.test(bare)) return undefined;
  const rest = words.slice(position + 1);
  const retry = (replaced: readonly string[]): Match | undefined => {
    const found = findPhrase([...replaced.map(toWord), ...rest], 0, true);
    if (!found || found.length < replaced.length) return undefined;
    return { ...found, length: found.length - replaced.length + 1, repaired: true };
  };
  for (let cut = 2; cut <= bare.length - 2; cut++) {
    const parts = [bare.slice(0, cut), bare.slice(cut)];
    const match = parts.every((part) => KNOWN_WORDS.has(part)) ? retry(parts) : undefined;
    if (match) return match;
  }
  if (bare.length < LONG) return undefined;
  const near = [...KNOWN_WORDS].filter((word) => word.length >= LONG && differsByOne(word, bare));
  return near.length === 1 ? retry(near) : undefined;
}

/** One letter more, less, other, or two neighbours exchanged. */
function differsByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const tail = (text: string, skip: number): string => text.slice(start + skip);
  return (
    tail(one, 1) === tail(other, 1) ||
    tail(one, 1) === tail(other, 0) ||
    tail(one, 0) === tail(other, 1) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      tail(one, 2) === tail(other, 2))
  );
}
