import type { RangeAddress } from '../../../domain/address';
import type { BorderLine, BorderSide } from '../../../ports/look-changes';

/** How a workbook looks, apart from what it holds: enough for its reader to know it again. */
export interface WorkbookLook {
  /** By the number that cells carry; the first is the workbook's own. */
  readonly styles: readonly CellLook[];
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** Name of the sheet in front. */
  readonly active?: string;
}

/** What is absent is as in the workbook's own style, or not there at all. */
export interface CellLook {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** `#RRGGBB`, as all colours. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  /** Degrees against the clock, -90 to 90; `stacked` for letters one below the other. */
  readonly rotation?: number | 'stacked';
  /** Steps of about three blanks. */
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderSide, BorderLine>>;
  /** en-US; absent for General. */
  readonly numberFormat?: string;
}

export interface SheetLook {
  /** In characters of the workbook's own font; absent for the program's default. */
  readonly defaultWidth?: number;
  /** In points. */
  readonly defaultHeight?: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
  readonly gridLines: boolean;
  /** What a click on cells leads to within the workbook: a reference such as `'Biểu 1'!C6`. */
  readonly links: readonly LinkLook[];
  /** Rules with a formula, the most important first; those of other kinds are left out. */
  readonly rules: readonly RuleLook[];
}

/** 0-based, first and last column. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface RowLook {
  readonly row: number;
  /** In points, as the row was last shown; absent where nobody has shown it yet. */
  readonly height?: number;
  readonly hidden: boolean;
  /** 0-based column and number of the style, of cells that have one, in pairs. */
  readonly cells: readonly number[];
}

export interface LinkLook {
  readonly range: RangeAddress;
  readonly location: string;
}

export interface RuleLook {
  readonly ranges: readonly RangeAddress[];
  /** en-US, with its leading `=`. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: Pick<CellLook, 'fill' | 'fontColor' | 'bold' | 'italic' | 'underline'>;
}
