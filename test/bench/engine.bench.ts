import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createTable, type SketchRow } from '../support/table/create-table';
import { fastestInTurns, type BenchLine } from './compare';
import { largeAllocation } from './large-table';

const RECHECK_SHARE = 20;

/** A full check of a large table against checking it again after one edit, in the same run. */
export function benchEngine(): BenchLine[] {
  return (['stated', 'implied'] as const).flatMap((households) => {
    const sketch = largeAllocation(10_000, households);
    const before = createTable(sketch);
    const first = check(before.snapshot, [before.table], rules);
    if (first.findings.some(({ severity }) => severity !== 'info'))
      throw new Error('the table to measure with is not clean');
    // One more household lifted out of poverty in one place: formulas follow.
    const rows = sketch.rows.map((row, i): SketchRow =>
      i === 4321 ? withOneMore(row, sketch.columns.indexOf('reduction')) : row,
    );
    const after = createTable({ ...sketch, rows });
    const [full, again] = fastestInTurns(
      9,
      () => check(after.snapshot, [after.table], rules),
      () => check(after.snapshot, [after.table], rules, first),
    );
    return [
      {
        name: `check 10.000 rows, ${households}`,
        figures: {
          full: `${full.toFixed(1)} ms`,
          'after one edit': `${again.toFixed(2)} ms`,
          ratio: `1/${(full / again).toFixed(0)}`,
        },
        limit: {
          text: `again ≤ 1/${RECHECK_SHARE} of full`,
          holds: again * RECHECK_SHARE <= full,
        },
      },
    ];
  });
}

function withOneMore(row: SketchRow, column: number): SketchRow {
  const [label, ...figures] = row;
  return [label, ...figures.map((figure, i) => (i === column ? (figure as number) + 1 : figure))];
}
