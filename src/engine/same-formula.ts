/** Whether two formulas are the same but for blanks and letter case outside of quoted text. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

function folded(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, position) => (position % 2 === 1 ? part : part.replace(/\s+/g, '').toUpperCase()))
    .join('');
}
