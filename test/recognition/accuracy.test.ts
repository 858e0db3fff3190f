import { knownMatrices, knownTables } from './layouts/known';
import { laterMatrices, laterTables } from './layouts/later';
import { unknownMatrices, unknownTables } from './layouts/unknown';
import { addScores, measureMatrices, measureTables, type Score } from './measure';

const SEEDS = Array.from({ length: 12 }, (_, position) => position + 1);

function share(part: number, whole: number): number {
  return (100 * part) / whole;
}

/** Printed, too, so that the shares stand in the log of every run. */
function report(name: string, score: Score): void {
  const { columns, right, wrong, wrongWithConfidence, rows, rightRows } = score;
  process.stdout.write(
    `${name}: ${right} of ${columns} columns right (${share(right, columns).toFixed(2)} %), ` +
      `${wrong} wrong, ${wrongWithConfidence} of them with confidence, ` +
      `${rightRows} of ${rows} rows right\n`,
  );
}

describe('recognition of tables made by others', () => {
  test.each([
    ['layouts known while tuning', knownTables, knownMatrices, SEEDS],
    ['layouts unknown while tuning', unknownTables, unknownMatrices, SEEDS],
    ['layouts of one who knew no recognition', laterTables, laterMatrices, SEEDS.slice(0, 6)],
  ])('reads %s as their authors meant them', (name, specs, matrices, seeds) => {
    const score = addScores(measureTables(specs, seeds), measureMatrices(matrices, seeds));
    report(name, score);
    expect(share(score.right, score.columns)).toBeGreaterThanOrEqual(97);
    expect(share(score.wrongWithConfidence, score.columns)).toBeLessThanOrEqual(0.5);
    expect(share(score.rightRows, score.rows)).toBeGreaterThanOrEqual(97);
  });
});
