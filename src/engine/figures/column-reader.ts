import { POWERS } from '../../domain/powers-of-ten';
import type { CellSnapshot } from '../../domain/snapshot';
import type { TableColumn, TableOptions, TableRow } from '../../domain/table';
import { parseNumberFormat } from '../../reading/number-format';
import { holdsCounts, isRoundedAmount } from '../read-figure';
import { COMPUTED, CONSTANT, OTHER, type FigureColumn } from './figure-column';
import { decimalsOfShort, MOST_DECIMALS } from './short-decimal';
import { createUsualFormula, type UsualFormula } from './usual-formula';

/** How many plain constants of a column report how many decimals. */
export interface DecimalCounts {
  /** By decimals. */
  readonly usual: readonly number[];
  /** Of percentages below one, which may be fractions; by decimals. */
  readonly small: readonly number[];
}

/** Half of the relative width that computed numbers have, less what doubles may be off. */
const COMPUTED_SHARE = 4.9e-13;

/**
 * Looks at the cells of one column and keeps the plain numbers apart from all others. Cell by
 * cell, so that a table can be read row by row, as it lies in memory.
 */
export class ColumnReader {
  /** Rows of cells that have to be read one by one. */
  readonly others: number[] = [];
  usual: UsualFormula | undefined;
  private readonly kinds: Uint8Array;
  private readonly stored: Float64Array;
  private readonly usualDecimals = new Array<number>(MOST_DECIMALS + 1).fill(0);
  private readonly smallDecimals = new Array<number>(MOST_DECIMALS + 1).fill(0);
  private readonly isCount: boolean;
  /** What a table says to be rounded stands for half a unit more or less, whole numbers, too. */
  private readonly isRounded: boolean;
  private readonly isShare: boolean;
  /** Whether unit rows expect a formula; undefined where every row has to be asked. */
  private readonly expects: boolean | undefined;
  private format: string | undefined;
  private isPercent: boolean | undefined;
  private mostDecimals = 0;
  private isShort = true;

  constructor(
    private readonly column: TableColumn,
    rows: readonly TableRow[],
    options: TableOptions,
  ) {
    this.kinds = new Uint8Array(rows.length);
    this.stored = new Float64Array(rows.length);
    this.isCount = holdsCounts(column);
    this.isRounded = isRoundedAmount(column, options);
    const { aspect } = column.dimensions;
    this.isShare = aspect === 'rate' || aspect === 'percent';
    this.expects = column.formulaFor === undefined ? false : this.findUnitFormula(rows);
  }

  /** Of a template's column whose formula is filled down: nothing else counts as in line. */
  private findUnitFormula(rows: readonly TableRow[]): boolean | undefined {
    const { fillsDown, formulaFor } = this.column;
    if (!fillsDown) return undefined;
    const unit = rows.find(({ role }) => role === 'unit');
    const formula = unit && formulaFor!(unit);
    if (formula === undefined) return false;
    this.usual = createUsualFormula(formula, unit!);
    return true;
  }

  take(rowIndex: number, row: TableRow, cell: CellSnapshot): void {
    const { value, formula } = cell;
    if (typeof value !== 'number') {
      if (value !== null || formula !== undefined) this.leave(rowIndex);
      return;
    }
    const isPlain = this.isInLine(row, formula) && this.hasUsualFormat(cell.numberFormat);
    if (!isPlain || this.isRounded || !this.keep(rowIndex, value, formula !== undefined))
      this.leave(rowIndex);
  }

  protected leave(rowIndex: number): void {
    this.others.push(rowIndex);
    this.kinds[rowIndex] = OTHER;
    this.stored[rowIndex] = 0;
  }

  private isInLine(row: TableRow, formula: string | undefined): boolean {
    const { formulaFor } = this.column;
    if (formulaFor !== undefined && (this.expects === undefined || row.role !== 'unit')) {
      const expected = formulaFor(row);
      if (expected !== undefined && expected !== formula) return false;
    } else if (formula === undefined) return this.expects === false;
    if (formula === undefined) return true;
    // Totals are worked out in their own way.
    if (row.role !== 'unit') return false;
    this.usual ??= createUsualFormula(formula, row);
    return this.usual.matches(formula, row.row);
  }

  /** One format for the whole column; what is shown otherwise is read by itself. */
  private hasUsualFormat(format: string | undefined): boolean {
    if (this.isPercent !== undefined && format === this.format) return true;
    const { kind, percent } = parseNumberFormat(format);
    const isPercent = percent && !this.isCount;
    if (kind === 'date' || (this.isPercent !== undefined && isPercent !== this.isPercent))
      return false;
    this.isPercent = isPercent;
    this.format = format;
    return true;
  }

  private keep(rowIndex: number, value: number, isFormula: boolean): boolean {
    const { aspect } = this.column.dimensions;
    if (this.isCount && Number.isSafeInteger(value)) {
      if (value >= 1e15 || value <= -1e15) return false;
    } else {
      if (aspect === 'count') return false;
      const decimals = decimalsOfShort(value);
      if (decimals > this.mostDecimals) this.mostDecimals = decimals;
      if (decimals < 0) {
        if (!isFormula || this.usual!.precision.kind === 'rounded' || !Number.isFinite(value))
          return false;
        this.isShort = false;
      } else if (!isFormula) {
        const reported = this.isPercent ? Math.max(0, decimals - 2) : decimals;
        const isSmall = this.isShare && !this.isPercent && value < 1 && value > -1;
        (isSmall ? this.smallDecimals : this.usualDecimals)[reported]!++;
      }
    }
    this.stored[rowIndex] = value;
    this.kinds[rowIndex] = isFormula ? COMPUTED : CONSTANT;
    return true;
  }

  /** Whether plain numbers were found. */
  get holdsNumbers(): boolean {
    return this.kinds.includes(CONSTANT) || this.kinds.includes(COMPUTED);
  }

  get decimalCounts(): DecimalCounts {
    return { usual: this.usualDecimals, small: this.smallDecimals };
  }

  /** Constants written more finely than the column is read: fractions among percentages. */
  leaveFiner(decimals: number | undefined): void {
    if (this.isCount || this.reportedDecimals <= (decimals ?? 0)) return;
    const finest = (decimals ?? 0) + this.shift;
    for (let row = 0; row < this.kinds.length; row++)
      if (this.kinds[row] === CONSTANT && decimalsOfShort(this.stored[row]!) > finest)
        this.leave(row);
  }

  /** `decimals` are those to which the column's constants are reported. */
  finish(decimals: number | undefined): FigureColumn {
    const { kinds, stored, shift } = this;
    const reported = this.isCount ? 0 : (decimals ?? 0);
    const precision = this.usual?.precision;
    const rounded = precision?.kind === 'rounded' ? precision.decimals - shift : 0;
    const finest = Math.max(0, reported, rounded, this.mostDecimals - shift);
    const isExact = this.isShort && finest <= FINEST;
    const scale = isExact ? finest : 0;
    const { units, least, most } = inUnits(stored, POWERS[scale + shift]!, isExact);
    const largest = Math.max(most, -least);
    return {
      kinds,
      stored,
      units,
      scale,
      isExact: isExact && largest < Number.MAX_SAFE_INTEGER,
      largest,
      least: least / POWERS[scale]!,
      most: most / POWERS[scale]!,
      decimals: this.reportedDecimals,
      wholeIsPoint: this.isCount,
      constantHalf: this.isCount ? 0 : halfUnit(scale, reported),
      ...this.computedWidth(scale, shift),
    };
  }

  /** Places by which percentages stored as fractions are moved. */
  private get shift(): number {
    return this.isPercent === true ? 2 : 0;
  }

  private get reportedDecimals(): number {
    for (let decimals = MOST_DECIMALS; decimals > 0; decimals--)
      if (this.usualDecimals[decimals]! + this.smallDecimals[decimals]! > 0) return decimals;
    return 0;
  }

  private computedWidth(
    scale: number,
    shift: number,
  ): Pick<FigureColumn, 'computedHalf' | 'relative' | 'exceptWhole'> {
    const precision = this.usual?.precision;
    switch (precision?.kind) {
      case 'rounded':
        return {
          computedHalf: halfUnit(scale, precision.decimals - shift),
          relative: 0,
          exceptWhole: false,
        };
      case 'sum':
        // Terms that are rounded within the formula only widen it further.
        return { computedHalf: 0, relative: COMPUTED_SHARE, exceptWhole: true };
      case 'computed':
        return { computedHalf: 0, relative: COMPUTED_SHARE, exceptWhole: false };
      case undefined:
        return { computedHalf: 0, relative: 0, exceptWhole: false };
    }
  }
}

/** Finer columns are left to exact arithmetic. */
const FINEST = 8;

function inUnits(
  stored: Float64Array,
  power: number,
  isExact: boolean,
): { units: Float64Array; least: number; most: number } {
  const units = power === 1 ? stored : new Float64Array(stored.length);
  let least = 0;
  let most = 0;
  for (let row = 0; row < stored.length; row++) {
    if (power !== 1) {
      const moved = stored[row]! * power;
      units[row] = isExact ? Math.round(moved) : moved;
    }
    const own = units[row]!;
    if (own < least) least = own;
    if (own > most) most = own;
  }
  return { units, least, most };
}

/** Half a unit of a decimal place, in units of 10^-scale; nothing of places that are too fine for those. */
function halfUnit(scale: number, decimals: number): number {
  return (POWERS[scale - decimals] ?? 0) / 2;
}
