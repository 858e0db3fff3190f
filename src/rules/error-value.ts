import { cellRange, intersects, parseRange } from '../domain/address';
import { columnOf, placeOf, rowOf, type Fact, type UnreadCell } from '../domain/fact';
import type { InspectedCell, Report } from '../domain/rule';
import { isErrorValue } from '../domain/snapshot';
import { defineCellRule } from './define-rule';
import { shownText } from './shown-text';
import { restoreFormula } from './suggestions';

/**
 * A cell of the table shows an Excel error; everything computed from it is void.
 * Where a formula only passes on the error of another cell of the table, that cell is
 * the one to mend and the formula stays silent. Where formulas show #VALUE! because of a text,
 * they are right: it is said once, with the text that is to be mended.
 */
export const errorValue = defineCellRule({
  id: 'error-value',
  severity: 'error',
  since: '0.1.0',
  messages: ['error', 'text'],
  source: 'Lỗi công thức của Excel (#DIV/0!, #REF!, …)',
  concerns: ({ unread }) => unread?.reason === 'error',
  inspect(cell, report) {
    const { unread, row, place, column } = cell;
    if (!unread || !isErrorValue(unread.cell.value) || passesOnAnError(cell)) return;
    const text = unread.expectedFormula === undefined ? findTextIn(cell, unread) : undefined;
    if (text) {
      reportText(cell, text, report);
      return;
    }
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

/** The first text that a formula names by itself: Excel's arithmetic cannot make a number of it. */
function findTextIn({ facts }: InspectedCell, { cell }: UnreadCell): Fact | UnreadCell | undefined {
  if (!isErrorValue(cell.value) || cell.value.error !== '#VALUE!') return undefined;
  const named = rangesIn(cell.formula ?? '').filter(
    ({ top, left, bottom, right }) => top === bottom && left === right,
  );
  const isNamed = ({ index }: Fact | UnreadCell): boolean => {
    const { range } = placeOf(facts, index);
    return named.some((input) => intersects(input, range));
  };
  const unread = facts.unread.filter((one) => one.reason === 'text' && isNamed(one));
  const read = facts.facts.rare().filter((one) => one.text !== undefined && isNamed(one));
  const [first] = [...unread, ...read].sort((one, other) => one.index - other.index);
  return first;
}

/** Said at the first formula that a text spoils, of all of them. */
function reportText(cell: InspectedCell, text: Fact | UnreadCell, report: Report): void {
  const { facts, unread, row, place } = cell;
  const spoiled = facts.unread
    .filter((one) => one.reason === 'error' && findTextIn(cell, one)?.index === text.index)
    .map(({ index }) => index)
    .sort((one, other) => one - other);
  if (spoiled[0] !== unread?.index) return;
  const cells = spoiled.map((index) => placeOf(facts, index));
  const cause = placeOf(facts, text.index);
  report({
    messageId: 'text',
    place,
    actual: '#VALUE!',
    related: [cause, ...cells.slice(1)],
    explains: spoiled,
    data: {
      unit: { kind: 'text', value: row.label },
      cells: { kind: 'places', places: cells },
      cause: { kind: 'place', place: cause },
      text: { kind: 'text', value: shownText(text.cell.value) },
    },
  });
}

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
