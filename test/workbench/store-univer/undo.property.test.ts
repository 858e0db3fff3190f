import fc from 'fast-check';
import type { IRange, IWorkbookData } from '@univerjs/core';
import type { RangeAddress } from '../../../src/domain/address';
import type { WorkbookStore } from '../../../src/workbench/office-host/store';
import type { TestStore } from '../../support/univer/create-univer-store';
import { createUniverStore } from '../../support/univer/create-univer-store';
import { toContent } from '../../support/univer/cell-shorthand';

/** One call of the port, made on the sheet in front. */
type Call = (store: WorkbookStore, sheet: string) => void;

const index = fc.integer({ min: 0, max: 7 });
const range: fc.Arbitrary<RangeAddress> = fc
  .tuple(index, index, index, index)
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
const content = fc.oneof(
  fc.integer({ min: -999, max: 99999 }),
  fc.constantFrom('chữ', '2.298', true, null, '=SUM(A1:C3)', '=B2*2', '=A1&"x"'),
);
const color = fc.constantFrom('#FF0000', '#00FF00');

const fill = (cells: RangeAddress, value: Parameters<typeof toContent>[0]) =>
  Array.from({ length: cells.bottom - cells.top + 1 }, () =>
    Array.from({ length: cells.right - cells.left + 1 }, () => toContent(value)),
  );

const call: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(range, content).map(
    ([cells, value]): Call =>
      (store, sheet) =>
        store.writeCells(sheet, cells, fill(cells, value)),
  ),
  fc.tuple(range, fc.constantFrom('0.00', '#,##0', 'General')).map(
    ([cells, format]): Call =>
      (store, sheet) =>
        store.fillNumberFormat(sheet, cells, format),
  ),
  fc
    .tuple(range, fc.record({ bold: fc.boolean(), fill: fc.option(color), wrap: fc.boolean() }))
    .map(
      ([cells, format]): Call =>
        (store, sheet) =>
          store.writeFormat(sheet, cells, format),
    ),
  fc.tuple(range, fc.constantFrom('EdgeTop', 'InsideVertical'), color).map(
    ([cells, edge, line]): Call =>
      (store, sheet) =>
        store.writeBorder(sheet, cells, edge, { style: 'Continuous', weight: 'Thin', color: line }),
  ),
  fc.tuple(range, fc.constantFrom('contents', 'formats', 'all')).map(
    ([cells, what]): Call =>
      (store, sheet) =>
        store.clearCells(sheet, cells, what),
  ),
  fc.tuple(index, fc.integer({ min: 1, max: 3 })).map(
    ([row, count]): Call =>
      (store, sheet) =>
        store.insertRows(sheet, row, count),
  ),
  fc.tuple(index, fc.integer({ min: 1, max: 3 })).map(
    ([row, count]): Call =>
      (store, sheet) =>
        store.deleteRows(sheet, row, count),
  ),
  fc.tuple(range, fc.boolean()).map(
    ([cells, across]): Call =>
      (store, sheet) =>
        store.merge(sheet, cells, across),
  ),
  range.map(
    (cells): Call =>
      (store, sheet) =>
        store.unmerge(sheet, cells),
  ),
  fc
    .tuple(index, fc.integer({ min: 10, max: 200 }))
    .map(([column, points]): Call => (store, sheet) => {
      store.writeColumnWidth(sheet, column, 1, points);
      store.writeRowHeight(sheet, column, 2, points);
    }),
  fc.tuple(index, fc.boolean()).map(([row, hidden]): Call => (store, sheet) => {
    store.writeRowsHidden(sheet, row, 1, hidden);
    store.writeColumnsHidden(sheet, row, 1, hidden);
  }),
  fc.tuple(range, range).map(
    ([one, other]): Call =>
      (store, sheet) =>
        void store.addConditionalFormat(sheet, {
          ranges: [one, other],
          formula: '=$A1>0',
          style: { fill: '#FF0000' },
          stopIfTrue: false,
        }),
  ),
  index.map((at): Call => (store, sheet) => {
    const rules = store.listConditionalFormats(sheet);
    const rule = rules[at % Math.max(rules.length, 1)];
    if (rule) store.moveConditionalFormat(sheet, rule.id, rules.length - 1);
  }),
  index.map((at): Call => (store, sheet) => {
    const rules = store.listConditionalFormats(sheet);
    const rule = rules[at % Math.max(rules.length, 1)];
    if (rule) store.deleteConditionalFormat(sheet, rule.id);
  }),
  fc.tuple(range, fc.integer({ min: 0, max: 9 })).map(
    ([cells, least]): Call =>
      (store, sheet) =>
        store.writeValidation(sheet, cells, {
          rule: { type: 'WholeNumber', operator: 'GreaterThan', formula1: least },
          ignoreBlanks: true,
          alert: { style: 'Stop', title: '', message: '', showAlert: true },
          prompt: { title: '', message: '', showPrompt: false },
        }),
  ),
  fc.tuple(index, index).map(
    ([rows, columns]): Call =>
      (store, sheet) =>
        store.writeFrozenPanes(sheet, { rows, columns }),
  ),
  fc.constant<Call>((store) => void store.addXmlPart('<a/>')),
  fc.constant<Call>((store, sheet) => {
    const name = `n${store.listNames().length}`;
    const reference = `='${store.listSheets()[0]?.name}'!$A$1:$B$4`;
    store.addName({ name, scope: sheet, reference, comment: '', visible: true });
  }),
  fc.constant<Call>((store, sheet) => {
    const added = store.addSheet(`S${store.listSheets().length}`);
    store.writeCells(added, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 1 }]]);
    store.activateSheet(added);
    store.activateSheet(sheet);
  }),
  fc.constant<Call>((store, sheet) => store.renameSheet(sheet, 'Tên khác')),
);

/** The workbook as saved, without what Univer counts or caches and what only looks empty. */
function snapshot({ context }: TestStore): unknown {
  const saved = JSON.parse(JSON.stringify(context.facade.save())) as IWorkbookData;
  const sheets = Object.values(saved.sheets).map((sheet) => ({
    ...sheet,
    cellData: Object.entries(sheet.cellData ?? {})
      .flatMap(([row, cells]) =>
        Object.entries(cells as Record<string, { s?: string } | null>).map(([column, cell]) => ({
          at: `${row}:${column}`,
          ...cell,
          s: typeof cell?.s === 'string' ? saved.styles[cell.s] : cell?.s,
        })),
      )
      .sort((one, other) => one.at.localeCompare(other.at)),
    mergeData: (sheet.mergeData ?? []).map(rangeText).sort(),
    rowData: withoutEmpty(sheet.rowData),
    columnData: withoutEmpty(sheet.columnData),
    scrollLeft: 0,
    scrollTop: 0,
  }));
  const resources = (saved.resources ?? []).map(({ name, data }) => ({
    name,
    data: withoutEmpty(data === '' ? {} : (JSON.parse(data) as object)),
  }));
  return { order: saved.sheetOrder, custom: saved.custom, sheets, resources };
}

function rangeText({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return `${startRow}:${startColumn} ${endRow}:${endColumn}`;
}

/** Univer leaves empty lists and records where something has been. */
function withoutEmpty(record: object | undefined): unknown {
  return Object.fromEntries(
    Object.entries(record ?? {}).filter(
      ([, value]) => typeof value !== 'object' || Object.keys(value as object).length > 0,
    ),
  );
}

/** Univer's calculation says so of formulas that have just been deleted, and goes on. */
const HARMLESS = 'Dependency tree not found for treeId:';

beforeEach(() => {
  const { error } = console;
  jest.spyOn(console, 'error').mockImplementation((...texts: unknown[]) => {
    if (texts[0] !== HARMLESS) error(...texts);
  });
});
afterEach(() => jest.restoreAllMocks());

test('undoing any batch of writes leaves the workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(call, { minLength: 1, maxLength: 6 }),
      fc.array(call, { minLength: 1, maxLength: 8 }),
      async (first, batch) => {
        const test = createUniverStore();
        try {
          const { store } = test;
          const sheet = store.activeSheet();
          for (const work of first) work(store, sheet);
          await store.settle();
          const before = snapshot(test);
          await store.asOneStep(() => {
            // A batch that happens to change nothing would be no step.
            store.writeSetting('batch', true);
            for (const work of batch) work(store, sheet);
            return Promise.resolve();
          });
          await store.settle();
          test.undo();
          await store.settle();
          expect(snapshot(test)).toEqual(before);
        } finally {
          test.dispose();
        }
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
