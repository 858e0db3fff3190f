import type { Decimal } from '../../domain/decimal';
import {
  cellAt,
  type CellPosition,
  type FigureCell,
  type MutableColumn,
  type MutableRow,
  type MutableTable,
} from '../mutable-table';
import type { CellChange, Mutator } from '../mutator';

/** A figure that may be made wrong, with its surroundings. */
export interface Occasion extends CellPosition {
  readonly table: MutableTable;
  readonly cell: FigureCell;
  /** What rightly stands there. */
  readonly value: Decimal;
  readonly heading: MutableColumn;
  readonly role: MutableRow['role'];
}

interface SingleCellSlip extends Pick<Mutator, 'id' | 'slip'> {
  /** Whether the slip happens to typed figures or to live formulas. */
  readonly hits: 'constant' | 'formula';
  /** Everything that the slip could make of the figure; what equals the right value is left out. */
  readonly wrongValues: (occasion: Occasion) => readonly Decimal[];
}

/** A mistake in one cell: of all cells in which it can happen, and of all its outcomes there, chance takes one. */
export function defineSingleCellSlip({ hits, wrongValues, ...named }: SingleCellSlip): Mutator {
  return {
    ...named,
    plant(table, random) {
      for (const occasion of random.inAnyOrder(occasionsIn(table, [hits]))) {
        const wrong = wrongValues(occasion).filter((value) => !value.equals(occasion.value));
        if (wrong.length > 0)
          return [changeOf(occasion, { kind: 'constant', value: random.pick(wrong) })];
      }
      return undefined;
    },
  };
}

export function occasionsIn(
  table: MutableTable,
  kinds: readonly ('constant' | 'formula')[],
): Occasion[] {
  return table.rows.flatMap(({ role, cells }, row) =>
    cells.flatMap((cell, column): Occasion[] =>
      (cell.kind === 'constant' || cell.kind === 'formula') && kinds.includes(cell.kind)
        ? [{ table, row, column, cell, value: cell.value, heading: table.columns[column]!, role }]
        : [],
    ),
  );
}

export function changeOf({ table, row, column }: Occasion, after: FigureCell): CellChange {
  return { row, column, before: cellAt(table, { row, column }), after };
}
