import { foldWords } from '../reading/label';

/** Words with which the names of agencies begin; small letters are words of a list (sở, ban, ngành). */
const HEAD = String.raw`(?:Sở|Phòng|Ban|Ủy ban|UBND|Hội|Trung tâm|Công an|Bộ|Ngân hàng|Chi cục|Văn phòng|Liên đoàn|Đoàn|Trạm|Hạt)`;
/** One office serves both ("Văn phòng HĐND và UBND huyện"). */
const COUNCIL = String.raw`(?<!(?:HĐND|Hội đồng nhân dân)\s*)`;
const BETWEEN = new RegExp(
  String.raw`${COUNCIL}\s*(?:[,;/+]|và(?=\s)|\s-\s)\s*(?=${HEAD}\s+\p{L})`,
  'u',
);

const NAMED = new RegExp(String.raw`^${HEAD}\s+\p{L}`, 'u');

/** The agencies that a cell names, one after the other; `các sở, ban, ngành` names none. */
export function agenciesIn(words: string): string[] {
  return words
    .normalize('NFC')
    .split(/[\n;]/)
    .flatMap((line) => line.split(BETWEEN))
    .map((name) => name.trim())
    .filter((name) => NAMED.test(name));
}

/** Whether two names may be of one agency: `Phòng LĐTBXH` is `Phòng Lao động - Thương binh và Xã hội`. */
export function isSameAgency(one: string, other: string): boolean {
  const [first, second] = [plainName(one), plainName(other)];
  if (first.includes(second) || second.includes(first)) return true;
  const [short, long] = [initialsOf(one), initialsOf(other)];
  return short.some((name) => long.includes(name));
}

function plainName(name: string): string {
  return foldWords(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name abbreviated as officials do, and, where it is an abbreviation, as it stands. */
function initialsOf(name: string): string[] {
  const words = name
    .normalize('NFC')
    .replace(/&/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và');
  const [head = '', ...rest] = words;
  const isHead = new RegExp(`^${HEAD}$`, 'u').test(head);
  const body = isHead ? rest : words;
  const initials = body
    .map((word) => (word === word.toUpperCase() ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
  return initials === '' ? [] : [initials];
}
