/** Figures, operators and brackets; nothing that could name a cell, a range or a function. */
const ARITHMETIC = /^=[\d\s.+\-*/^()%]+$/;

/** A formula that uses no cell, such as `=120+35`: a number that somebody typed as a sum. */
export function isTypedArithmetic(formula: string): boolean {
  return ARITHMETIC.test(formula);
}
