import type { RangeAddress } from '../../../../domain/address';
import type { CellStyle, PlannedStyle } from '../../../../domain/sheet-plan';

const NO_LAYERS = '';

/** Which of a plan's styles lie over a cell, and what they are together. */
export class LayeredStyles {
  /** By row and column, the positions of its styles from the lowest to the uppermost. */
  private readonly layers = new Map<number, Map<number, string>>();
  private readonly merged = new Map<string, CellStyle>([[NO_LAYERS, {}]]);

  constructor(private readonly styles: readonly PlannedStyle[]) {
    styles.forEach(({ range }, position) => this.lay(range, `${position},`));
  }

  /** Cells that are styled whether they hold anything or not, 0-based. */
  *cells(): Iterable<{ readonly row: number; readonly column: number }> {
    for (const [row, columns] of this.layers)
      for (const column of columns.keys()) yield { row, column };
  }

  styleAt(row: number, column: number): CellStyle {
    const layers = this.layers.get(row)?.get(column) ?? NO_LAYERS;
    const known = this.merged.get(layers);
    if (known) return known;
    const merged = layers
      .split(',')
      .slice(0, -1)
      .reduce<CellStyle>((below, position) => over(below, this.styles[Number(position)]!), {});
    this.merged.set(layers, merged);
    return merged;
  }

  private lay({ top, left, bottom, right }: RangeAddress, layer: string): void {
    for (let row = top; row <= bottom; row++) {
      const columns = this.layers.get(row) ?? new Map<number, string>();
      this.layers.set(row, columns);
      for (let column = left; column <= right; column++)
        columns.set(column, (columns.get(column) ?? NO_LAYERS) + layer);
    }
  }
}

/** Property by property; one that is absent leaves what lies below. */
function over(below: CellStyle, { style }: PlannedStyle): CellStyle {
  const said = Object.entries(style).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(said) };
}
