import { findReferenceAt } from './formula-reference';
import type { FormulaReference } from './formula-reference';

/** A piece of an en-US formula; `start` and `end` are offsets into its text. */
export type FormulaToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: PlainKind; readonly text: string }
);

type TokenKind =
  | 'reference'
  | 'number'
  /** A quoted string with its quotes. */
  | 'string'
  /** `#REF!`, `Sheet1!#REF!` */
  | 'error'
  /** A defined name, TRUE, FALSE. */
  | 'name'
  /** A function's name, without its bracket. */
  | 'function'
  /** `Table1[[#All],[Số hộ]]` */
  | 'structured'
  /** `{1,2;3,4}` whole. */
  | 'array'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  /** What no formula of Excel holds; one character. */
  | 'unknown';

type PlainKind = Exclude<TokenKind, 'reference'>;

let patterns: readonly (readonly [PlainKind, RegExp])[] | undefined;

/** Made for the first formula: they take long, and many files have none. */
const createPatterns = (): NonNullable<typeof patterns> => [
  ['string', /"[^"]*(?:""[^"]*)*"/y],
  [
    'error',
    /(?:(?:'[^']*(?:''[^']*)*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?#(?:N\/A|[A-Z][A-Z0-9_/]*[!?])/uy,
  ],
  ['array', /\{[^"{}]*(?:"[^"]*"[^"{}]*)*\}/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['function', /[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\()/uy],
  [
    'structured',
    /(?:[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[(?:'[^]|\[(?:'[^]|[^[\]'])*\]|[^[\]'])*\]/uy,
  ],
  [
    'name',
    /(?:(?:'[^']*(?:''[^']*)*'|(?:\[[^\]]*\])?[\p{L}_]?[\p{L}\p{M}\p{N}_.]*)!)?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy,
  ],
  ['operator', /<=|>=|<>|[<>#]/y],
];

/** Tokens that one character settles; most of a formula, so they are not tried as patterns. */
const SINGLES = new Map<string, PlainKind>([
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
  ...[...'+-*/^&=%:@'].map((sign): [string, PlainKind] => [sign, 'operator']),
]);

/** Splits a formula, with or without its leading `=`. Never throws; spaces between tokens are dropped. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = formula.startsWith('=') ? 1 : 0;
  while (position < formula.length) {
    if (/\s/.test(formula.charAt(position))) {
      position++;
      continue;
    }
    const token = tokenAt(formula, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): FormulaToken {
  const first = formula.charAt(start);
  const single = SINGLES.get(first);
  if (single) return { kind: single, text: first, start, end: start + 1 };
  const found = findReferenceAt(formula, start);
  if (found) return { kind: 'reference', reference: found.reference, start, end: found.end };
  for (const [kind, pattern] of (patterns ??= createPatterns())) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, start, end: start + text.length };
  }
  return { kind: 'unknown', text: first, start, end: start + 1 };
}

/**
 * Every range that a formula names, in order of appearance. What is reached only
 * through defined names, table columns or text (INDIRECT) is not seen.
 */
export function findReferences(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  for (const token of tokenizeFormula(formula))
    if (token.kind === 'reference') references.push(token.reference);
  return references;
}
