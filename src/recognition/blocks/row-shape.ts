import { yearOfCell } from '../grid/cell-kind';
import { wordsOf, type GridCell, type GridRow } from '../grid/sheet-grid';
import { bareText } from '../words/remembered';

/** Lines that stand above tables without belonging to their header. */
const LETTERHEAD =
  /^(cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|phu luc|bieu so|bieu mau|mau so|mau bieu|kem theo|\((?:kem|ban hanh|don vi|dvt|theo|so lieu|tinh den|trieu|ty dong|nghin|dinh kem)|don vi tinh|dvt|don vi:|so lieu|ban hanh|hoi dong nhan dan|so lao dong|phong lao dong|noi nhan|nguoi lap|thu truong|tm\.|chu tich)/;

/** Whether the row has figures: numbers beside its running number, which are not all years. */
export function isData({ cells }: GridRow): boolean {
  const [first] = cells;
  // A number in front of others only numbers the row
  const from = first?.kind === 'number' && cells.length > 1 ? 1 : 0;
  for (let position = from; position < cells.length; position++)
    if (cells[position]!.kind === 'number') return !isYearRow(cells);
  return false;
}

/**
 * Whether `TT` and `Đơn vị` above are merged down over the row: it is the lower row of their header,
 * also where half its cells only number things.
 */
export function isUnderMerges(rows: readonly GridRow[], position: number, from: number): boolean {
  const { row } = rows[position]!;
  for (let above = position - 1; above >= from; above--) {
    const reaching = rows[above]!.cells.filter(
      ({ kind, bottom }) => kind === 'words' && bottom >= row,
    );
    if (reaching.length >= FEWEST_MERGED && !isData(rows[above]!)) return true;
  }
  return false;
}

/** One alone may be a name that stands beside several rows of figures. */
const FEWEST_MERGED = 2;

/**
 * `2021 2022 2023` in a row without other numbers, or again and again under several headers: a
 * header; so is `2021` beside `Năm 2022`.
 */
function isYearRow(cells: readonly GridCell[]): boolean {
  const years = new Set<number>();
  let last = 0;
  for (const { kind, cell } of cells) {
    if (kind !== 'number') continue;
    const year = yearOfCell(cell);
    const isNext = year !== undefined && (year >= last || years.values().next().value === year);
    if (!isNext) return false;
    last = year;
    years.add(year);
  }
  if (years.size !== 1) return years.size > 1;
  return cells.some((cell) => /(?<!\d)20[0-4]\d(?!\d)/.test(wordsOf(cell)));
}

export function isLetterhead(row: GridRow): boolean {
  return (
    row.cells.length <= 2 && row.cells.some((cell) => LETTERHEAD.test(bareText(wordsOf(cell))))
  );
}

/** Cells that can be headers: words, and years written as numbers. */
export function headCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter((cell) => cell.kind === 'words' || yearOfCell(cell.cell) !== undefined);
}

/** Last row that the row's merged cells reach. */
export function bottomOf({ row, cells }: GridRow): number {
  return Math.max(row, ...cells.map(({ bottom }) => bottom));
}
