import type { CellAddress, RangeAddress } from '../domain/address';

/** What of a sheet is to look different in a copy; what is not named stays. */
export interface SheetLookChange {
  readonly sheet: string;
  readonly cells?: readonly CellLookChange[];
  readonly columns?: readonly ColumnLookChange[];
  readonly rows?: readonly RowLookChange[];
  readonly merges?: MergeChange;
  /** How many rows and columns stay in view; none where both are 0. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** `#RRGGBB`; null for no colour. */
  readonly tabColor?: string | null;
  readonly gridLines?: boolean;
  readonly hidden?: boolean;
}

export interface CellLookChange {
  readonly cell: CellAddress;
  readonly change: FormatChange;
}

/** Properties that are to be different; null stands for the workbook's own, or for none. */
export interface FormatChange {
  readonly fontName?: string | null;
  /** In points. */
  readonly fontSize?: number | null;
  readonly bold?: true | null;
  readonly italic?: true | null;
  readonly underline?: true | null;
  readonly strike?: true | null;
  /** `#RRGGBB`, as all colours. */
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical?: 'top' | 'center' | 'bottom' | null;
  readonly wrap?: true | null;
  /** Degrees against the clock, -90 to 90; `stacked` for letters one below the other. */
  readonly rotation?: number | 'stacked' | null;
  /** Steps of about three blanks. */
  readonly indent?: number | null;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine | null>>>;
  /** en-US. */
  readonly numberFormat?: string | null;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface BorderLine {
  /** As files name it: `thin`, `medium`, `double` … */
  readonly style: string;
  readonly color?: string;
}

export interface ColumnLookChange {
  /** 0-based. */
  readonly column: number;
  /** In characters of the workbook's own font. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowLookChange {
  /** 0-based. */
  readonly row: number;
  /** In points; null for as high as what stands in it. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

export interface MergeChange {
  readonly added: readonly RangeAddress[];
  readonly removed: readonly RangeAddress[];
}
