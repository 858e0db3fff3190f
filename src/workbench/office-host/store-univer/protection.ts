import { sequenceExecute } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { HostError, itemNotFound } from '../errors';
import type { ProtectionOptions, SheetId } from '../workbook-model';
import { isSheetProtected } from './mends/loud-protection';
import type { SheetNotes } from './sheet-notes';
import { readSheetNotes, sheetNotesStep } from './sheet-notes';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';

/** Protection is Univer's own, so that the grid keeps the person out; like Excel's it is not undone. */

export function readProtection(
  context: UniverContext,
  sheet: SheetId,
): ProtectionOptions | undefined {
  if (!isSheetProtected(context, sheet)) return undefined;
  return readSheetNotes(worksheetOf(context, sheet)).protection?.options ?? {};
}

export async function protectSheet(
  context: UniverContext,
  sheet: SheetId,
  options: ProtectionOptions,
  password?: string,
): Promise<void> {
  const permission = facadeOf(context, sheet).getWorksheetPermission();
  if (permission.isProtected()) {
    throw new HostError('InvalidOperation', 'The sheet is protected already.');
  }
  const protection = {
    options,
    ...(password ? { passwordDigest: await digest(password) } : {}),
  };
  await context.journal.own(() => permission.protect());
  await context.journal.own(() => permission.setReadOnly());
  writeNote(context, sheet, protection);
}

export async function unprotectSheet(
  context: UniverContext,
  sheet: SheetId,
  password?: string,
): Promise<void> {
  const permission = facadeOf(context, sheet).getWorksheetPermission();
  const expected = readSheetNotes(worksheetOf(context, sheet)).protection?.passwordDigest;
  if (expected !== undefined && expected !== (await digest(password ?? ''))) {
    throw new HostError('AccessDenied', 'The password is wrong.');
  }
  await context.journal.own(() => permission.unprotect());
  writeNote(context, sheet, undefined);
}

function writeNote(
  context: UniverContext,
  sheet: SheetId,
  protection: SheetNotes['protection'],
): void {
  const { redos } = sheetNotesStep(context, worksheetOf(context, sheet), { protection });
  context.journal.own(() => sequenceExecute([...redos], context.commands));
}

function facadeOf(context: UniverContext, sheet: SheetId): FWorksheet {
  const worksheet = context.facade.getSheetBySheetId(sheet);
  if (!worksheet) throw itemNotFound();
  return worksheet;
}

async function digest(password: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
