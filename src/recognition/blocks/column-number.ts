import { foldGlyphs } from '../../reading/glyphs';

/** How a header numbers one of its columns. */
export interface ColumnNumber {
  /** Absent for letters. */
  readonly number?: number;
  /** From which others it is worked out, where it says so. */
  readonly formula?: ColumnFormula;
}

export type ColumnFormula =
  /** `3=2/1*100` */
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  /** `9=1-2+5`, `4=5+6`, `7=4-(5+6)`, `3=4+...+8` */
  | { readonly kind: 'sum'; readonly plus: readonly number[]; readonly minus: readonly number[] };

const LONGEST = 60;
const LARGEST = 500;
/** What can be one begins with a digit or is a letter; to look is much faster than to replace. */
const MAY_BE_ONE = /^[()[\]{}\s]*(?:\d|\p{L}[()[\]{}\s]*$)/u;

/** `A`, `3`, `(3)`, `(7)=(4)-(5)+(6)`; undefined for anything else. */
export function parseColumnNumber(value: unknown): ColumnNumber | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 0 && value < LARGEST ? { number: value } : undefined;
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const plain = foldGlyphs(value);
  if (!MAY_BE_ONE.test(plain)) return undefined;
  const text = plain
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/\((\d+)\)/g, '$1')
    .replace(/[:x×]/g, (sign) => (sign === ':' ? '/' : '*'));
  const [own, ...ways] = text.split('=').map(withoutLooseBrackets);
  if (/^[a-hđ]$/.test(own!) && ways.length === 0) return {};
  if (!/^\d{1,3}$/.test(own!)) return undefined;
  if (!ways.every((way) => /^[\d()+\-*/.,;%…]+$/.test(way))) return undefined;
  // `1=2+3=4+5`: made up in several ways, of which the first will do
  const formula = ways[0] === undefined ? undefined : parseFormula(ways[0]);
  return { number: Number(own), ...(formula && { formula }) };
}

/** Brackets around the whole, or around both sides of its sign of equality. */
function withoutLooseBrackets(text: string): string {
  const opened = text.split('(').length - 1;
  const closed = text.split(')').length - 1;
  if (opened > closed) return text.replace(/^\(/, '');
  if (closed > opened) return text.replace(/\)$/, '');
  return text.replace(/^\(([^()]*)\)$/, '$1');
}

function parseFormula(written: string): ColumnFormula | undefined {
  const text = withoutBrackets(withoutDots(written));
  const ratio = /^(\d+)\/(\d+)(?:\*100%?|%)?$/.exec(text) ?? /^(\d+)\*100%?\/(\d+)$/.exec(text);
  if (ratio) return { kind: 'ratio', numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  if (!/^\d+(?:[+-]\d+)+$/.test(text)) return undefined;
  const terms = [...`+${text}`.matchAll(/([+-])(\d+)/g)];
  const withSign = (sign: string): number[] =>
    terms.filter((term) => term[1] === sign).map((term) => Number(term[2]));
  return { kind: 'sum', plus: withSign('+'), minus: withSign('-') };
}

/** `4+...+8`: all of them. */
function withoutDots(text: string): string {
  return text.replace(/(\d+)\+(?:\.{2,}|…)\+?(\d+)/g, (dots, first: string, last: string) => {
    const count = Number(last) - Number(first) + 1;
    if (count < 2 || count > LARGEST) return dots;
    return Array.from({ length: count }, (_, step) => Number(first) + step).join('+');
  });
}

/** What is taken off together is taken off one by one. */
function withoutBrackets(text: string): string {
  return text.replace(/(^|[+-])\((\d+(?:[+-]\d+)+)\)(?![*/])/g, (_, sign: string, terms: string) =>
    sign === '-'
      ? `-${terms.replace(/[+-]/g, (one) => (one === '+' ? '-' : '+'))}`
      : `${sign}${terms}`,
  );
}

/** `Tỷ lệ (%) (3=2/1*100)`, `Tổng số hộ (1)`: the number that stands in the header itself. */
const WITHIN = /\(?\s*\(?\d{1,2}\)?\s*=\s*[\d(][\d\s()+\-–*:x×/.…,%]*/i;
const AT_THE_END = /\((\d{1,2})\)\s*$/;

export function numberWithin(texts: readonly string[]): ColumnNumber | undefined {
  const text = texts[texts.length - 1] ?? '';
  const said = WITHIN.exec(text)?.[0].trim();
  if (said !== undefined) return parseColumnNumber(said);
  const number = AT_THE_END.exec(text)?.[1];
  return number === undefined ? undefined : { number: Number(number) };
}

/** What the row of numbers leaves unsaid its header may say: `3` below `Tỷ lệ (3=2/1)`. */
export function withFormula(inRow: ColumnNumber, texts: readonly string[]): ColumnNumber {
  const within = inRow.formula ? undefined : numberWithin(texts);
  return within?.formula && within.number === inRow.number ? within : inRow;
}
