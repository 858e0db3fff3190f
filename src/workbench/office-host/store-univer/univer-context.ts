import type { ICommandService, Injector, Workbook, Worksheet } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { itemNotFound } from '../errors';
import type { SheetId } from '../workbook-model';
import type { WriteJournal } from './write-journal';

/** What every part of the store works on: the one workbook, and the ways to change it. */
export interface UniverContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly journal: WriteJournal;
  /** For the few things that Univer offers only here. */
  readonly facade: FWorkbook;
}

/** Parameters that nearly every mutation wants. */
export interface SheetTarget {
  readonly unitId: string;
  readonly subUnitId: SheetId;
}

export function targetOf(context: UniverContext, sheet: SheetId): SheetTarget {
  return { unitId: context.unitId, subUnitId: sheet };
}

/** @throws HostError ItemNotFound */
export function worksheetOf(context: UniverContext, sheet: SheetId): Worksheet {
  const worksheet = context.workbook.getSheetBySheetId(sheet);
  if (!worksheet) throw itemNotFound();
  return worksheet;
}
