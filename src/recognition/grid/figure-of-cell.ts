import type { CellSnapshot } from '../../domain/snapshot';
import { parseNumberFormat } from '../../reading/number-format';
import { parseNumberText } from '../../reading/number-text';

/** The number of a cell for comparing columns with each other; percentages in percent. */
export function figureOfCell(cell: CellSnapshot | undefined): number | undefined {
  const value = cell?.value;
  if (typeof value === 'number') {
    const { percent } = parseNumberFormat(cell?.numberFormat);
    return percent ? Number((value * 100).toPrecision(12)) : value;
  }
  if (typeof value !== 'string') return undefined;
  const text = parseNumberText(value);
  if (text.kind === 'nil') return 0;
  if (text.kind !== 'number') return undefined;
  const [reading] = text.readings;
  return reading.kind === 'value' ? Number(reading.value.toString()) : undefined;
}
