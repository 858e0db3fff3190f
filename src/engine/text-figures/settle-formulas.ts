import { Decimal } from '../../domain/decimal';
import type { Fact } from '../../domain/fact';
import { findCell, type CellSnapshot, type SheetSnapshot } from '../../domain/snapshot';
import type { Table } from '../../domain/table';
import { unguarded } from '../../reading/formula-meaning';
import type { FormulaReference } from '../../reading/formula-reference';
import { parseFormula, type FormulaNode } from '../../reading/formula-tree';
import { cellIndexOf, type CellIndex } from '../cell-index';
import { formulaFigure } from '../formula-figure';
import type { CellAt } from './formula-users';
import { isHereOn } from './own-sheet';

/** What a formula that looks at a text will give once the text is a number. */
export type Settled =
  /** What it gives now: it counted the text, or does not depend on it. */
  | { readonly kind: 'counted' }
  /** It passed over the text; the number that its cell will store instead. */
  | { readonly kind: 'moved'; readonly stored: Decimal }
  /** Nobody can tell. */
  | { readonly kind: 'unsettled' };

const COUNTED: Settled = { kind: 'counted' };
const UNSETTLED: Settled = { kind: 'unsettled' };

interface Source {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly at: CellAt;
  /** By index. */
  readonly texts: ReadonlyMap<number, Fact>;
  /** Formulas that look at one of them, by themselves or through others. */
  readonly users: ReadonlySet<number>;
}

/** With texts left out, as Excel's sums do, or as the numbers that they stand for. */
type View = 'without' | 'with';

interface Result {
  readonly value: Decimal;
  /** A cell that is named by itself holds no number: a formula may guard against that. */
  readonly hasGap: boolean;
}

/** Share of a result that binary arithmetic may leave wrong, with room to spare. */
const BINARY_ERROR = Decimal.of(1, 9);

/** Figures that are worked out one from another down a whole table are not followed further. */
const DEEPEST = 200;

/**
 * Works out formulas behind texts twice, with the texts and without them, and compares with what
 * the cells hold: a formula is only ever believed to have passed over a text where it shows just
 * what it gives without it.
 */
export class SettledFormulas {
  private readonly known = new Map<number, Settled>();
  private readonly cells: CellIndex;
  private depth = 0;

  constructor(private readonly source: Source) {
    this.cells = cellIndexOf(source);
  }

  at(index: number): Settled {
    let found = this.known.get(index);
    if (!found) {
      // Whoever looks at himself is not settled.
      this.known.set(index, UNSETTLED);
      this.depth++;
      found = this.depth > DEEPEST ? UNSETTLED : this.settle(index);
      this.depth--;
      this.known.set(index, found);
    }
    return found;
  }

  private settle(index: number): Settled {
    const cell = this.source.at(index);
    const tree = cell?.formula === undefined ? undefined : parseFormula(cell.formula);
    if (!cell || !tree || cell.uncached) return UNSETTLED;
    const right = this.compute(tree, 'with');
    const passing = right && this.compute(tree, 'without');
    if (!right || !passing) return UNSETTLED;
    const moved: Settled = { kind: 'moved', stored: right.value };
    // Blank because of what is missing without the text, and of nothing else.
    if (cell.value === '')
      return !right.hasGap && (passing.hasGap || passing.value.isZero()) ? moved : UNSETTLED;
    if (typeof cell.value !== 'number') return UNSETTLED;
    const shown = Decimal.fromDouble(cell.value);
    const toRight = shown.minus(right.value).abs();
    const toPassing = shown.minus(passing.value).abs();
    const nearest = toRight.atMost(toPassing) ? toRight : toPassing;
    if (!nearest.atMost(shown.abs().times(BINARY_ERROR))) return UNSETTLED;
    return nearest === toRight ? COUNTED : moved;
  }

  /** Undefined where it cannot be told. */
  private compute(tree: FormulaNode, view: View): Result | undefined {
    const { node, passesSubtotals } = plainSum(unguarded(tree));
    let isClear = true;
    let hasGap = false;
    const read = (row: number, column: number): Decimal | undefined => {
      const number = this.numberAt(row, column, view, passesSubtotals);
      if (number !== 'unclear') return number;
      isClear = false;
      return undefined;
    };
    const isNear = (reference: FormulaReference): boolean => {
      const { extent } = reference;
      const near = extent === 'cells' && isHereOn(this.source.table.sheet, reference);
      isClear &&= near;
      return near;
    };
    const value = formulaFigure(node, {
      cell: (reference) => {
        const { top, left } = reference.range;
        const number = isNear(reference) ? read(top, left) : undefined;
        hasGap ||= number === undefined;
        return number;
      },
      range: (reference) => {
        const { top, left, bottom, right } = reference.range;
        const found: Decimal[] = [];
        if (!isNear(reference)) return found;
        for (let row = top; row <= bottom && isClear; row++)
          for (let column = left; column <= right; column++) {
            const number = read(row, column);
            if (number) found.push(number);
          }
        return found;
      },
    });
    return isClear && value ? { value, hasGap } : undefined;
  }

  private numberAt(
    row: number,
    column: number,
    view: View,
    passesSubtotals: boolean,
  ): Decimal | 'unclear' | undefined {
    const index = this.cells.at(row, column);
    if (index === undefined) {
      const beside = findCell(this.source.sheet, row, column);
      // Beside the table a formula may well look at the text.
      return beside?.formula === undefined ? storedNumber(beside) : 'unclear';
    }
    const text = this.source.texts.get(index);
    if (text) return view === 'with' ? storedOf(text) : undefined;
    const cell = this.source.at(index);
    if (passesSubtotals && /^=\s*SUBTOTAL\(/i.test(cell?.formula ?? '')) return undefined;
    if (view === 'with' && this.source.users.has(index)) {
      const settled = this.at(index);
      if (settled.kind === 'unsettled') return 'unclear';
      if (settled.kind === 'moved') return settled.stored;
    }
    return storedNumber(cell);
  }
}

/** SUBTOTAL as the sum that it is but for other subtotals. */
function plainSum(node: FormulaNode): { node: FormulaNode; passesSubtotals: boolean } {
  if (node.kind !== 'call' || node.name !== 'SUBTOTAL') return { node, passesSubtotals: false };
  const [kind, ...args] = node.args;
  const adds = kind?.kind === 'number' && (kind.text === '9' || kind.text === '109');
  return adds
    ? { node: { kind: 'call', name: 'SUM', args }, passesSubtotals: true }
    : { node, passesSubtotals: false };
}

function storedOf({ quantity, storedShift }: Fact): Decimal {
  return quantity.value.shifted(storedShift);
}

function storedNumber(cell: CellSnapshot | undefined): Decimal | undefined {
  return typeof cell?.value === 'number' ? Decimal.fromDouble(cell.value) : undefined;
}
