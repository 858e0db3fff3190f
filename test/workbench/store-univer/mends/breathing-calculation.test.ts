import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { value, values, write } from '../../../support/univer/cell-shorthand';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

const ROWS = 300;

/** A column of ones, and beside it three columns of formulas that are all different. */
function writeTable(): void {
  write(
    current(),
    'A1',
    Array.from({ length: ROWS }, (_, index) => {
      const row = index + 1;
      return [1, `=A${row}+${row}`, `=IF(B${row}>0,ROUND(B${row}/2,1),"")`, `=SUM(A$1:A2,A${row})`];
    }),
  );
}

/** When Univer next begins to calculate. */
function calculationStart(): Promise<void> {
  return new Promise((resolve) => {
    const watch = current().context.commands.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      watch.dispose();
      resolve();
    });
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a large calculation lets others work in between', async () => {
  writeTable();
  await calculationStart();
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  expect(await values(current(), `B${ROWS}:D${ROWS}`)).toEqual([[ROWS + 1, (ROWS + 1) / 2, 3]]);
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
});

test.each([0, 80])('what changes %i ms after it began counts', async (ms) => {
  const { store } = current();
  writeTable();
  await calculationStart();
  await pause(ms);
  write(current(), 'D5', [['=F1*2']]);
  write(current(), 'A1', [[11]]);
  await pause(120);
  write(current(), 'B6', [['=F1*3']]);
  expect(await values(current(), 'D5:D6')).toEqual([[0], [13]]);
  expect(await values(current(), `B${ROWS}:D${ROWS}`)).toEqual([[ROWS + 1, (ROWS + 1) / 2, 13]]);

  // Formulas that are new follow what they need, those that are gone follow nothing.
  write(current(), 'F1', [[4]]);
  write(current(), 'A5', [[100]]);
  expect(await values(current(), 'B5:D6')).toEqual([
    [105, 52.5, 8],
    [12, 6, 13],
  ]);
  store.deleteRows(store.activeSheet(), 1, 3);
  expect(await value(current(), 'D3')).toBe(12);
});

test('a table that is taken back while it is calculated leaves nothing behind', async () => {
  const { undo } = current();
  write(current(), 'A1', [[7, '=A1*2']]);
  expect(await value(current(), 'B1')).toBe(14);
  writeTable();
  await calculationStart();
  await pause(80);
  undo();
  expect(await values(current(), 'A1:C2')).toEqual([
    [7, 14, null],
    [null, null, null],
  ]);
  write(current(), 'A1', [[8]]);
  expect(await values(current(), 'A1:D2')).toEqual([
    [8, 16, null, null],
    [null, null, null, null],
  ]);
});
