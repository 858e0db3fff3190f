import { foldWords, removeDiacritics } from './label';

/** Words that begin the names of places, as they are abbreviated; longer ones first. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'tổ dân phố': ['tdp'],
    'thành phố': ['tp'],
    'thị trấn': ['tt'],
    'thị xã': ['tx'],
    'đặc khu': [],
    'khu phố': [],
    phường: ['p'],
    huyện: ['h'],
    quận: [],
    tỉnh: [],
    thôn: [],
    buôn: [],
    làng: [],
    bản: [],
    ấp: [],
    xã: ['x'],
  }).flatMap(([kind, short]) => [kind, ...short].map((word): [string, string] => [word, kind])),
);

const KIND = new RegExp(`^(${[...KINDS.keys()].join('|')})[.:]?\\s+(?=\\S)`, 'u');

/** A place's name for comparing tables: without its kind, which some tables leave out, and `(cũ)`. */
export function placeKey(label: string): string {
  const folded = tidyName(label)
    .replace(/\((?:cũ|mới|nay là[^)]*|trước đây[^)]*)\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = folded.replace(KIND, '');
  // "Thôn 1" would be "1", as would "Tổ 1".
  return /\p{L}{2}/u.test(bare) ? bare : folded;
}

/** The kind of place that a name begins with, unabbreviated: `TT. A Lưới` → `thị trấn`. */
export function kindOfPlace(label: string): string | undefined {
  const [, kind] = KIND.exec(tidyName(label)) ?? [];
  return kind === undefined ? undefined : KINDS.get(kind);
}

/** Kinds by how they are written without marks. */
const UNMARKED_KINDS = new Map([...KINDS].map(([word, kind]) => [removeDiacritics(word), kind]));
const UNMARKED_KIND = new RegExp(`^(${[...UNMARKED_KINDS.keys()].join('|')})[.:]?\\s+(?=\\S)`);

export interface UnmarkedPlace {
  readonly key: string;
  readonly kind?: string;
}

/** A place's key and kind for files in which the marks were lost: `Xa Hong Kim`. */
export function unmarkedPlace(label: string): UnmarkedPlace {
  const marked = placeKey(label);
  const key = removeDiacritics(marked);
  const kind = kindOfPlace(label);
  // A name that has marks has lost its kind already; what looks like one is part of it.
  if (kind !== undefined || key !== marked) return { key, ...(kind !== undefined && { kind }) };
  const [, word] = UNMARKED_KIND.exec(key) ?? [];
  const bare = key.replace(UNMARKED_KIND, '');
  if (word === undefined || !/\p{L}{2}/u.test(bare)) return { key };
  return { key: bare, kind: UNMARKED_KINDS.get(word)! };
}

const KIND_AT_END = new RegExp(`(?:^|\\s)(${[...UNMARKED_KINDS.keys()].join('|')})$`);

/** The kind with which a text without marks ends: what a name that follows it is the name of. */
export function unmarkedKindAtEnd(text: string): string | undefined {
  const [, word] = KIND_AT_END.exec(text) ?? [];
  return word === undefined ? undefined : UNMARKED_KINDS.get(word);
}

/** `HUYỆN a lưới` → `huyện A Lưới`, as a name stands within a sentence. */
export function displayName(label: string): string {
  const name = tidyName(label);
  const kind = KIND.exec(name)?.[1] ?? '';
  const own = name.slice(kind.length).replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return `${KINDS.get(kind) ?? ''}${own}`.trim();
}

/** One spelling of a name, without its running number and the signs of footnotes. */
export function tidyName(label: string): string {
  return foldWords(label)
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[*†]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two names may be one, mistyped: one letter in a name of some length. */
export function isNearName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1 || /\d/.test(long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(short, at + 1) === rest(long, at + 1) ||
    rest(short, at) === rest(long, at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      rest(short, at + 2) === rest(long, at + 2))
  );
}
