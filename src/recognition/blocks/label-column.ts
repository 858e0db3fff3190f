import { wordsOf } from '../grid/sheet-grid';
import { placeDepth } from '../rows/row-words';
import { bareText } from '../words/remembered';
import type { TextRole } from '../words/meaning';
import type { Block } from './block';
import type { HeaderPath } from './header-paths';

/** What stands in a column below the header. */
export interface Tally {
  numbers: number;
  words: number;
  numberings: number;
  /** Those that may be years, in their order. */
  readonly years: number[];
  /** Words behind numbers that are written as text: `2,5 km`, `4 phòng`. */
  readonly units: Set<string>;
}

interface Names {
  /** Ascending. */
  readonly columns: readonly number[];
  readonly tallies: ReadonlyMap<number, Tally>;
  readonly roles: ReadonlyMap<number, TextRole>;
  readonly index: number | undefined;
  readonly paths: ReadonlyMap<number, HeaderPath>;
  readonly body: Block['body'];
}

/** The first column of words, one that is headed as names are if there is any. */
export function findLabel(names: Names): number | undefined {
  const { columns, tallies, roles, index } = names;
  const isNames = (column: number): boolean => {
    const { words, numbers } = tallies.get(column)!;
    return column !== index && words > 0 && words >= numbers;
  };
  const firstFigures = columns.find((column) => {
    const { words, numbers } = tallies.get(column)!;
    return column !== index && numbers > words;
  });
  const named = columns.filter((column) => roles.get(column) === 'label' && isNames(column));
  const before = named.filter((column) => column < (firstFigures ?? Infinity));
  return (
    (before.length > 1 ? innermost(before, names) : named[0]) ??
    columns.find((column) => isNames(column) && roles.get(column) === undefined) ??
    columns.find((column) => roles.get(column) === 'label' && column !== index)
  );
}

/**
 * `Xã | Thôn`, the commune merged or written again: the column whose header names the smaller
 * places; where headers do not tell, the one that tells the most rows apart.
 */
function innermost(columns: readonly number[], { paths, body }: Names): number {
  const told = columns.map((column) => {
    const head = bareText(paths.get(column)?.texts.slice(-1).join(' ') ?? '');
    const cells = body.flatMap((row) => row.cells.filter((cell) => cell.column === column));
    return {
      column,
      depth: placeDepth(head.replace(/^ten /, '')),
      rows: cells.length,
      names: new Set(cells.map(wordsOf)).size,
    };
  });
  const arePlaces = told.every(({ depth }) => depth !== undefined);
  const [best] = told.sort(
    (one, other) =>
      (arePlaces ? other.depth! - one.depth! : 0) ||
      other.rows - one.rows ||
      other.names - one.names,
  );
  return best!.column;
}

/** A year in each row, which no names stand beside: the years are the names. */
export function findYearsDown(
  columns: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
  index: number | undefined,
): number | undefined {
  const [first] = columns.filter((column) => column !== index);
  if (first === undefined) return undefined;
  const { numbers, words, years } = tallies.get(first)!;
  const isEachOnce = new Set(years).size === years.length && years.length >= FEWEST_YEARS;
  return isEachOnce && numbers === years.length && words <= 1 ? first : undefined;
}

const FEWEST_YEARS = 3;
