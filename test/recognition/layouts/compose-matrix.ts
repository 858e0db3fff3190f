import type { Dimensions } from '../../../src/domain/dimensions';
import type { Draw } from './draw';
import { createSubject, figureOf } from './figures';
import type { MatrixSpec } from './matrix-spec';
import type { SheetWriter } from './sheet-writer';
import { spell } from './spelling';
import type { Style } from './compose';

/** What each cell of a table on its side was meant to be, by `row:column`. */
export type ExpectedCells = ReadonlyMap<string, Dimensions | 'other'>;

export function composeMatrix(
  spec: MatrixSpec,
  style: Style,
  draw: Draw,
  writer: SheetWriter,
): ExpectedCells {
  const expected = new Map<string, Dimensions | 'other'>();
  const write = (row: number, column: number, text: string): void =>
    writer.put(row, column, spell(text, style.spelling, draw));
  let row = style.top;
  for (const line of spec.title) write(row++, style.left, line);
  row++;
  const first = style.left + spec.lead.length;
  spec.lead.forEach(({ text }, position) => write(row, style.left + position, text));
  spec.across.forEach(({ text }, position) => {
    if (/^\d+$/.test(text)) writer.put(row, first + position, Number(text));
    else write(row, first + position, text);
  });
  row++;
  const units = spec.across
    .filter(({ place }) => place?.role !== 'total')
    .map(() => createSubject(draw));
  const own = spec.across.some(({ place }) => place) ? units : units.slice(0, 1);
  for (const down of spec.down) {
    spec.lead.forEach(({ kind }, position) => {
      const column = style.left + position;
      if (kind === 'index' && down.index !== null) writer.put(row, column, down.index);
      if (kind === 'label') write(row, column, down.text);
      if (kind === 'unit') write(row, column, down.unit);
    });
    let place = 0;
    spec.across.forEach((across, position) => {
      const intent = down.intent(across);
      const isTotal = across.place?.role === 'total';
      const subjects = !across.place ? own : isTotal ? units : [units[place++]!];
      const figure = intent === 'other' ? draw.int(20, 60) : figureOf(intent, subjects);
      writer.put(row, first + position, figure);
      expected.set(`${row}:${first + position}`, intent);
    });
    row++;
  }
  return expected;
}
