/** The formula without the numbers of its rows: alike for all cells of a column that was filled down. */
export function withoutRows(formula: string): string {
  return formula.replace(/([A-Za-z])\$?\d+/g, '$1#');
}

/** Whether two formulas are alike without the numbers of their rows; far faster than comparing what is left of each. */
export function differInRowsOnly(one: string, other: string): boolean {
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    const symbol = one.charCodeAt(i++);
    if (symbol !== other.charCodeAt(j++)) return false;
    if (!isLetter(symbol)) continue;
    const end = endOfRow(one, i);
    const otherEnd = endOfRow(other, j);
    if ((end === i) !== (otherEnd === j)) return false;
    i = end;
    j = otherEnd;
  }
  return i === one.length && j === other.length;
}

/** Where the digits of a row end that begins here, perhaps with `$`; the same position where there are none. */
function endOfRow(formula: string, start: number): number {
  const first = formula.charAt(start) === '$' ? start + 1 : start;
  let end = first;
  while (isDigit(formula.charCodeAt(end))) end++;
  return end === first ? start : end;
}

function isLetter(symbol: number): boolean {
  const lower = symbol | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(symbol: number): boolean {
  return symbol >= 0x30 && symbol <= 0x39;
}
