/** Changed rows that are kept beside the rest before all are copied. */
const MOST_PATCHES = 64;

/**
 * A number for every row of a table. After an edit a few differ, and the others are shared with what
 * was known before: copying them would take longer than everything else that a keystroke costs.
 */
export class RowNumbers {
  constructor(
    private readonly values: Float64Array,
    private readonly patches?: ReadonlyMap<number, number>,
  ) {}

  get length(): number {
    return this.values.length;
  }

  /** NaN beyond the rows. */
  at(row: number): number {
    return this.patches?.get(row) ?? this.values[row] ?? NaN;
  }

  /** The same but for these rows. */
  with(changes: Iterable<readonly [row: number, value: number]>): RowNumbers {
    const patches = new Map([...(this.patches ?? []), ...changes]);
    if (patches.size <= MOST_PATCHES) return new RowNumbers(this.values, patches);
    const values = this.values.slice();
    for (const [row, value] of patches) values[row] = value;
    return new RowNumbers(values);
  }
}
