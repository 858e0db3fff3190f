import type { CellValue, SheetSnapshot } from '../../src/domain/snapshot';
import { SheetWriter } from './layouts/sheet-writer';

/** A sheet of lines: `null` and `''` are blank cells, `<` continues the cell to its left, `^` the one above. */
export function simpleSheet(
  lines: readonly (readonly (CellValue | undefined)[])[],
  name = 'Sheet1',
): SheetSnapshot {
  const writer = new SheetWriter();
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null || value === undefined || value === '' || value === '<' || value === '^')
        return;
      let right = column;
      while (line[right + 1] === '<') right++;
      let bottom = row;
      while (lines[bottom + 1]?.[column] === '^') bottom++;
      writer.put(row, column, value);
      writer.merge(row, column, bottom, right);
    });
  });
  return writer.toSheet(name);
}
