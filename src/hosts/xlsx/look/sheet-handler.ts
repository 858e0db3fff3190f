import { parseRange, type RangeAddress } from '../../../domain/address';
import type { XmlAttributes, XmlHandler } from '../package';
import { columnOf, packCellReference } from '../read/sheet/cell-reference';
import { isTrue } from '../read/sheet/flag';
import { readColor } from './colors';
import { findRuleFormula, isReadableRule, type WrittenRule } from './rule-formula';
import type { CellLook, ColumnLook, LinkLook, RowLook, RuleLook, SheetLook } from './workbook-look';

interface RuleDraft extends Omit<RuleLook, 'formula'>, WrittenRule {
  readonly formulas: string[];
  readonly priority: number;
}

/** Gathers how a worksheet looks (18.3), up to so many styled cells: the rest goes plain. */
export class LookSheetHandler implements XmlHandler {
  listening = false;
  private readonly columns: ColumnLook[] = [];
  private readonly rows: RowLook[] = [];
  private readonly rules: RuleDraft[] = [];
  private defaults: Pick<SheetLook, 'defaultWidth' | 'defaultHeight'> = {};
  private frozen = { rows: 0, columns: 0 };
  private tabColor: string | undefined;
  private gridLines = true;
  private readonly links: LinkLook[] = [];
  private row = -1;
  private column = -1;
  private cells: number[] = [];
  private ranges: readonly RangeAddress[] = [];
  private rule: RuleDraft | undefined;
  private pieces = '';

  constructor(
    private readonly theme: readonly string[],
    private readonly differences: readonly CellLook[],
    private styledCells: number,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.addCell(attributes);
        break;
      case 'row':
        this.startRow(attributes);
        break;
      case 'col':
        this.addColumn(attributes);
        break;
      case 'sheetFormatPr':
        this.setDefaults(attributes);
        break;
      case 'tabColor':
        this.tabColor = readColor(attributes, this.theme);
        break;
      case 'sheetView':
        this.gridLines = isTrue(attributes.find('showGridLines') ?? '1');
        break;
      case 'pane':
        this.freeze(attributes);
        break;
      case 'hyperlink':
        this.addLink(attributes);
        break;
      case 'conditionalFormatting':
        this.ranges = toRanges(attributes.find('sqref'));
        break;
      case 'cfRule':
        this.startRule(attributes);
        break;
      case 'formula':
        this.listening = this.rule !== undefined;
        this.pieces = '';
        break;
    }
  }

  close(name: string): void {
    if (name === 'formula' && this.listening) {
      this.rule!.formulas.push(this.pieces);
      this.listening = false;
    } else if (name === 'cfRule' && this.rule) {
      this.rules.push(this.rule);
      this.rule = undefined;
    }
  }

  text(text: string): void {
    this.pieces += text;
  }

  look(): SheetLook {
    const { columns, rows, frozen, tabColor, gridLines, links } = this;
    return {
      ...this.defaults,
      columns,
      rows: rows.filter((row) => row.hidden || row.height !== undefined || row.cells.length > 0),
      frozen,
      ...(tabColor !== undefined && { tabColor }),
      gridLines,
      links,
      rules: [...this.rules]
        .sort((one, other) => one.priority - other.priority)
        .flatMap(toRuleLook),
    };
  }

  private startRow(attributes: XmlAttributes): void {
    const number = Number(attributes.find('r') ?? this.row + 2);
    this.row = number - 1;
    this.column = -1;
    this.cells = [];
    const height = positive(attributes.find('ht'));
    this.rows.push({
      row: this.row,
      ...(height !== undefined && { height }),
      hidden: isTrue(attributes.find('hidden')),
      cells: this.cells,
    });
  }

  private addCell(attributes: XmlAttributes): void {
    const reference = attributes.find('r');
    this.column =
      reference === undefined ? this.column + 1 : columnOf(packCellReference(reference));
    const style = Number(attributes.find('s') ?? 0);
    if (style === 0 || this.styledCells === 0) return;
    this.styledCells -= 1;
    this.cells.push(this.column, style);
  }

  private addColumn(attributes: XmlAttributes): void {
    const first = Number(attributes.find('min')) - 1;
    const last = Number(attributes.find('max')) - 1;
    if (!(first >= 0 && last >= first)) return;
    const width = positive(attributes.find('width'));
    const style = Number(attributes.find('style') ?? 0);
    this.columns.push({
      first,
      last,
      ...(width !== undefined && { width }),
      hidden: isTrue(attributes.find('hidden')),
      ...(style > 0 && { style }),
    });
  }

  private setDefaults(attributes: XmlAttributes): void {
    const defaultWidth = positive(attributes.find('defaultColWidth'));
    const defaultHeight = positive(attributes.find('defaultRowHeight'));
    this.defaults = {
      ...(defaultWidth !== undefined && { defaultWidth }),
      ...(defaultHeight !== undefined && { defaultHeight }),
    };
  }

  private freeze(attributes: XmlAttributes): void {
    if (!/^frozen/.test(attributes.find('state') ?? '')) return;
    const lines = (name: string): number => positive(attributes.find(name)) ?? 0;
    this.frozen = { rows: lines('ySplit'), columns: lines('xSplit') };
  }

  private addLink(attributes: XmlAttributes): void {
    const location = attributes.find('location');
    const [range] = toRanges(attributes.find('ref'));
    if (location !== undefined && range) this.links.push({ range, location });
  }

  private startRule(attributes: XmlAttributes): void {
    const style = this.differences[Number(attributes.find('dxfId') ?? NaN)];
    const type = attributes.find('type') ?? '';
    if (!isReadableRule(type) || !style) return;
    this.rule = {
      type,
      operator: attributes.find('operator'),
      ranges: this.ranges,
      formulas: [],
      stopIfTrue: isTrue(attributes.find('stopIfTrue')),
      style,
      priority: Number(attributes.find('priority') ?? 0),
    };
  }
}

function toRuleLook({ ranges, stopIfTrue, style, ...written }: RuleDraft): RuleLook[] {
  const formula = ranges[0] && findRuleFormula(written, ranges[0]);
  return formula === undefined ? [] : [{ ranges, formula, stopIfTrue, style }];
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return number > 0 && Number.isFinite(number) ? number : undefined;
}

/** What is no range is left out: looks are no reason to refuse a file. */
function toRanges(list = ''): RangeAddress[] {
  return list.split(/\s+/).flatMap((reference) => {
    try {
      return reference === '' ? [] : [parseRange(reference)];
    } catch {
      return [];
    }
  });
}
