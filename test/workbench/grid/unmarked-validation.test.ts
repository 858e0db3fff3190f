import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { leaveInvalidCellsUnmarked } from '../../../src/workbench/grid/mends/unmarked-validation';
import { write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('the corner that validation draws goes, others stay', () => {
  const { context, store } = current();
  write(current(), 'A1', [['4=1-3']]);
  // As Univer's data validation marks a cell.
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 9,
    handler: (cell, _location, next) =>
      next({
        ...cell,
        markers: { tr: { size: 6, color: '#fe4b4b' }, tl: { size: 6, color: '#00ff00' } },
      }),
  });
  leaveInvalidCellsUnmarked(context);
  const cell = context.workbook.getSheetBySheetId(store.activeSheet())?.getCell(0, 0);
  expect(cell?.markers).toEqual({ tr: undefined, tl: { size: 6, color: '#00ff00' } });
});
