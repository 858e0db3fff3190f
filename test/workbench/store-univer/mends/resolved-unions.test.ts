import type { IStyleBase } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { parseRange } from '../../../../src/domain/address';
import { write } from '../../../support/univer/cell-shorthand';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

/** Univer works conditional formats out once it has been asked for them. */
async function fills(cells: { row: number; column: number }[]): Promise<(string | undefined)[]> {
  const { store, context } = current();
  const service = context.injector.get(ConditionalFormattingService);
  const read = (): (string | undefined)[] =>
    cells.map(({ row, column }) => {
      const style: IStyleBase | undefined = service.composeStyle(
        context.unitId,
        store.activeSheet(),
        row,
        column,
      )?.style;
      return style?.bg?.rgb ?? undefined;
    });
  read();
  await store.settle();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return read();
}

test('a rule over two columns sums each column from where a function says', async () => {
  const { store } = current();
  write(current(), 'E1', [
    [60, 600],
    [10, 100],
    [20, 200],
    [30, 300],
  ]);
  store.addConditionalFormat(store.activeSheet(), {
    ranges: [parseRange('E1:F1')],
    formula: '=N(E$1)<>SUM(INDEX(E:E,ROW(E$1)+1):E$4)',
    style: { fill: '#FF0000' },
    stopIfTrue: false,
  });
  const totals = [
    { row: 0, column: 4 },
    { row: 0, column: 5 },
  ];
  expect(await fills(totals)).toEqual([undefined, undefined]);
  write(current(), 'F3', [[201]]);
  expect(await fills(totals)).toEqual([undefined, '#FF0000']);
});
