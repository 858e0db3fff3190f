import { momentOf, type Dimensions } from '../../src/domain/dimensions';
import type { Table } from '../../src/domain/table';
import { cellAt } from '../../src/domain/table';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import type { Recognition } from '../../src/recognition/recognition';
import { compose, drawStyle, type Expected, type Style } from './layouts/compose';
import { composeMatrix, type ExpectedCells } from './layouts/compose-matrix';
import { createDraw, type Draw } from './layouts/draw';
import type { MatrixSpec } from './layouts/matrix-spec';
import { SheetWriter } from './layouts/sheet-writer';
import { isDifference, type Difference, type Intent, type TableSpec } from './layouts/table-spec';

/** How many columns of figures were read as their author meant them. */
export interface Score {
  columns: number;
  right: number;
  /** Given other dimensions than meant, however uncertain. */
  wrong: number;
  /** … although nothing was said to be uncertain. */
  wrongWithConfidence: number;
  rows: number;
  rightRows: number;
  /** What went wrong, for reading. */
  readonly faults: string[];
}

function createScore(): Score {
  return {
    columns: 0,
    right: 0,
    wrong: 0,
    wrongWithConfidence: 0,
    rows: 0,
    rightRows: 0,
    faults: [],
  };
}

export function addScores(one: Score, other: Score): Score {
  return {
    columns: one.columns + other.columns,
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    wrongWithConfidence: one.wrongWithConfidence + other.wrongWithConfidence,
    rows: one.rows + other.rows,
    rightRows: one.rightRows + other.rightRows,
    faults: [...one.faults, ...other.faults],
  };
}

/** From here on a reading claims to be sure. */
const CONFIDENT = 0.8;

export function measureTables(
  specs: readonly ((draw: Draw) => TableSpec)[],
  seeds: readonly number[],
): Score {
  const score = createScore();
  for (const seed of seeds)
    specs.forEach((create, position) => {
      const draw = createDraw(seed * 1000 + position);
      const spec = create(draw);
      const style = drawStyle(draw);
      const writer = new SheetWriter();
      const expected = compose(spec, style, draw, writer);
      const recognition = recogniseTables(writer.toSheet(spec.sheetName));
      compareTable(recognition, expected, `${spec.family} #${seed} ${describeStyle(style)}`, score);
    });
  return score;
}

export function measureMatrices(
  specs: readonly ((draw: Draw) => MatrixSpec)[],
  seeds: readonly number[],
): Score {
  const score = createScore();
  for (const seed of seeds)
    specs.forEach((create, position) => {
      const draw = createDraw(seed * 1000 + position);
      const spec = create(draw);
      const style = drawStyle(draw);
      const writer = new SheetWriter();
      const expected = composeMatrix(spec, style, draw, writer);
      const recognition = recogniseTables(writer.toSheet(spec.sheetName));
      compareCells(recognition, expected, `${spec.family} #${seed} ${describeStyle(style)}`, score);
    });
  return score;
}

function compareTable(
  { tables }: Recognition,
  expected: Expected,
  name: string,
  score: Score,
): void {
  const columns = new Map(
    tables.flatMap((table) => table.columns.map((one) => [one.column, one] as const)),
  );
  for (const [column, intent] of expected.columns) {
    const found = columns.get(column);
    note(
      intent,
      found?.dimensions,
      found?.recognised?.confidence ?? 0,
      `${name} column ${column}`,
      score,
    );
  }
  const rows = new Map(tables.flatMap((table) => table.rows.map((one) => [one.row, one] as const)));
  for (const [row, { role, node, label }] of expected.rows) {
    const found = rows.get(row);
    score.rows++;
    if (found?.role === role && (node === undefined || found.node === node)) score.rightRows++;
    else
      score.faults.push(
        `${name} row ${row} ${label}: ${role} ${node ?? ''} read as ${found?.role} ${found?.node ?? ''}`,
      );
  }
}

function compareCells(
  { tables }: Recognition,
  expected: ExpectedCells,
  name: string,
  score: Score,
): void {
  const found = new Map(tables.flatMap(cellsOf));
  for (const [at, intent] of expected) {
    const column = found.get(at);
    note(
      intent,
      column?.dimensions,
      column?.recognised?.confidence ?? 0,
      `${name} cell ${at}`,
      score,
    );
  }
}

function cellsOf(table: Table): [string, Table['columns'][number]][] {
  return table.rows.flatMap((_, row) =>
    table.columns.flatMap((column, at): [string, Table['columns'][number]][] => {
      const cell = cellAt(table, row, at);
      return cell ? [[`${cell.row}:${cell.column}`, column]] : [];
    }),
  );
}

function note(
  intent: Intent,
  found: Dimensions | undefined,
  confidence: number,
  name: string,
  score: Score,
): void {
  if (intent === 'index' || intent === 'label' || intent === 'words') {
    if (found) score.wrong++;
    return;
  }
  score.columns++;
  const right =
    intent === 'other'
      ? !found || found.measure === 'indicator'
      : !!found && (isDifference(intent) ? isKept(found) : isSame(intent, found));
  if (right) score.right++;
  else
    score.faults.push(
      `${name}: ${describe(intent)} read as ${found ? `${describe(found)} ${confidence}` : 'nothing'}`,
    );
  if (right || !found) return;
  score.wrong++;
  if (confidence >= CONFIDENT) score.wrongWithConfidence++;
}

/** Kept under its own name, as something that may be below zero. */
function isKept(found: Dimensions): boolean {
  return found.measure === 'indicator' && found.role === 'change';
}

/** The same place in the space of facts: the end of a year is the beginning of the next. */
function isSame(one: Dimensions, other: Dimensions): boolean {
  return describe(one) === describe(other);
}

function describe(dimensions: Dimensions | Difference | 'other'): string {
  if (dimensions === 'other') return 'other';
  if (isDifference(dimensions)) return 'difference';
  const { period, ...rest } = dimensions;
  const when = momentOf(period) ?? `flow ${period.year}/${period.years ?? 1}`;
  const words = Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${when} ${words.map(([key, value]) => `${key}=${String(value)}`).join(' ')}`;
}

function describeStyle({ merges, numbers, spelling, repeatHeader, blankRows }: Style): string {
  return `[${merges ? 'merged' : 'unmerged'} ${numbers} ${spelling}${repeatHeader ? ' repeated' : ''}${blankRows ? ' blanks' : ''}]`;
}
