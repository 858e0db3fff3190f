import type { CellValue } from '../../domain/snapshot';
import { markedYearOf, yearOfCell } from '../grid/cell-kind';
import { wordsOf, type GridCell } from '../grid/sheet-grid';
import { findNumbering } from '../rows/numbering';
import type { TextRole } from '../words/meaning';
import { readFeatures } from '../columns/header-features';
import type { Block } from './block';
import { headerPaths, type HeaderPath } from './header-paths';
import { findLabel, findYearsDown, type Tally } from './label-column';

/** The columns of a block by what stands in them. */
export interface BlockColumns {
  readonly index?: number;
  readonly label?: number;
  /** Ascending. */
  readonly figures: readonly number[];
  readonly texts: readonly { readonly column: number; readonly role: TextRole }[];
  readonly paths: ReadonlyMap<number, HeaderPath>;
}

export function readBlockColumns(block: Block): BlockColumns {
  const paths = headerPaths(block.header, block.left, block.right);
  const tallies = tally(block);
  const columns = [...tallies.keys()].sort((one, other) => one - other);
  const roles = new Map<number, TextRole>();
  for (const column of columns) {
    const role = readFeatures(paths.get(column)?.texts.slice(-1) ?? []).role;
    if (role !== undefined) roles.set(column, role);
  }
  const index = findIndex(columns, tallies, roles);
  const label =
    findLabel({ columns, tallies, roles, index, paths, body: block.body }) ??
    findYearsDown(columns, tallies, index);
  const rest = columns.filter((column) => column !== index && column !== label);
  const figures = rest.filter((column) => {
    const { numbers, words, units } = tallies.get(column)!;
    return numbers > 0 && numbers >= words && units.size < 2 && roles.get(column) !== 'note';
  });
  return {
    figures: figures.filter((column) => !holdsYears(tallies.get(column)!)),
    texts: rest.flatMap((column) => {
      const role = roles.get(column);
      return role && !figures.includes(column) ? [{ column, role }] : [];
    }),
    paths,
    ...(index !== undefined && { index }),
    ...(label !== undefined && { label }),
  };
}

/** Years of birth or of completion are no figures. */
function holdsYears({ numbers, years }: Tally): boolean {
  return numbers === years.length && numbers >= 3;
}

function tally({ body, left, right }: Block): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const { cells } of body) {
    for (const cell of cells) {
      if (cell.column < left || cell.column > right) continue;
      let sum = tallies.get(cell.column);
      if (sum === undefined) {
        sum = { numbers: 0, words: 0, years: [], numberings: 0, units: new Set() };
        tallies.set(cell.column, sum);
      }
      const year = markedYearOf(cell.cell);
      if (year !== undefined) sum.years.push(year);
      if (cell.kind === 'number' || year !== undefined) sum.numbers++;
      else if (cell.kind === 'words') sum.words++;
      if (cell.kind === 'number') noteUnit(cell, sum.units);
      if (isNumbering(cell)) sum.numberings++;
    }
  }
  return tallies;
}

/** Figures of one column have one unit; sizes of works (`2,5 km`, `120 m2`) are words about each. */
function noteUnit({ cell: { value } }: GridCell, units: Set<string>): void {
  const unit = typeof value === 'string' ? /\p{L}+/u.exec(value)?.[0] : undefined;
  if (unit !== undefined) units.add(unit.toLowerCase());
}

function isNumbering({ cell, kind }: GridCell): boolean {
  if (kind === 'number' && typeof cell.value === 'number' && cell.value > 999) return false;
  return kind !== 'sign' && findNumbering(cell.value) !== undefined;
}

function findIndex(
  columns: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
  roles: ReadonlyMap<number, TextRole>,
): number | undefined {
  const named = columns.find((column) => roles.get(column) === 'index');
  if (named !== undefined) return named;
  const [first, second] = columns;
  if (first === undefined || second === undefined || roles.has(first)) return undefined;
  const { numberings, numbers, words } = tallies.get(first)!;
  const { words: names } = tallies.get(second)!;
  return numberings >= (numbers + words) * 0.7 && names >= numberings * 0.7 ? first : undefined;
}

/**
 * The year that a column says of every row (`Năm`: 2024, 2024 …), as lists out of a program do;
 * undefined where rows are of several years.
 */
export function yearOfRows(
  { figures, label, paths }: BlockColumns,
  { body }: Block,
): number | undefined {
  for (const [column, { texts }] of paths) {
    if (column === label || figures.includes(column) || !YEAR_HEAD.test(texts.join(' '))) continue;
    const years = new Set(
      body
        .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
        .map(({ cell }) => yearOfCell(cell)),
    );
    const [only] = years;
    if (years.size === 1 && only !== undefined) return only;
  }
  return undefined;
}

const YEAR_HEAD = /^\s*năm(?: (?:báo cáo|rà soát|số liệu|dữ liệu|thống kê|kế hoạch))?\s*$/i;

/** The row's name; where the column of names is blank, the words before its figures. */
export function labelOf(
  cells: readonly GridCell[],
  { index, label, figures }: BlockColumns,
): string {
  const own = cells.find(({ column }) => column === label);
  if (own) return wordsOf(own) || nameOf(own.cell.value);
  const first = figures[0] ?? Infinity;
  const words = cells.find(
    (cell) => cell.kind === 'words' && cell.column < first && cell.column !== index,
  );
  const merged = words ?? cells.find((cell) => cell.column === index && cell.kind === 'words');
  return merged ? wordsOf(merged) : '';
}

/** Villages may be named by numbers. */
function nameOf(value: CellValue): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
