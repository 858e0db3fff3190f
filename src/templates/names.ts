/**
 * The defined names by which a table is found again. All are scoped to its sheet and begin
 * with `SB_<tableId>_`, the id being unique in the workbook (`SB_T1_poorBegin`).
 *
 * - one name per column (`index`, `place`, `check`, `more`, `more2` … where a check is too long for one cell,
 *   `activities` where the rows are those of a programme, and the keys of the definition): one column
 *   wide, from the column-number row down to the last anchor row, both included. Rows are
 *   only ever inserted between those two, so the name grows with every one of them.
 * - `head`: the column-number row, over the table's width
 * - `total`: the total row
 * - `end`: the last anchor row: the total row where it stands at the bottom, else a thin
 *   empty guard row
 */
const PREFIX = 'SB_';
const NAME = /^SB_([A-Za-z][A-Za-z0-9]*)_([A-Za-z][A-Za-z0-9]*)$/i;

const ANCHOR_KEYS = ['head', 'total', 'end'] as const;
const LABEL_KEYS = ['index', 'place', 'check', 'activities'] as const;
const MORE_KEY = /^more\d*$/i;

export function createName(tableId: string, key: string): string {
  return `${PREFIX}${tableId}_${key}`;
}

/** Throws a RangeError for an id that cannot be part of a defined name. */
export function assertTableId(tableId: string): void {
  if (!/^[A-Za-z][A-Za-z0-9]{0,19}$/.test(tableId)) throw new RangeError(`table id: ${tableId}`);
}

export interface TableName {
  readonly tableId: string;
  readonly key: string;
}

/** Undefined for names that are not ours. */
export function findTableName(name: string): TableName | undefined {
  const match = NAME.exec(name);
  return match ? { tableId: match[1]!, key: match[2]! } : undefined;
}

/** Keys that a definition's columns cannot take; Excel's names ignore case. */
export function isReservedKey(key: string): boolean {
  return (
    MORE_KEY.test(key) ||
    [...ANCHOR_KEYS, ...LABEL_KEYS].some((reserved) => reserved.toLowerCase() === key.toLowerCase())
  );
}

/** Of the columns that take over from the check column, counted from 0: `more`, `more2`, … */
export function moreKey(position: number): string {
  return position === 0 ? 'more' : `more${position + 1}`;
}
