import { formatCell, formatRange, parseRange } from '../../../src/domain/address';
import { createExcelHost } from '../../../src/hosts/excel';
import type { WorkbookStore } from '../../../src/workbench/office-host';
import type { Faults } from '../../../src/workbench/office-host';
import type { SheetId } from '../../../src/workbench/office-host/workbook-model';
import { bootOffice, type BootedOffice } from '../../support/office/boot-office';
import type {
  HostFaults,
  InterruptibleHost,
  SheetView,
  WorkbookUser,
} from '../contract/contract-host';

export interface ExcelContractHost extends InterruptibleHost {
  readonly store: WorkbookStore;
  readonly office: BootedOffice;
}

/** The Excel host on the genuine Office.js, over a store whose only sheet becomes Biểu. */
export async function openExcelHost(
  store: WorkbookStore,
  disposeStore: () => void = () => undefined,
): Promise<ExcelContractHost> {
  store.renameSheet(store.activeSheet(), 'Biểu');
  const office = await bootOffice(store);
  return {
    port: createExcelHost(),
    user: createUser(store),
    faults: createFaults(office.host.faults),
    store,
    office,
    dispose: () => {
      office.dispose();
      disposeStore();
    },
  };
}

function createUser(store: WorkbookStore): WorkbookUser {
  const idOf = (name: string): SheetId => {
    const sheet = store.listSheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  };
  const asUser = (act: () => void): void => store.withOrigin('user', act);
  return {
    addSheet: (name) => asUser(() => void store.addSheet(name)),
    renameSheet: (name, to) => asUser(() => store.renameSheet(idOf(name), to)),
    activate: (sheet) => asUser(() => store.activateSheet(idOf(sheet))),
    type: (sheet, cell, content) =>
      asUser(() => store.writeCells(idOf(sheet), parseRange(cell), [[content]])),
    setNumberFormat: (sheet, cells, format) =>
      asUser(() => store.fillNumberFormat(idOf(sheet), parseRange(cells), format)),
    hideRow: (sheet, row) => asUser(() => store.writeRowsHidden(idOf(sheet), row, 1, true)),
    merge: (sheet, cells) => asUser(() => store.merge(idOf(sheet), parseRange(cells), false)),
    addName: (name, reference, sheet) =>
      asUser(() =>
        store.addName({
          name,
          reference,
          comment: '',
          visible: true,
          ...(sheet !== undefined && { scope: idOf(sheet) }),
        }),
      ),
    addConditionalFormat: (sheet, cells, formula) =>
      asUser(
        () =>
          void store.addConditionalFormat(idOf(sheet), {
            ranges: [parseRange(cells)],
            formula,
            style: { fill: '#C6EFCE', bold: true },
            stopIfTrue: true,
          }),
      ),
    protectSheet: (sheet) => store.protectSheet(idOf(sheet), {}),
    protectStructure: () => store.setStructureProtected(true),
    look: async () => {
      await store.settle();
      return {
        active: store.listSheets().find(({ id }) => id === store.activeSheet())!.name,
        names: store.listNames().filter(({ scope }) => scope === undefined),
        parts: store.listXmlParts().map(({ xml }) => withSheetNames(xml, store)),
        sheets: store.listSheets().map(({ id }) => lookAtSheet(store, id)),
      };
    },
  };
}

/** Ids are the host's own affair. */
function withSheetNames(xml: string, store: WorkbookStore): string {
  return store
    .listSheets()
    .reduce((text, { id, name }) => text.replace(`"${id}"`, `"${name}"`), xml);
}

function lookAtSheet(store: WorkbookStore, sheet: SheetId): SheetView {
  const { name, visibility } = store.listSheets().find(({ id }) => id === sheet)!;
  const used = store.usedRange(sheet, false) ?? parseRange('A1');
  const rows = used.bottom + 2;
  const columns = used.right + 2;
  const cells: Record<string, unknown> = {};
  const numberFormats = store.readNumberFormats(sheet, used);
  for (const [down, row] of store.readCells(sheet, used).entries()) {
    for (const [across, { value, formula }] of row.entries()) {
      const cell = { row: used.top + down, column: used.left + across };
      const range = parseRange(formatCell(cell));
      const format = store.readFormat(sheet, range);
      const borders = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) =>
        store.readBorder(sheet, range, edge),
      );
      cells[formatCell(cell)] = {
        value,
        formula,
        numberFormat: numberFormats[down]![across],
        format,
        borders,
        validation: store.readValidation(sheet, range),
        link: store.readLinks(sheet, range)[0]![0],
      };
    }
  }
  return {
    name,
    cells,
    conditionalFormats: store.listConditionalFormats(sheet).map((rule) => ({
      formula: rule.formula,
      ranges: rule.ranges.map(formatRange),
      style: { ...rule.style, stopIfTrue: rule.stopIfTrue },
    })),
    settings: {
      visibility,
      used: formatRange(used),
      names: store
        .listNames()
        .filter(({ scope }) => scope === sheet)
        .map(({ name: known, reference }) => ({ known, reference })),
      merges: store.listMerges(sheet).map(formatRange),
      widths: store.readColumnWidths(sheet, 0, columns),
      heights: store.readRowHeights(sheet, 0, rows),
      hiddenRows: store.readRowsHidden(sheet, 0, rows),
      frozen: store.readFrozenPanes(sheet),
      filter: store.readFilter(sheet),
      layout: store.readPageLayout(sheet),
      protection: store.readProtection(sheet),
    },
  };
}

function createFaults(faults: Faults): HostFaults {
  const beforeRequest = (request: number, act: () => void): void => {
    while (faults.remoteEdits.length <= request) faults.remoteEdits.push(() => undefined);
    const also = faults.remoteEdits[request]!;
    faults.remoteEdits[request] = (store) => {
      also(store);
      act();
    };
  };
  return {
    beforeRequest,
    failAfterActions: (actions, request) =>
      beforeRequest(request, () => {
        faults.failAfterActions = actions;
      }),
    takePendingFailure: () => {
      const isPending = faults.failAfterActions !== undefined || faults.remoteEdits.length > 0;
      faults.failAfterActions = undefined;
      faults.remoteEdits.length = 0;
      return isPending;
    },
    editCell: (request) => {
      // The host looks whether a cell is open before anybody else has his turn.
      if (request === 0) faults.cellEditing = true;
      else
        beforeRequest(request - 1, () => {
          faults.cellEditing = true;
        });
    },
    leaveCell: () => {
      faults.cellEditing = false;
    },
  };
}
