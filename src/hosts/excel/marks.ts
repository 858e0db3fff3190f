import type { Mark } from '../../ports/workbook-port';
import { readRequestLimits, syncCommands, type Command } from './chunking';
import { loadConditionalFormats, SheetMarks, type MarkedRanges } from './mark-writes';
import { orRestore } from './restore';
import { runBatch } from './run-batch';
import { getSheetNamed, loadSheets } from './sheets';

/** Marks by sheet id. */
type MarksBySheet = ReadonlyMap<string, readonly MarkedRanges[]>;

/**
 * Writes of marks. They know which sheets the workbook has had so far: that lets the first
 * request ask for the conditional formats of all of them, and the second replace the marks.
 * A sheet that has come since costs one more request.
 */
export class MarkWriter {
  private knownSheetIds: readonly string[] = [];

  noteSheets(ids: readonly string[]): void {
    this.knownSheetIds = ids;
  }

  /** All our marks give way to these, on every sheet or on none. Answers what brings the old ones back. */
  async replace(marks: readonly Mark[]): Promise<() => Promise<void>> {
    const before = await this.write((sheets) => toMarksBySheet(marks, sheets));
    return async () => {
      await this.write(() => before);
    };
  }

  private write(
    toWanted: (sheets: readonly Excel.Worksheet[]) => MarksBySheet,
  ): Promise<MarksBySheet> {
    return runBatch(async (context) => {
      const found = await this.load(context);
      const wanted = toWanted(found.map(({ sheet }) => sheet));
      const touched = found.filter((marks) => marks.hasMarks() || wanted.has(marks.sheet.id));
      for (const marks of touched) marks.checkWritable();

      await orRestore(
        () => {
          for (const marks of touched) marks.queueRead();
          return syncCommands(context, toReplacement(touched, wanted), readRequestLimits());
        },
        () => this.putBack(touched),
        touched.map(({ sheet }) => sheet.name).join(', '),
      );
      return toBefore(touched);
    });
  }

  /** After a write that broke off. The marks of before are known unless nothing was changed yet. */
  private async putBack(interrupted: readonly SheetMarks[]): Promise<void> {
    if (interrupted.some((marks) => marks.findBefore() === undefined)) return;
    const before = toBefore(interrupted);
    await runBatch(
      async (context) => {
        const found = await this.load(context, interrupted);
        const broken = found.filter(({ sheet }) => before.has(sheet.id));
        await syncCommands(context, toReplacement(broken, before), readRequestLimits());
      },
      { delayForCellEdit: true },
    );
  }

  private async load(
    context: Excel.RequestContext,
    interrupted: readonly SheetMarks[] = [],
  ): Promise<readonly SheetMarks[]> {
    const { worksheets } = context.workbook;
    const formats = new Map(
      this.knownSheetIds.map((id) => [
        id,
        loadConditionalFormats(worksheets.getItemOrNullObject(id)),
      ]),
    );
    const sheets = loadSheets(context);
    await context.sync();
    const unknown = sheets.items.filter(({ id }) => !formats.has(id));
    for (const sheet of unknown) formats.set(sheet.id, loadConditionalFormats(sheet));
    if (unknown.length > 0) await context.sync();
    this.noteSheets(sheets.items.map(({ id }) => id));
    return sheets.items.map(
      (sheet) =>
        new SheetMarks(
          sheet,
          formats.get(sheet.id)!,
          interrupted.find((marks) => marks.sheet.id === sheet.id),
        ),
    );
  }
}

function toReplacement(sheets: readonly SheetMarks[], wanted: MarksBySheet): Command[] {
  return [
    ...sheets.flatMap((marks) => marks.toRemovals()),
    ...sheets.flatMap((marks) => marks.toAdditions(wanted.get(marks.sheet.id) ?? [])),
  ];
}

function toBefore(sheets: readonly SheetMarks[]): MarksBySheet {
  return new Map(sheets.map((marks) => [marks.sheet.id, marks.findBefore() ?? []]));
}

/** Throws `sheet-missing`. */
function toMarksBySheet(marks: readonly Mark[], sheets: readonly Excel.Worksheet[]): MarksBySheet {
  const bySheet = new Map<string, MarkedRanges[]>();
  for (const { severity, place } of marks) {
    const { id } = getSheetNamed(sheets, place.sheet);
    const ofSheet = bySheet.get(id);
    if (ofSheet) ofSheet.push({ severity, ranges: [place.range] });
    else bySheet.set(id, [{ severity, ranges: [place.range] }]);
  }
  return bySheet;
}
