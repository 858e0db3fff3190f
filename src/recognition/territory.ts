import { foldWords } from '../reading/label';

const KIND = 'tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu';

const PLACE = new RegExp(`(?<![\\p{L}])(${KIND}) ((?:\\p{L}+)(?: \\p{L}+){0,3})`, 'u');

/** Words that follow a kind of place without naming one: `cấp xã, thôn`, `huyện năm 2024`. */
const NO_NAME = /^(?:năm|giai|thuộc|và|theo|có|đến|trên|được|các|nghèo|của|trong|nông|đặc|hội|ủy)$/;

/** The place for whose whole a table stands, as its title names it: `… của UBND huyện Hà Quảng`. */
export function findTerritory(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const folded = foldWords(title);
    if (/ban hành|kèm theo/.test(folded)) continue;
    const match = PLACE.exec(folded);
    if (!match) continue;
    const words = match[2]!.split(' ');
    const end = words.findIndex((word) => NO_NAME.test(word));
    const name = end < 0 ? words : words.slice(0, end);
    if (name.length > 0) return `${match[1]} ${name.join(' ')}`;
  }
  return undefined;
}
