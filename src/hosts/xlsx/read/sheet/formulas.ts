import { parseRange, type RangeAddress } from '../../../../domain/address';
import type { WorkbookFileError } from '../../../../ports/workbook-file';
import type { XmlAttributes } from '../../package';
import type { Allowance } from '../allowance';
import { isTrue } from './flag';
import { ShiftableFormula } from './formula-shift';

/** Excel's own limit for one formula. */
const LONGEST_FORMULA = 8192;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: ShiftableFormula;
}

interface ArrayFormula {
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** A formula as its element states it. */
export interface StatedFormula {
  readonly kind: string;
  readonly shared: string | undefined;
  readonly range: string | undefined;
  /** The cells in whose stead a data table puts in the values of its first row and column. */
  readonly inputs: string;
}

/** As an element without attributes states it. */
export const ORDINARY_FORMULA: StatedFormula = {
  kind: 'normal',
  shared: undefined,
  range: undefined,
  inputs: '',
};

export function toStatedFormula(attributes: XmlAttributes): StatedFormula {
  const kind = attributes.find('t') ?? 'normal';
  const shared = attributes.find('si');
  const range = attributes.find('ref');
  return { kind, shared, range, inputs: kind === 'dataTable' ? toInputs(attributes) : '' };
}

/** As Excel shows them: the row's, then the column's (ISO/IEC 29500-1, 18.3.1.40). */
function toInputs(attributes: XmlAttributes): string {
  const first = attributes.find('r1') ?? '';
  if (isTrue(attributes.find('dt2D'))) return `${first},${attributes.find('r2') ?? ''}`;
  return isTrue(attributes.find('dtr')) ? `${first},` : `,${first}`;
}

/** Gives every cell of a sheet its own formula, where the file states one for many cells. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  /** By column: the array formula that was met there last. They never overlap. */
  private readonly arrays = new Map<number, ArrayFormula>();

  constructor(
    private readonly allowance: Allowance,
    private readonly damaged: (detail: string) => WorkbookFileError,
  ) {}

  /** Formula of a cell that has a formula element; with leading `=`. Throws WorkbookFileError. */
  formulaOf(row: number, column: number, stated: StatedFormula, text: string): string {
    switch (stated.kind) {
      case 'shared':
        return this.sharedFormula(row, column, stated, text);
      case 'array':
        return this.remember(stated, `=${text}`);
      case 'dataTable':
        return this.remember(stated, `=TABLE(${stated.inputs})`);
      default:
        return `=${text}`;
    }
  }

  /** Formula of a cell without a formula element: that of the array to which it belongs. */
  findArrayFormula(row: number, column: number): string | undefined {
    if (this.arrays.size === 0) return undefined;
    const found = this.arrays.get(column);
    return found && row >= found.top && row <= found.bottom ? found.text : undefined;
  }

  private sharedFormula(
    row: number,
    column: number,
    { shared = '' }: StatedFormula,
    text: string,
  ): string {
    if (text !== '') {
      if (text.length > LONGEST_FORMULA) throw this.damaged('a formula longer than Excel allows');
      this.shared.set(shared, { row, column, formula: new ShiftableFormula(text) });
      return `=${text}`;
    }
    const found = this.shared.get(shared);
    if (!found) throw this.damaged('a shared formula without its text');
    const formula = `=${found.formula.shifted(row - found.row, column - found.column)}`;
    this.allowance.takeCharacters(formula.length);
    return formula;
  }

  private remember({ range }: StatedFormula, text: string): string {
    const { top, left, bottom, right } = this.toRange(range);
    if (top === bottom && left === right) return text;
    this.allowance.takePositions(right - left + 1);
    for (let column = left; column <= right; column += 1)
      this.arrays.set(column, { top, bottom, text });
    return text;
  }

  private toRange(text: string | undefined): RangeAddress {
    try {
      return parseRange(text ?? '');
    } catch {
      throw this.damaged('a formula for cells outside of the grid');
    }
  }
}
