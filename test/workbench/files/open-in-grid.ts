import { readLook } from '../../../src/hosts/xlsx/look';
import { readReportSheet, readWorkbook } from '../../../src/hosts/xlsx/read';
import { readFrame } from '../../../src/workbench/files/grid-frame';
import { completeWorkbook } from '../../../src/workbench/files/open/complete-workbook';
import { toGridData } from '../../../src/workbench/files/open/grid-data';
import { digitWidth } from '../../../src/workbench/files/open/digit-width';
import { keepFormulaFormats } from '../../../src/workbench/files/open/formula-formats';
import { keepChangeLog, type ChangeLog } from '../../../src/workbench/files/save/change-log';
import type { SavedWorkbook } from '../../../src/workbench/files/save/find-changes';
import { createUniverStore, type TestStore } from '../../support/univer/create-univer-store';

/** A file as the page opens it, but for the screen. */
export interface OpenedWorkbook extends TestStore, SavedWorkbook {
  readonly log: ChangeLog;
}

export async function openInGrid(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const report = readReportSheet(bytes);
  const look = readLook(bytes);
  const file = {
    ...{ name: 'a.xlsx', bytes, snapshot: readWorkbook(bytes), look, digit: digitWidth(look) },
    ...(report && { report }),
  };
  const grid = createUniverStore(toGridData(file));
  const { store, context } = grid;
  keepFormulaFormats(context, file);
  await completeWorkbook(store, file);
  const frame = readFrame(store, context, file);
  return { ...grid, file, frame, log: keepChangeLog(store) };
}
