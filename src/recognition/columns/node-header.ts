import { readWords } from '../words/read-words';
import { bareText } from '../words/remembered';

/** `Dự án 3`, `Dự án 03`, `DA3`; also the number of the project that a sub-project belongs to. */
const PROJECT = '(?:du an(?: thanh phan)?|da)\\s*(?:so\\s*)?(?:0?([1-9]\\d?))(?![\\d/])';
const SUBPROJECT = '(?:tieu du an|tieu da|tda)\\s*(?:so\\s*)?(?:0?([1-9]\\d?))(?![\\d/])';
const OF = '[\\s,(;:-]*(?:thuoc|cua)?[\\s]*';

const SUBPROJECT_OF = new RegExp(`(?<![a-z])${SUBPROJECT}${OF}${PROJECT}`);
const PROJECT_WITH = new RegExp(`(?<![a-z])${PROJECT}${OF}${SUBPROJECT}`);
const SUBPROJECT_ALONE = new RegExp(`(?<![a-z])${SUBPROJECT}`);
const PROJECT_ALONE = new RegExp(`(?<![a-z])${PROJECT}`);

/** Further numbers of projects: `, 3, 6`, ` và 7`, `+3`. */
const MORE = /^\s*(?:,|;|\+|&|va)\s*(?:(?:du an|da)\s*)?0?[1-9](?![\d.%/])/;

/** A node of the programme that a header names by its numbers. */
export interface NodeHeader {
  /** `DA3`, `DA3.1`. */
  readonly code: string;
  /** The header without the number of the node. */
  readonly rest: string;
  /** What the header says besides the number and the name of the node. */
  readonly besides: string;
}

/** Codes as in QĐ 90/QĐ-TTg ngày 18/01/2022; a sub-project must name its project. */
export function findNodeHeader(text: string): NodeHeader | undefined {
  const bare = bareText(text);
  const nested = SUBPROJECT_OF.exec(bare);
  if (nested) return toNode(bare, nested, `DA${nested[2]}.${nested[1]}`);
  const inverse = PROJECT_WITH.exec(bare);
  if (inverse) return toNode(bare, inverse, `DA${inverse[1]}.${inverse[2]}`);
  if (SUBPROJECT_ALONE.test(bare)) return undefined;
  const alone = PROJECT_ALONE.exec(bare);
  // `Vốn sự nghiệp (DA 2, 3, 6, 7)` is of none of them alone
  if (alone && MORE.test(bare.slice(alone.index + alone[0].length))) return undefined;
  return alone ? toNode(bare, alone, `DA${alone[1]}`) : undefined;
}

/** The node of a column whose headers name it together: `TDA1` under `DA3` is DA3.1. */
export function nodeOfPath(texts: readonly string[]): string | undefined {
  const nodes = texts.map((text) => findNodeHeader(text)?.code);
  const lowest = nodes.findLastIndex((code) => code !== undefined);
  const code = nodes[lowest];
  if (code === undefined || code.includes('.')) return code;
  const below = texts
    .slice(lowest + 1)
    .map((text) => SUBPROJECT_ALONE.exec(bareText(text))?.[1])
    .find((number) => number !== undefined);
  return below === undefined ? code : `${code}.${below}`;
}

/** The one node that the lines above a table, or the name of its sheet, speak of; none of several. */
export function nodeOfTitles(titles: readonly string[]): string | undefined {
  const codes = new Set<string>();
  for (const title of titles)
    for (let node = findNodeHeader(title); node; node = findNodeHeader(node.rest))
      codes.add(node.code);
  return codes.size === 1 ? [...codes][0] : undefined;
}

function toNode(text: string, match: RegExpExecArray, code: string): NodeHeader {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return {
    code,
    rest: `${before} ${after}`.trim(),
    besides: `${before} ${withoutName(after)}`.trim(),
  };
}

/** Words with which one begins to say of what money a column is. */
const MONEY = /(?<![a-z])(?=(?:von|kinh phi|nguon|ngan sach|kp|nstw|nsdp|dtpt|sn)(?![a-z]))/;

/**
 * `: Hỗ trợ đầu tư phát triển hạ tầng` is a name, in which no word says what a column holds; what
 * stands behind it may: `… giảm nghèo (vốn SN)`, `… giảm nghèo` and below it `Vốn SN`.
 */
function withoutName(after: string): string {
  if (!hasUnknown(after)) return after;
  return after
    .split(/[():;]|\s[-–—]\s/)
    .map((part) => {
      const words = part.split(MONEY);
      const ends = words.map((_, at) => words.slice(at).join(''));
      return ends.find((end) => !hasUnknown(end) && isOfMoney(end)) ?? '';
    })
    .join(' ');
}

/** Numbers and single letters are no words. */
function hasUnknown(text: string): boolean {
  return readWords(text).unknown.some((word) => /\p{L}{3}/u.test(word));
}

function isOfMoney(text: string): boolean {
  return readWords(text).meanings.some(
    ({ says }) => says === 'capital' || says === 'source' || says === 'money',
  );
}
