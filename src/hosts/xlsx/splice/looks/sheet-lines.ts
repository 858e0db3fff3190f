import { formatCell } from '../../../../domain/address';
import type {
  CellLookChange,
  RowLookChange,
  SheetLookChange,
} from '../../../../ports/look-changes';
import { element, type Attributes } from '../../write/xml';
import { CellPlaces, isAroundCells, type PlacedCell } from '../cells/cell-places';
import { locateCells, type LocatedRow } from '../cells/locate-cells';
import { MarkupEdit } from '../markup/markup-edit';
import type { DerivedStyles } from '../styles/derived-styles';

/** What is to be different in one row. */
interface Line {
  change?: RowLookChange;
  readonly cells: CellLookChange[];
}

/** The text of a worksheet with other looks of its rows and cells; what they hold stays as written. */
export function changeLines(
  xml: string,
  { cells = [], rows = [] }: SheetLookChange,
  styles: DerivedStyles,
): string {
  const lines = new Map<number, Line>();
  const lineAt = (row: number): Line => {
    const line = lines.get(row) ?? { cells: [] };
    lines.set(row, line);
    return line;
  };
  for (const cell of cells) lineAt(cell.cell.row).cells.push(cell);
  for (const change of rows) lineAt(change.row).change = change;
  if (lines.size === 0) return xml;
  return new SheetLines(xml, lines, styles).write();
}

class SheetLines {
  private readonly edit: MarkupEdit;
  private readonly located;
  private readonly places: CellPlaces;

  constructor(
    xml: string,
    private readonly lines: ReadonlyMap<number, Line>,
    private readonly styles: DerivedStyles,
  ) {
    this.edit = new MarkupEdit(xml, isAroundCells);
    this.located = locateCells(xml, new Set(lines.keys()));
    this.places = new CellPlaces(this.edit, this.located);
  }

  write(): string {
    const inOrder = [...this.lines].sort(([one], [other]) => one - other);
    for (const [row, line] of inOrder) {
      const found = this.located.rows.get(row);
      if (found) this.changeRow(found, line);
      else {
        const cells = line.cells.map((cell) => this.newCell(cell, undefined));
        this.places.addRow(row, line.change ? rowAttributes(line.change) : {}, cells);
      }
    }
    this.places.addRowsAtEnd();
    return this.edit.result();
  }

  private changeRow(row: LocatedRow, { change, cells }: Line): void {
    for (const [name, value] of Object.entries(change ? rowAttributes(change) : {}))
      if (value === undefined) this.edit.removeAttribute(row, name);
      else this.edit.setAttribute(row, name, Number(value));
    const there = new Map(row.cells.map((cell) => [cell.column, cell]));
    const added: PlacedCell[] = [];
    for (const cell of cells) {
      const found = there.get(cell.cell.column);
      if (!found) added.push(this.newCell(cell, this.places.styleOfRow(row)));
      else {
        const base = Number(this.edit.attribute(found, 's') ?? 0);
        this.edit.setAttribute(found, 's', this.styles.positionOf(base, cell.change));
      }
    }
    this.places.addCells(row, added);
  }

  /** A cell that holds nothing; it looked like its row or its column. */
  private newCell({ cell, change }: CellLookChange, rowStyle: string | undefined): PlacedCell {
    const { column } = cell;
    const base = Number(rowStyle ?? this.places.styleOfColumn(column) ?? 0);
    const s = this.styles.positionOf(base, change);
    const name = `${this.edit.root.prefix}c`;
    return { column, xml: element(name, { r: formatCell(cell), s }) };
  }
}

/** Undefined takes one away. */
function rowAttributes({ height, hidden }: RowLookChange): Attributes {
  return {
    ...(height !== undefined && {
      ht: height ?? undefined,
      customHeight: height === null ? undefined : 1,
    }),
    ...(hidden !== undefined && { hidden: hidden ? 1 : undefined }),
  };
}
