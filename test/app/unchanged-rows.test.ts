import { withUnchangedRows } from '../../src/app/unchanged-rows';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';

function workbookOf(
  rows: readonly (readonly (CellSnapshot | null)[])[],
  sheet: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  return {
    names: [],
    sheets: [
      {
        id: 's1',
        name: 'Phụ lục',
        hidden: false,
        protected: false,
        used: { top: 0, left: 0, bottom: rows.length - 1, right: 1 },
        rows: rows.map((cells, index) => ({ index, cells })),
        names: [],
        merges: [],
        ...sheet,
      },
    ],
  };
}

/** Which rows are those of the earlier snapshot, as objects. */
function shared(next: WorkbookSnapshot, earlier: WorkbookSnapshot): boolean[] {
  const rows = withUnchangedRows(next, earlier).sheets[0]!.rows;
  return rows.map((row) => earlier.sheets[0]!.rows.includes(row));
}

const cells = (value: number): CellSnapshot[] => [{ value }, { value: 2, formula: '=A1+1' }];

test('rows that hold the same are the earlier ones, all others as they were read', () => {
  const earlier = workbookOf([cells(1), cells(2), cells(3)]);
  const next = workbookOf([cells(1), cells(7), cells(3), cells(4)]);
  expect(shared(next, earlier)).toEqual([true, false, true, false]);
  expect(withUnchangedRows(next, earlier)).toEqual(next);
});

test.each<[string, CellSnapshot | null, CellSnapshot | null]>([
  ['a blank', null, { value: 1 }],
  ['another formula', { value: 1, formula: '=B1' }, { value: 1, formula: '=B2' }],
  ['another format', { value: 1, numberFormat: '0%' }, { value: 1 }],
  ['a result that is gone', { value: null, formula: '=B1', uncached: true }, { value: null }],
  ['another font', { value: 'Hé' }, { value: 'Hé', font: '.VnTime' }],
  ['a lock', { value: 1 }, { value: 1, locked: true }],
  ['another error', { value: { error: '#REF!' } }, { value: { error: '#N/A' } }],
])('%s makes another row', (_, before, after) => {
  expect(shared(workbookOf([[after]]), workbookOf([[before]]))).toEqual([false]);
});

test('the same error is the same', () => {
  const error = (): WorkbookSnapshot => workbookOf([[{ value: { error: '#REF!' } }]]);
  expect(shared(error(), error())).toEqual([true]);
});

test('a sheet that begins at another column shares nothing, and neither does another sheet', () => {
  const earlier = workbookOf([cells(1)]);
  const moved = { used: { top: 0, left: 1, bottom: 0, right: 2 } };
  expect(shared(workbookOf([cells(1)], moved), earlier)).toEqual([false]);
  expect(shared(workbookOf([cells(1)], { id: 's2' }), earlier)).toEqual([false]);
});

test('a row that was hidden since is another one', () => {
  const earlier = workbookOf([cells(1)]);
  const hidden = workbookOf([], { rows: [{ index: 0, hidden: true, cells: cells(1) }] });
  expect(shared(hidden, earlier)).toEqual([false]);
});
