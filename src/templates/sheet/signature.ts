import type { RangeAddress } from '../../domain/address';
import type { PlannedBlock, PlannedStyle } from '../../domain/sheet-plan';
import type { SheetLayout } from '../layout/sheet-layout';
import type { SheetPart } from './sheet-part';

/** Who made the table and who signs it, side by side below it. */
export function planSignature(layout: SheetLayout): SheetPart {
  const { signature } = layout.table.definition;
  const columns = layout.lastPrinted + 1;
  const blocks: PlannedBlock[] = [];
  const merges: RangeAddress[] = [];
  const styles: PlannedStyle[] = [];
  signature.forEach(({ lines }, position) => {
    const left = Math.floor((columns * position) / signature.length);
    const right = Math.floor((columns * (position + 1)) / signature.length) - 1;
    blocks.push({
      at: { row: layout.signature, column: left },
      content: lines.map(({ text }) => [{ value: text }]),
    });
    lines.forEach(({ style }, line) => {
      const row = layout.signature + line;
      const range = { top: row, left, bottom: row, right };
      if (left < right) merges.push(range);
      styles.push({
        range,
        style: { horizontal: 'center', bold: style === 'bold', italic: style === 'italic' },
      });
    });
  });
  return { blocks, merges, styles };
}
