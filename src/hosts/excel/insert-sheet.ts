import { formatCell } from '../../domain/address';
import type { SheetPlan } from '../../domain/sheet-plan';
import { WorkbookError, type SheetInsertion } from '../../ports/workbook-port';
import { readCapabilities } from './capabilities';
import { command, readRequestLimits, syncCommands, type Command } from './chunking';
import { findOfficeCode } from './errors';
import { findLoaded } from './loaded';
import type { OwnWrites } from './own-writes';
import { loadParts, PartWrite, preparePartRestore } from './part';
import { removeInsertion, type Insertion } from './remove-insertion';
import { orRestore } from './restore';
import { runBatch } from './run-batch';
import { toSheetCommands } from './sheet-plan';
import { checkSheetName, isSameSheetName, loadActiveSheet, loadSheets } from './sheets';

/**
 * Two requests, and one more where the workbook has a part of ours to be read: what there
 * is, then the sheet and the part, all or nothing. Answers what removes both again, if
 * nobody has worked on the sheet since.
 */
export async function insertSheet(
  draft: (part: string | undefined) => SheetInsertion,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const insertion = await runBatch(async (context) => {
    const before = await readBefore(context);
    const wanted = draft(before.part);
    checkFree(wanted.plan.sheetName, before);
    return write(context, before, wanted, ownWrites);
  });
  return () => removeInsertion(insertion);
}

interface WorkbookBefore {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly activeSheetId: string;
  readonly position: number;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly part: string | undefined;
}

/** Throws `workbook-protected`. */
async function readBefore(context: Excel.RequestContext): Promise<WorkbookBefore> {
  const sheets = loadSheets(context);
  const active = loadActiveSheet(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const parts = loadParts(context);
  await context.sync();
  if (protection.protected) throw new WorkbookError('workbook-protected');
  const xml = parts.items[0]?.getXml();
  if (xml) await context.sync();
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    activeSheetId: active.id,
    position: active.position + 1,
    parts,
    part: xml?.value,
  };
}

/** Throws `sheet-name-invalid` or `sheet-exists`. */
function checkFree(sheetName: string, { sheetNames }: WorkbookBefore): void {
  checkSheetName(sheetName);
  if (sheetNames.some((name) => isSameSheetName(name, sheetName)))
    throw new WorkbookError('sheet-exists', sheetName);
}

async function write(
  context: Excel.RequestContext,
  before: WorkbookBefore,
  { plan, part }: SheetInsertion,
  ownWrites: OwnWrites,
): Promise<Insertion> {
  const limits = readRequestLimits();
  const partWrite = new PartWrite(context, before.parts, part);
  partWrite.queueRead();
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  sheet.load('id');
  sheet.position = before.position;
  const commands: Command[] = [
    ...toSheetCommands(sheet, plan, readCapabilities(), limits.writeBytes),
    command(() => sheet.activate()),
    command(() => sheet.getRange(formatCell(plan.firstInput)).select()),
    command(() => partWrite.queueWrite(), 3 * part.length),
  ];
  await ownWrites.during([{ sheetBeside: before.sheetIds }], () =>
    orRestore(
      () => syncCommands(context, commands, limits),
      (error) => rollBack(error, { before, plan, part, partWrite, sheet }),
      plan.sheetName,
    ),
  );
  return {
    sheetId: sheet.id,
    previousSheetId: before.activeSheetId,
    plan,
    part,
    partBefore: partWrite.findBefore()!,
  };
}

interface BrokenInsertion {
  readonly before: WorkbookBefore;
  readonly plan: SheetPlan;
  readonly part: string;
  readonly partWrite: PartWrite;
  readonly sheet: Excel.Worksheet;
}

/** The sheet goes, the part is put back, the sheet of before comes to the front again. */
async function rollBack(
  error: unknown,
  { before, plan, part, partWrite, sheet }: BrokenInsertion,
): Promise<void> {
  const addedId = findLoaded(() => sheet.id);
  // A co-author took the name between our two requests: the sheet of that name is theirs.
  if (addedId === undefined && findOfficeCode(error) === 'ItemAlreadyExists') return;
  const partBefore = partWrite.findBefore();
  await runBatch(
    async (context) => {
      const sheets = loadSheets(context);
      const putPartBack = partBefore && (await preparePartRestore(context, partBefore, part));
      if (!putPartBack) await context.sync();
      const added = sheets.items.find(({ id, name }) =>
        addedId === undefined
          ? isSameSheetName(name, plan.sheetName) && !before.sheetIds.includes(id)
          : id === addedId,
      );
      putPartBack?.();
      if (added) {
        sheets.items.find(({ id }) => id === before.activeSheetId)?.activate();
        added.delete();
      }
      await context.sync();
    },
    { delayForCellEdit: true },
  );
}
