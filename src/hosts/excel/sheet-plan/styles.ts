import type { RangeAddress } from '../../../domain/address';
import type { CellStyle, SheetPlan } from '../../../domain/sheet-plan';
import { columnCount, rowCount } from '../blocks';
import { command, PLAIN_COMMAND_BYTES, type Command } from '../chunking';
import { getRange, setNumberFormat } from '../ranges';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const BORDER_COLOR = '#000000';

export function toStyleCommands(sheet: Excel.Worksheet, { styles }: SheetPlan): Command[] {
  return styles.map(({ range, style }) =>
    command(() => setStyle(getRange(sheet, range), range, style), 6 * PLAIN_COMMAND_BYTES),
  );
}

function setStyle(range: Excel.Range, address: RangeAddress, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.border !== undefined) setBorders(format.borders, address, style.border);
}

function setBorders(
  borders: Excel.RangeBorderCollection,
  address: RangeAddress,
  isDrawn: boolean,
): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  // A range without an inside has no inside borders to set.
  if (rowCount(address) > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  if (columnCount(address) > 1) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = isDrawn ? 'Continuous' : 'None';
    if (!isDrawn) continue;
    border.weight = 'Thin';
    border.color = BORDER_COLOR;
  }
}
