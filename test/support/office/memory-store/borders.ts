import type { RangeAddress } from '../../../../src/domain/address';
import { NO_BORDER } from '../../../../src/workbench/office-host/workbook-model';
import type { Border, BorderEdge } from '../../../../src/workbench/office-host/workbook-model';
import type { MemorySheet, Side } from './memory-sheet';

/** An edge of a range as one side of some of its cells; empty where the range has no inside. */
function sidesOf(range: RangeAddress, edge: BorderEdge): { cells: RangeAddress; side: Side } {
  switch (edge) {
    case 'EdgeTop':
      return { cells: { ...range, bottom: range.top }, side: 'top' };
    case 'EdgeBottom':
      return { cells: { ...range, top: range.bottom }, side: 'bottom' };
    case 'EdgeLeft':
      return { cells: { ...range, right: range.left }, side: 'left' };
    case 'EdgeRight':
      return { cells: { ...range, left: range.right }, side: 'right' };
    case 'InsideHorizontal':
      return { cells: { ...range, bottom: range.bottom - 1 }, side: 'bottom' };
    case 'InsideVertical':
      return { cells: { ...range, right: range.right - 1 }, side: 'right' };
  }
}

export function readBorder(
  sheet: MemorySheet,
  range: RangeAddress,
  edge: BorderEdge,
): Border | undefined {
  const { cells, side } = sidesOf(range, edge);
  const [first = NO_BORDER, ...others] = sheet
    .map(sheet.clip(cells), (cell) => cell?.borders?.[side] ?? NO_BORDER)
    .flat();
  const isSame = (other: Border): boolean =>
    other.style === first.style && other.color === first.color && other.weight === first.weight;
  return others.every(isSame) ? first : undefined;
}

export function writeBorder(
  sheet: MemorySheet,
  range: RangeAddress,
  edge: BorderEdge,
  border: Border,
): void {
  const { cells, side } = sidesOf(range, edge);
  sheet.forEach(cells, (cell) => {
    cell.borders = { ...cell.borders, [side]: border };
  });
}
