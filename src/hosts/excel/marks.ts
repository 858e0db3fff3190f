import type { AnnotationRemark, Mark } from '../../ports/annotation';
import { readRequestLimits, syncCommands, type Command } from './chunking';
import { loadConditionalFormats, SheetMarks, type MarkedRanges } from './mark-writes';
import type { OwnWrites } from './own-writes';
import { findOfficeCode } from './errors';
import { loadParts } from './part';
import type { FoundWorkbook } from './report/found-workbook';
import { ReportWrite, type WantedReport } from './report/report-write';
import { orRestore } from './restore';
import { runBatch } from './run-batch';
import { getSheetNamed, loadActiveSheet, loadSheets } from './sheets';

/** Marks by sheet id. */
type MarksBySheet = ReadonlyMap<string, readonly MarkedRanges[]>;

/** What need not be asked for before the rest can be. */
interface KnownWorkbook {
  readonly sheetIds: readonly string[];
  readonly partId?: string;
}

/** All that a workbook is to say of the figures in it. */
interface Wanted {
  readonly marks: MarksBySheet;
  readonly report: WantedReport;
}

/** A workbook with what is ours in it, loaded. */
interface Annotated {
  readonly found: FoundWorkbook;
  readonly marks: readonly SheetMarks[];
}

/** What a write changes, and what it knows of before. */
interface Write {
  readonly touched: readonly SheetMarks[];
  readonly report: ReportWrite;
}

export interface Replacement {
  readonly takeBack: () => Promise<void>;
  readonly remarks: readonly AnnotationRemark[];
}

/**
 * Writes of marks, and of the report beside them. They know which sheets the workbook has had so
 * far: that lets the first request ask for the conditional formats of all of them, and the second
 * replace the marks; so it is with our part. A sheet or a part that nobody has read yet costs one more
 * request, and so does a report where there was none.
 */
export class MarkWriter {
  private known: KnownWorkbook = { sheetIds: [] };

  constructor(private readonly ownWrites: OwnWrites) {}

  /** What a workbook was last seen to hold. */
  note(known: KnownWorkbook): void {
    this.known = known;
  }

  /** All our marks, and our report, give way to these, on every sheet or on none. */
  async replace(marks: readonly Mark[], report: WantedReport): Promise<Replacement> {
    const { before, remarks } = await this.write(({ sheets }) => ({
      marks: toMarksBySheet(marks, sheets),
      report,
    }));
    const takeBack = async (): Promise<void> => {
      await this.write(() => before);
    };
    return { takeBack, remarks };
  }

  private write(
    toWanted: (found: FoundWorkbook) => Wanted,
  ): Promise<{ before: Wanted; remarks: readonly AnnotationRemark[] }> {
    return runBatch(async (context) => {
      const { found, marks } = await this.load(context);
      const wanted = toWanted(found);
      const report = new ReportWrite(context, found, wanted.report);
      const touched = marks.filter((ofSheet) => ofSheet.isToChange(wanted.marks));
      for (const ofSheet of touched) ofSheet.checkWritable();
      report.checkWritable();

      const write = { touched, report };
      await orRestore(
        () => this.carryOut(context, write, wanted.marks),
        () => this.putBack(write),
        touched.map(({ sheet }) => sheet.name).join(', '),
      );
      return { before: findBefore(write)!, remarks: report.remark ? [report.remark] : [] };
    });
  }

  private async carryOut(
    context: Excel.RequestContext,
    { touched, report }: Write,
    marks: MarksBySheet,
  ): Promise<void> {
    const limits = readRequestLimits();
    await this.ownWrites.during(report.toAreas(), async () => {
      for (const ofSheet of touched) ofSheet.queueRead();
      report.queueRead();
      const commands = [...toReplacement(touched, marks), ...report.toCommands(limits.writeBytes)];
      await syncCommands(context, commands, limits);
      const rest = report.toFinish();
      if (rest.length > 0) await syncCommands(context, rest, limits);
    });
  }

  /** After a write that broke off. What was there before is known unless nothing was changed yet. */
  private async putBack(interrupted: Write): Promise<void> {
    const before = findBefore(interrupted);
    if (!before) return;
    await runBatch(
      async (context) => {
        const { found, marks } = await this.load(context, interrupted.touched);
        const broken = marks.filter(({ sheet }) => before.marks.has(sheet.id));
        const report = new ReportWrite(context, found, before.report, interrupted.report);
        interrupted.report.findLeftover(found.sheets)?.delete();
        await this.carryOut(context, { touched: broken, report }, before.marks);
      },
      { delayForCellEdit: true },
    );
  }

  private async load(
    context: Excel.RequestContext,
    interrupted: readonly SheetMarks[] = [],
  ): Promise<Annotated> {
    const { worksheets, protection, customXmlParts } = context.workbook;
    const { sheetIds, partId } = this.known;
    const formats = new Map(
      sheetIds.map((id) => [id, loadConditionalFormats(worksheets.getItemOrNullObject(id))]),
    );
    const sheets = loadSheets(context);
    const active = loadActiveSheet(context);
    protection.load('protected');
    const parts = loadParts(context);
    const expected = partId === undefined ? undefined : customXmlParts.getItem(partId).getXml();
    try {
      await context.sync();
    } catch (error) {
      // The part has gone since: nothing was changed, and it is looked for again.
      if (partId === undefined || findOfficeCode(error) !== 'ItemNotFound') throw error;
      this.known = { sheetIds };
      return this.load(context, interrupted);
    }
    const unknown = sheets.items.filter(({ id }) => !formats.has(id));
    for (const sheet of unknown) formats.set(sheet.id, loadConditionalFormats(sheet));
    const part = parts.items[0];
    const isExpected = part !== undefined && part.id === partId;
    const xml = isExpected ? expected : part?.getXml();
    if (unknown.length > 0 || (xml && !isExpected)) await context.sync();
    // A write may take the part away or add one: it is known again once the workbook has been read.
    this.note({ sheetIds: sheets.items.map(({ id }) => id), ...(isExpected && { partId }) });
    return {
      found: {
        sheets: sheets.items,
        activeSheetId: active.id,
        isStructureProtected: protection.protected,
        part,
        partXml: xml?.value,
      },
      marks: sheets.items.map(
        (sheet) =>
          new SheetMarks(
            sheet,
            formats.get(sheet.id)!,
            interrupted.find((marks) => marks.sheet.id === sheet.id),
          ),
      ),
    };
  }
}

function toReplacement(sheets: readonly SheetMarks[], wanted: MarksBySheet): Command[] {
  return [
    ...sheets.flatMap((marks) => marks.toRemovals()),
    ...sheets.flatMap((marks) => marks.toAdditions(wanted.get(marks.sheet.id) ?? [])),
  ];
}

/** Undefined while not all of it has been read: then nothing has been changed either. */
function findBefore({ touched, report }: Write): Wanted | undefined {
  const before = report.findBefore();
  if (!before || touched.some((marks) => marks.findBefore() === undefined)) return undefined;
  const marks = new Map(touched.map((ofSheet) => [ofSheet.sheet.id, ofSheet.findBefore()!]));
  return { marks, report: before };
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
