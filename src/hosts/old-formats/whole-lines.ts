/**
 * Excel 97–2003 writes whole columns and rows as ranges from edge to edge of its smaller grid
 * (`C$1:C$65536`, `$A5:$IV5`); today's formula for the same is `C:C`, `5:5`.
 */
export function wholeLines(formula: string): string {
  return formula
    .replace(/(\$?[A-Z]{1,2})\$1:(\$?[A-Z]{1,2})\$65536\b/g, '$1:$2')
    .replace(/\$A(\$?\d+):\$IV(\$?\d+)\b/g, '$1:$2');
}
