import type { FormulaReference } from './formula-reference';
import { tokenizeFormula } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/** A formula as a tree; `opaque` stands for names, arrays, structured references and errors. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly text: string }
  /** `text` without its quotes. */
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  /** `name` in capitals, without the prefix that files put before newer functions. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly operand: FormulaNode }
  | { readonly kind: 'percent'; readonly operand: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'opaque' };

/** Excel nests 64 functions; more brackets than this is no formula of a plan. */
const DEEPEST = 256;

/** Source: Excel's calculation operators and precedence; `:` first, comparisons last. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '<>': 1 },
  '&': 2,
  ...{ '+': 3, '-': 3 },
  ...{ '*': 4, '/': 4 },
  '^': 5,
  ':': 8,
};
/** Signs bind tighter than `^` in Excel: -2^2 is 4. */
const SIGN_PRECEDENCE = 7;

/** The tree of an en-US formula; undefined where it is not one. Never throws. */
export function parseFormula(formula: string): FormulaNode | undefined {
  return new FormulaParser(tokenizeFormula(formula)).parse();
}

class FormulaParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  parse(): FormulaNode | undefined {
    const tree = this.expression(0);
    return this.position === this.tokens.length ? tree : undefined;
  }

  private expression(minimum: number): FormulaNode | undefined {
    if (++this.depth > DEEPEST) return undefined;
    let left = this.operand();
    while (left) {
      const operator = this.operatorAhead();
      if (operator === '%' || operator === '#') {
        this.position++;
        left = operator === '%' ? { kind: 'percent', operand: left } : { kind: 'opaque' };
        continue;
      }
      const precedence = operator === undefined ? undefined : PRECEDENCE[operator];
      if (operator === undefined || precedence === undefined || precedence <= minimum) break;
      this.position++;
      const right = this.expression(precedence);
      left = right && toBinary(operator, left, right);
    }
    this.depth--;
    return left;
  }

  private operand(): FormulaNode | undefined {
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', text: token.text };
      case 'string':
        return { kind: 'string', text: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'function':
        return this.call(token.text);
      case 'name':
      case 'array':
      case 'structured':
      case 'error':
        return { kind: 'opaque' };
      case 'open': {
        const inner = this.expression(0);
        return this.takes('close') ? inner : undefined;
      }
      case 'operator':
        return this.prefixed(token.text);
      default:
        return undefined;
    }
  }

  private prefixed(operator: string): FormulaNode | undefined {
    if (operator !== '+' && operator !== '-' && operator !== '@') return undefined;
    const operand = this.expression(SIGN_PRECEDENCE);
    if (!operand || operator === '@') return operand;
    return { kind: 'sign', sign: operator, operand };
  }

  private call(name: string): FormulaNode | undefined {
    this.position++;
    const args: FormulaNode[] = [];
    if (!this.takes('close')) {
      do {
        const ahead = this.tokens[this.position]?.kind;
        const empty = ahead === 'comma' || ahead === 'close';
        const arg = empty ? ({ kind: 'missing' } as const) : this.expression(0);
        if (!arg) return undefined;
        args.push(arg);
      } while (this.takes('comma'));
      if (!this.takes('close')) return undefined;
    }
    return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''), args };
  }

  private operatorAhead(): string | undefined {
    const token = this.tokens[this.position];
    return token?.kind === 'operator' ? token.text : undefined;
  }

  private takes(kind: FormulaToken['kind']): boolean {
    if (this.tokens[this.position]?.kind !== kind) return false;
    this.position++;
    return true;
  }
}

/** A range built by an operator (`INDEX(…):B9`) is known only to Excel. */
function toBinary(operator: string, left: FormulaNode, right: FormulaNode): FormulaNode {
  return operator === ':' ? { kind: 'opaque' } : { kind: 'binary', operator, left, right };
}
