import type { Place } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { CellContent } from '../domain/edit';
import type { Fact, UnreadCell } from '../domain/fact';
import type { FigureUnit, Suggestion } from '../domain/finding';
import type { CellSnapshot } from '../domain/snapshot';

/** Offers a value for a cell; `storedShift` as in Fact, for percentages stored as fractions. */
export function useValue(
  place: Place,
  cell: CellSnapshot,
  value: Decimal,
  unit: FigureUnit,
  storedShift: 0 | -2 = 0,
): Suggestion {
  return {
    messageId: 'use-value',
    data: { value: { kind: 'number', value: value.toString(), unit } },
    edits: [editOf(place, cell, { value: value.shifted(storedShift).toDouble() })],
  };
}

/** A value for one of several cells that are wrong for one reason. */
export interface ValueOffer {
  readonly place: Place;
  readonly figure: Pick<Fact | UnreadCell, 'cell' | 'expectedFormula'>;
  readonly value: Decimal;
}

/** Offers all of them at once, and where a formula belongs, that formula. */
export function useValues(offers: readonly ValueOffer[], unit: FigureUnit): Suggestion[] {
  const [first, ...others] = offers;
  if (!first) return [];
  if (others.length === 0) {
    const restoring = restoreFormula(first.place, first.figure);
    return restoring.length > 0
      ? restoring
      : [useValue(first.place, first.figure.cell, first.value, unit)];
  }
  return [
    {
      messageId: 'use-values',
      data: { cells: { kind: 'number', value: String(offers.length), unit: 'plain' } },
      edits: offers.map(({ place, figure: { cell, expectedFormula: formula }, value }) =>
        editOf(place, cell, formula === undefined ? { value: value.toDouble() } : { formula }),
      ),
    },
  ];
}

/** Offers another wording for a cell of words. */
export function useText(place: Place, cell: CellSnapshot, text: string): Suggestion {
  return {
    messageId: 'use-text',
    data: { text: { kind: 'text', value: text } },
    edits: [editOf(place, cell, { value: text })],
  };
}

/** Offers the formula that belongs in the cell, where the cell holds something else. */
export function restoreFormula(
  place: Place,
  { cell, expectedFormula: formula }: Pick<Fact | UnreadCell, 'cell' | 'expectedFormula'>,
): Suggestion[] {
  return formula === undefined
    ? []
    : [{ messageId: 'restore-formula', data: {}, edits: [editOf(place, cell, { formula })] }];
}

/** Offers in one click the formulas that belong in several cells. */
export function restoreFormulas(
  cells: readonly (readonly [Place, Pick<Fact, 'cell' | 'expectedFormula'>])[],
): Suggestion[] {
  const edits = cells.flatMap(([place, fact]) =>
    restoreFormula(place, fact).flatMap((suggestion) => suggestion.edits),
  );
  return edits.length === 0 ? [] : [{ messageId: 'restore-formula', data: {}, edits }];
}

function editOf(
  { sheet, range }: Place,
  { value, formula }: CellSnapshot,
  after: CellContent,
): Suggestion['edits'][number] {
  return {
    sheet,
    cell: { row: range.top, column: range.left },
    before: { value, ...(formula !== undefined && { formula }) },
    after,
  };
}
