export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/**
 * Text that says what it says, whatever a table, a list or emphasis would make of its signs. Spaces
 * that Markdown would swallow, at the ends and beside others, become spaces that stay.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^ | (?= )| $/g, '\u00a0');
}

/** Formula text; a bar would end the cell of a table even here. */
export function code(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}

/** A table with its columns in line, as the formatter of the project leaves it. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(({ header }, i) =>
    Math.max(3, widthOf(header), ...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => pad(cell, widths[i]!, columns[i]!.align)).join(' | ')} |`;
  const rule = columns.map(({ align }, i) =>
    align === 'right' ? `${'-'.repeat(widths[i]! - 1)}:` : '-'.repeat(widths[i]!),
  );
  return [line(columns.map(({ header }) => header)), line(rule), ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(width - widthOf(text));
  return align === 'right' ? space + text : text + space;
}

/** In characters as one sees them: `ệ` is one. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
