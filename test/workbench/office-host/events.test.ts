import { useOffice } from '../../support/office/use-office';

const office = useOffice({ sheets: ['Biểu 1', 'Biểu 2'] });

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}

async function listen<Details>(
  select: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<Details>,
): Promise<{ events: Details[]; result: OfficeExtension.EventHandlerResult<Details> }> {
  const events: Details[] = [];
  const result = await office.Excel.run(async (context) => {
    const handler = select(context.workbook.worksheets).add((details) => {
      events.push(details);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return { events, result };
}

describe('changes of one sheet', () => {
  test('tell where, and whether it was us, the user or a co-author', async () => {
    const { store } = office;
    const [sheet, other] = store.listSheets().map(({ id }) => id);
    const { events } = await listen((sheets) => sheets.getItem('Biểu 1').onChanged);
    const range = { top: 1, left: 1, bottom: 2, right: 1 };
    const rows = [[{ value: 1 }], [{ value: 2 }]];
    store.withOrigin('user', () => store.writeCells(sheet!, range, rows));
    store.withOrigin('remote', () => store.writeCells(sheet!, range, rows));
    store.withOrigin('user', () => store.writeCells(other!, range, rows));
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 1').getRange('A1').values = [[3]];
      await context.sync();
    });
    await settled();
    expect(
      events.map(({ address, source, triggerSource, changeType, worksheetId }) => [
        address,
        source,
        triggerSource,
        changeType,
        worksheetId,
      ]),
    ).toEqual([
      ['B2:B3', 'Local', 'Unknown', 'RangeEdited', sheet],
      ['B2:B3', 'Remote', 'Unknown', 'RangeEdited', sheet],
      ['A1', 'Local', 'ThisLocalAddin', 'RangeEdited', sheet],
    ]);
  });

  test('hand over the changed range', async () => {
    const { store } = office;
    const { events } = await listen((sheets) => sheets.getItem('Biểu 1').onChanged);
    const cell = { top: 4, left: 2, bottom: 4, right: 2 };
    store.withOrigin('user', () =>
      store.writeCells(store.activeSheet(), cell, [[{ value: 2298 }]]),
    );
    await settled();
    await office.Excel.run(async (context) => {
      const range = events[0]!.getRange(context);
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe("'Biểu 1'!C5");
      expect(range.values).toEqual([[2298]]);
    });
  });

  test('include rows that come and go', async () => {
    const { store } = office;
    const { events } = await listen((sheets) => sheets.getItem('Biểu 1').onChanged);
    store.withOrigin('user', () => store.insertRows(store.activeSheet(), 4, 2));
    store.withOrigin('user', () => store.deleteRows(store.activeSheet(), 0, 1));
    await settled();
    expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '5:6'],
      ['RowDeleted', '1:1'],
    ]);
  });

  test('are no longer told once the handler is removed', async () => {
    const { store } = office;
    const { events, result } = await listen((sheets) => sheets.getItem('Biểu 1').onChanged);
    await office.Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    store.withOrigin('user', () => store.writeCells(store.activeSheet(), cell, [[{ value: 1 }]]));
    await settled();
    expect(events).toEqual([]);
  });
});

describe('events of the collection', () => {
  test('changes on every sheet', async () => {
    const { store } = office;
    const { events } = await listen((sheets) => sheets.onChanged);
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const { id } of store.listSheets())
      store.withOrigin('user', () => store.writeCells(id, cell, [[{ value: 1 }]]));
    await settled();
    expect(events.map(({ worksheetId }) => worksheetId)).toEqual(
      store.listSheets().map(({ id }) => id),
    );
  });

  test('sheets that come, go and come to the front', async () => {
    const { store } = office;
    const added = await listen((sheets) => sheets.onAdded);
    const deleted = await listen((sheets) => sheets.onDeleted);
    const activated = await listen((sheets) => sheets.onActivated);
    const deactivated = await listen((sheets) => sheets.onDeactivated);
    const first = store.activeSheet();
    const third = store.withOrigin('user', () => store.addSheet('Biểu 3'));
    store.activateSheet(third);
    store.withOrigin('user', () => store.deleteSheet(third));
    await settled();
    const second = store.activeSheet();
    expect(added.events.map(({ worksheetId }) => worksheetId)).toEqual([third]);
    expect(deleted.events.map(({ worksheetId }) => worksheetId)).toEqual([third]);
    expect(activated.events.map(({ worksheetId }) => worksheetId)).toEqual([third, second]);
    expect(deactivated.events.map(({ worksheetId }) => worksheetId)).toEqual([first]);
  });

  test('the selection', async () => {
    const { store } = office;
    const { events } = await listen((sheets) => sheets.onSelectionChanged);
    store.select(store.activeSheet(), { top: 1, left: 0, bottom: 3, right: 2 });
    await settled();
    expect(events.map(({ address }) => address)).toEqual(['A2:C4']);
  });
});
