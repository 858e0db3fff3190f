import { cellRange, intersects, parseRange } from '../domain/address';
import { columnOf, rowOf } from '../domain/fact';
import type { InspectedCell } from '../domain/rule';
import { isErrorValue } from '../domain/snapshot';
import { defineCellRule } from './define-rule';
import { restoreFormula } from './suggestions';

/**
 * A cell of the table shows an Excel error; everything computed from it is void.
 * Where a formula only passes on the error of another cell of the table, that cell is
 * the one to mend and the formula stays silent.
 */
export const errorValue = defineCellRule({
  id: 'error-value',
  severity: 'error',
  since: '0.1.0',
  messages: ['error'],
  source: 'Lỗi công thức của Excel (#DIV/0!, #REF!, …)',
  concerns: ({ unread }) => unread?.reason === 'error',
  inspect(cell, report) {
    const { unread, row, place, column } = cell;
    if (!unread || !isErrorValue(unread.cell.value) || passesOnAnError(cell)) return;
    report({
      messageId: 'error',
      place,
      actual: unread.cell.value.error,
      data: {
        error: { kind: 'text', value: unread.cell.value.error },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
      suggestions: restoreFormula(place, unread),
    });
  },
});

function passesOnAnError({ facts, unread, place }: InspectedCell): boolean {
  const inputs = rangesIn(unread?.cell.formula ?? '');
  return facts.unread.some(({ index, reason }) => {
    const range = cellRange(rowOf(facts, index).row, columnOf(facts, index).column);
    return (
      reason === 'error' &&
      !intersects(range, place.range) &&
      inputs.some((input) => intersects(input, range))
    );
  });
}

/** Cells and ranges of its own sheet that a formula names; quoted text and other sheets are left out. */
function rangesIn(formula: string): ReturnType<typeof parseRange>[] {
  const unquoted = formula.replace(/"[^"]*"|(?:'[^']*'|[\p{L}\p{N}_.]+)![$A-Z0-9:]+/giu, '');
  const references = unquoted.match(
    /\$?\b[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?\b(?!\()/gi,
  );
  return (references ?? []).map(parseRange);
}
