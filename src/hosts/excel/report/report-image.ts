import type { ReportSheet } from '../../../ports/annotation';
import { readReport, widthInCharacters } from '../../report-sheet';
import { findLoaded } from '../loaded';
import { loadPosition } from '../ranges';

/** A report as it stood before a write: enough to put it back. */
export interface ReportImage {
  readonly report: ReportSheet;
  readonly position: number;
  readonly isActive: boolean;
}

/** What is asked of a report's sheet before it is changed. */
export class ReportReading {
  private readonly used: Excel.Range;
  private readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  private readonly widths: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly position: number,
    private readonly isActive: boolean,
  ) {
    this.used = sheet.getUsedRange(true);
    loadPosition(this.used);
    this.used.load('values');
    this.links = this.used.getCellProperties({ hyperlink: true });
    this.widths = this.used.getColumnProperties({ format: { columnWidth: true } });
  }

  /** Undefined until it has come back. */
  find(): ReportImage | undefined {
    return findLoaded(() => {
      const { rowIndex, columnIndex } = this.used;
      const texts = (this.used.values as unknown[][]).map((row) => row.map(String));
      const links = this.links.value.map((row) =>
        row.map(({ hyperlink }) => hyperlink?.documentReference || undefined),
      );
      const widths = this.widths.value.map(({ format }) =>
        widthInCharacters(format?.columnWidth ?? 0),
      );
      const report = readReport({
        name: this.sheet.name,
        texts: fromFirstCell(texts, rowIndex, columnIndex, ''),
        links: fromFirstCell(links, rowIndex, columnIndex, undefined),
        widths: [...new Array<number>(columnIndex).fill(1), ...widths],
      });
      return { report, position: this.position, isActive: this.isActive };
    });
  }
}

/** With the empty rows and columns above and left of it. */
function fromFirstCell<Value>(
  rows: readonly (readonly Value[])[],
  top: number,
  left: number,
  nothing: Value,
): Value[][] {
  const width = left + (rows[0]?.length ?? 0);
  const above = Array.from({ length: top }, () => new Array<Value>(width).fill(nothing));
  return [...above, ...rows.map((row) => [...new Array<Value>(left).fill(nothing), ...row])];
}
