import { yearOfCell } from '../grid/cell-kind';
import { wordsOf, type GridCell, type GridRow } from '../grid/sheet-grid';
import { bareText } from '../words/remembered';

/** Lines that stand above tables without belonging to their header. */
const LETTERHEAD =
  /^(cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|phu luc|bieu so|bieu mau|mau so|mau bieu|kem theo|\((?:kem|ban hanh|don vi|dvt|theo|so lieu|tinh den|trieu|ty dong|nghin|dinh kem)|don vi tinh|dvt|don vi:|so lieu|ban hanh|hoi dong nhan dan|so lao dong|phong lao dong|noi nhan|nguoi lap|thu truong|tm\.|chu tich)/;

/** Figures of a row: its numbers, without the running number in front and without a row of years. */
function figuresOf({ cells }: GridRow): readonly GridCell[] {
  if (isYearRow(cells)) return [];
  const [first] = cells;
  const leads = first?.kind === 'number' && cells.length > 1;
  return cells.filter((cell) => cell.kind === 'number' && !(leads && cell === first));
}

/** `2021 2022 2023` in a row without other numbers: a header; so is `2021` beside `Năm 2022`. */
function isYearRow(cells: readonly GridCell[]): boolean {
  const years = cells.flatMap((cell) => (cell.kind === 'number' ? [yearOfCell(cell.cell)] : []));
  const ascends = years.every((year, position) => {
    const before = years[position - 1];
    return year !== undefined && (position === 0 || (before !== undefined && year >= before));
  });
  const written = cells.filter((cell) => /(?<!\d)20[0-4]\d(?!\d)/.test(wordsOf(cell))).length;
  return ascends && years.length > 0 && new Set(years).size + written >= 2;
}

export function isData(row: GridRow): boolean {
  return figuresOf(row).length > 0;
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
