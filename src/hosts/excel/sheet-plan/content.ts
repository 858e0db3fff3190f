import type { SheetPlan } from '../../../domain/sheet-plan';
import { sliceInputs } from '../cell-blocks';
import { toExpected, toInput } from '../cell-content';
import { command, type Command } from '../chunking';
import { getRange } from '../ranges';

export function toContentCommands(
  sheet: Excel.Worksheet,
  { names, blocks }: SheetPlan,
  maxBytes: number,
): Command[] {
  return [
    ...names.map(({ name, range }) => command(() => sheet.names.add(name, getRange(sheet, range)))),
    ...blocks.flatMap(({ at, content }) => {
      const inputs = content.map((row) =>
        row.map((cell) => (cell === null ? null : toInput(toExpected(cell)))),
      );
      return sliceInputs(at, inputs, maxBytes).map((slice) =>
        command(() => {
          getRange(sheet, slice.address).formulas = slice.inputs;
        }, slice.bytes),
      );
    }),
  ];
}
