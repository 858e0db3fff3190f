import type { RangeAddress } from '../../domain/address';
import type { CellContent } from '../../domain/edit';
import type { PlannedStyle, SheetPlan } from '../../domain/sheet-plan';
import { formatRemarkPlace, renderRemark } from '../../messages/rollup/remarks';
import {
  EVIDENCE_WORDS,
  ROLLUP_SHEETS,
  SEVERITY_WORDS,
} from '../../messages/rollup/workbook-words';
import type { RollUp } from '../../rollup/result';
import { BODY, HEADER, heightOf, printOf, TEXT, TITLE } from './sheet-appearance';

/** In points; remarks have one column less, the last of which is the wider. */
const WIDTHS = [36, 130, 330, 170, 130] as const;
const LAST_COLUMN = WIDTHS.length - 1;

/** Where the figures come from, and what should be known of them: text only. */
export function planNotesSheet({ units, remarks }: RollUp): SheetPlan {
  const words = ROLLUP_SHEETS.notes;
  const sources = units.flatMap(({ name, sources: own }) =>
    own.length === 0
      ? [[name, words.notSent, '', '']]
      : own.map(({ path, sheet, evidence }) => [name, path, sheet, EVIDENCE_WORDS[evidence]]),
  );
  const said = remarks.map((remark) => [
    SEVERITY_WORDS[remark.severity],
    renderRemark(remark, 'vi'),
    remark.places.map(formatRemarkPlace).join('; '),
  ]);
  const sheet = new NotesSheet();
  sheet.addLine(words.title, TITLE);
  sheet.addLine(words.origin);
  sheet.addList(words.remarks, words.remarkColumns, said);
  sheet.addList(words.sources, words.sourceColumns, sources);
  return sheet.toPlan(words.name);
}

/** Lines and lists, one below the other. */
class NotesSheet {
  private readonly content: (CellContent | null)[][] = [];
  private readonly styles: PlannedStyle[] = [];
  private readonly merges: RangeAddress[] = [];
  private readonly rowHeights: { readonly row: number; readonly points: number }[] = [];

  addLine(text: string, style?: PlannedStyle['style']): void {
    const row = this.addRow([text]);
    if (style) this.styles.push({ range: across(row, row), style });
  }

  addList(title: string, header: readonly string[], lines: readonly (readonly string[])[]): void {
    this.addRow([]);
    this.addLine(title, { bold: true });
    if (lines.length === 0) {
      this.addLine(ROLLUP_SHEETS.notes.none);
      return;
    }
    const top = this.addRow(header);
    lines.forEach((line, index) => this.addRow([index + 1, ...line], true));
    const bottom = this.content.length - 1;
    this.styles.push(
      { range: across(top, top), style: HEADER },
      { range: across(top + 1, bottom), style: TEXT },
    );
    if (header.length > LAST_COLUMN) return;
    for (let row = top; row <= bottom; row += 1)
      this.merges.push({ top: row, left: LAST_COLUMN - 1, bottom: row, right: LAST_COLUMN });
  }

  toPlan(sheetName: string): SheetPlan {
    const everything = across(0, this.content.length - 1);
    return {
      sheetName,
      blocks: [{ at: { row: 0, column: 0 }, content: this.content }],
      styles: [{ range: everything, style: BODY }, ...this.styles],
      merges: this.merges,
      columnWidths: WIDTHS.map((points, column) => ({ column, points })),
      rowHeights: this.rowHeights,
      hiddenRows: [],
      names: [],
      conditionalFormats: [],
      validations: [],
      print: printOf(everything, 0),
      firstInput: { row: 0, column: 0 },
    };
  }

  /** The row in which the texts stand; wrapped ones get the height that they need. */
  private addRow(values: readonly (string | number)[], wrapped = false): number {
    const row = this.content.length;
    const blank = new Array<null>(WIDTHS.length - values.length).fill(null);
    this.content.push([...values.map((value) => (value === '' ? null : { value })), ...blank]);
    if (!wrapped) return row;
    const widths = values.map((_, column) =>
      column === values.length - 1 ? sum(WIDTHS.slice(column)) : WIDTHS[column]!,
    );
    this.rowHeights.push({ row, points: heightOf(values.map(String), widths) });
    return row;
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function across(top: number, bottom: number): RangeAddress {
  return { top, left: 0, bottom, right: LAST_COLUMN };
}
