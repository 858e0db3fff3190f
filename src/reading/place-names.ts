import { foldWords } from './label';

const KINDS = String.raw`(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh|thôn|bản|ấp|buôn|làng|tổ dân phố|khu phố|tt|tx|tp|tdp|x|p|h)`;
const KIND = new RegExp(String.raw`^${KINDS}[.:]?\s+(?=\S)`, 'u');

/** A place's name for comparing tables: without its kind, which some tables leave out, and `(cũ)`. */
export function placeKey(label: string): string {
  const folded = foldWords(label)
    .replace(/\((?:cũ|mới|nay là[^)]*|trước đây[^)]*)\)/gu, ' ')
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[*†]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = folded.replace(KIND, '');
  // "Thôn 1" would be "1", as would "Tổ 1".
  return /\p{L}{2}/u.test(bare) ? bare : folded;
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
