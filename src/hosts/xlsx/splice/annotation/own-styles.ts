import type { CopiedWorkbook } from '../copied-workbook';
import { MarkupEdit } from '../markup/markup-edit';
import { markDifferences } from './marks/mark-styles';
import { reportItems, type ReportStyle } from './report/report-styles';
import { StyleLists, type StyleList } from '../styles/style-lists';
import { emptyStyles, stylesPartOf } from '../styles/styles-part';

/** Attributes by which cells, rows and columns point at their format. */
const FORMAT_POINTERS = /\s(?:s|style)\s*=\s*["'](\d+)["']/g;
/** Those of rules, tables, pivots and styles of tables, each with its own beginning. */
const DIFFERENCE_POINTERS = /[dD]xfId\s*=\s*["'](\d+)["']/g;

/** What marks and the report need among a workbook's styles. */
export class OwnStyles {
  constructor(private readonly book: CopiedWorkbook) {}

  /** Answers where the styles of marks start. */
  addForMarks(): number {
    return this.change((lists) => {
      const first = lists.lengthOf('dxfs');
      lists.append('dxfs', markDifferences(lists.prefix));
      return first;
    });
  }

  addForReport(): Readonly<Record<ReportStyle, number>> {
    return this.change((lists) => {
      const { lists: items, positions } = reportItems(lists, false);
      for (const list of Object.keys(items) as (keyof typeof items)[])
        lists.append(list, items[list]);
      return positions;
    });
  }

  /**
   * Takes our styles away once marks and report are gone, unless something has come behind them or
   * uses them: then they stay, and nobody sees them.
   */
  release(): void {
    const part = this.book.findPart('styles');
    if (part === undefined) return;
    const { copy, dialect } = this.book;
    const edit = new MarkupEdit(copy.text(part));
    const lists = new StyleLists(edit);
    this.releaseDifferences(lists, edit.xml);
    this.releaseFormats(lists);
    const text = edit.result();
    if (text === emptyStyles(dialect.spreadsheet)) this.book.removePart(part);
    else copy.replace(part, text);
  }

  private releaseDifferences(lists: StyleLists, styles: string): void {
    const ours = markDifferences(lists.prefix);
    if (!lists.endsWith('dxfs', ours)) return;
    const first = lists.lengthOf('dxfs') - ours.length;
    const parts = [styles, ...this.textsWithRules()];
    if (parts.some((text) => pointsAt(text, DIFFERENCE_POINTERS, first))) return;
    lists.removeLast('dxfs', ours.length);
  }

  private releaseFormats(lists: StyleLists): void {
    const { lists: items, positions } = reportItems(lists, true);
    const all = Object.entries(items) as [StyleList, readonly string[]][];
    if (!all.every(([list, ours]) => lists.endsWith(list, ours))) return;
    const first = Math.min(...Object.values(positions));
    if (this.sheetTexts().some((text) => pointsAt(text, FORMAT_POINTERS, first))) return;
    for (const [list, ours] of all) lists.removeLast(list, ours.length);
  }

  private sheetTexts(): string[] {
    return this.book.sheets().flatMap(({ part }) => (part ? this.book.copy.text(part) : []));
  }

  private textsWithRules(): string[] {
    const { copy } = this.book;
    const linked = this.book.sheets().flatMap(({ part }) =>
      part === undefined
        ? []
        : copy.relationships(part).flatMap(({ kind, target }) => {
            const hasRules = kind === 'table' || kind === 'pivotTable';
            return hasRules && target !== undefined && copy.has(target) ? copy.text(target) : [];
          }),
    );
    return [...this.sheetTexts(), ...linked];
  }

  private change<Result>(change: (lists: StyleLists) => Result): Result {
    const { copy } = this.book;
    const part = stylesPartOf(this.book);
    const edit = new MarkupEdit(copy.text(part));
    const result = change(new StyleLists(edit));
    copy.replace(part, edit.result());
    return result;
  }
}

function pointsAt(text: string, pointers: RegExp, first: number): boolean {
  for (const [, position] of text.matchAll(pointers)) if (Number(position) >= first) return true;
  return false;
}
