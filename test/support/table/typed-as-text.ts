import fc from 'fast-check';
import type { CellAddress } from '../../../src/domain/address';
import type { TableSketch } from '../../../src/rules/rule-examples';
import { withFigure } from './edit-sketch';
import { bodyOf, FIRST_COLUMN, FIRST_ROW } from './sketch-layout';

/** How people write a figure that their cell keeps as text; `digits` are those after the point. */
const NOTATIONS: readonly ((figure: number, digits: number) => string)[] = [
  (figure, digits) => grouped(figure, digits, '.', ','),
  (figure, digits) => grouped(figure, digits, ',', '.'),
  (figure, digits) => grouped(figure, digits, '', ','),
  (figure, digits) => grouped(figure, digits, '', '.'),
  (figure, digits) => grouped(figure, digits, ' ', ','),
  (figure, digits) => grouped(figure, digits, '\u00a0', ','),
  (figure, digits) => ` ${grouped(figure, digits, '', ',')} `,
  (figure, digits) => `${grouped(figure, digits, '.', ',')}\u00a0`,
];

/** Written with Intl's digits and these separators. */
function grouped(figure: number, digits: number, thousands: string, point: string): string {
  return figure
    .toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace(/[,.]/g, (mark) => (mark === ',' ? thousands : point));
}

/** Which typed figures become text, and in which notations. */
export interface Retyping {
  readonly picks: readonly number[];
  readonly notations: readonly number[];
}

export const retypings: fc.Arbitrary<Retyping> = fc.record({
  picks: fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 6 }),
  notations: fc.array(fc.nat(NOTATIONS.length - 1), { minLength: 6, maxLength: 6 }),
});

/** Cells of typed figures, from top to bottom. */
export function typedFigures(sketch: TableSketch): CellAddress[] {
  return bodyOf(sketch).flatMap(({ figures }, row) =>
    figures
      .slice(1)
      .flatMap((figure, column) =>
        typeof figure === 'number' ? [{ row: FIRST_ROW + row, column: FIRST_COLUMN + column }] : [],
      ),
  );
}

/** The sketch with some typed figures as text, `spared` not among them, and which they are. */
export function withTexts(
  sketch: TableSketch,
  { picks, notations }: Retyping,
  spared?: CellAddress,
): { readonly sketch: TableSketch; readonly cells: readonly CellAddress[] } {
  const typed = typedFigures(sketch).filter(
    ({ row, column }) => row !== spared?.row || column !== spared.column,
  );
  const cells = [...new Set(picks.map((pick) => typed[pick % typed.length]!))];
  const retyped = cells.reduce((before, cell, i) => {
    const figure = bodyOf(sketch)[cell.row - FIRST_ROW]!.figures[cell.column - FIRST_COLUMN + 1];
    const digits = /rate/i.test(sketch.columns[cell.column - FIRST_COLUMN]!) ? 2 : 0;
    return withFigure(before, cell, NOTATIONS[notations[i]!]!(figure as number, digits));
  }, sketch);
  return { sketch: retyped, cells };
}
