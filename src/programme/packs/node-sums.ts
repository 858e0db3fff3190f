import type { RowSum, TableRow } from '../../domain/table';
import { parentCode } from './node-code';

/** A row of a budget table: a node of the programme, its total, or an activity below a node. */
export type ProgrammeRow = Pick<TableRow, 'role' | 'node'>;

/**
 * How the rows of a programme add up, from the codes of their nodes: a node is the sum of the
 * nodes next below it that the table shows, and of the activities that follow it. One part
 * alone of several is an "of which" and proves only that the whole is no smaller.
 */
export function sumsOfNodes(rows: readonly ProgrammeRow[]): RowSum[] {
  const terms = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const parent = row.role === 'part' ? undefined : parentRow(rows, index);
    if (parent !== undefined) terms.set(parent, [...(terms.get(parent) ?? []), index]);
  });
  return [...terms]
    .map(([total, below]): RowSum => ({
      total,
      terms: below,
      comparison: codeOf(rows[total]!) === 'DA' || below.length > 1 ? '=' : '<=',
    }))
    .sort((one, other) => one.total - other.total);
}

function codeOf({ node, role }: ProgrammeRow): string | undefined {
  return node ?? (role === 'total' ? 'DA' : undefined);
}

/** The row of the nearest node above; of several with its code (sections repeat them) the last before it. */
function parentRow(rows: readonly ProgrammeRow[], index: number): number | undefined {
  const own = codeOf(rows[index]!);
  if (own === undefined) return lastNodeBefore(rows, index);
  for (let code = parentCode(own); code !== undefined; code = parentCode(code)) {
    const found = rows.flatMap((row, other) => (codeOf(row) === code ? [other] : []));
    if (found.length > 0) return found.filter((other) => other < index).pop() ?? found[0];
  }
  return undefined;
}

/** Activities follow their node, and no activities stand directly below the programme. */
function lastNodeBefore(rows: readonly ProgrammeRow[], index: number): number | undefined {
  for (let other = index - 1; other >= 0; other--)
    if (rows[other]!.node !== undefined) return rows[other]!.node === 'DA' ? undefined : other;
  return undefined;
}
