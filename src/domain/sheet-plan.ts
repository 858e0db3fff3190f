import type { CellAddress, RangeAddress } from './address';
import type { CellContent } from './edit';

/**
 * A sheet to be made, as data: templates compile to it, hosts carry it out.
 * Ranges are 0-based and relative to the new sheet. Formulas are en-US text.
 * Lengths: column widths and row heights in points, margins in millimetres.
 */
export interface SheetPlan {
  readonly sheetName: string;
  /** Rectangles of content; `null` leaves a cell empty. Blocks do not overlap. */
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  readonly merges: readonly RangeAddress[];
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly hiddenRows: readonly number[];
  /** Sheet-scoped defined names. */
  readonly names: readonly PlannedName[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
  /** Rows and columns above and left of this cell stay in view. */
  readonly freezeAt?: CellAddress;
  readonly print: PlannedPrint;
  /** Where the cursor goes after insertion: the first cell to fill in. */
  readonly firstInput: CellAddress;
}

export interface PlannedBlock {
  readonly at: CellAddress;
  readonly content: readonly (readonly (CellContent | null)[])[];
}

/** Later styles win over earlier ones where they overlap, property by property. */
export interface PlannedStyle {
  readonly range: RangeAddress;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines around every cell of the range. */
  readonly border?: boolean;
  /** en-US number format code. */
  readonly numberFormat?: string;
}

export interface PlannedName {
  readonly name: string;
  readonly range: RangeAddress;
}

/** A custom-formula rule; the formula is relative to the range's first cell. Earlier ones have priority. */
export interface PlannedConditionalFormat {
  readonly range: RangeAddress;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface PlannedValidation {
  readonly range: RangeAddress;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** Whole numbers, or any numbers, from `minimum` to `maximum` (no end where it is absent). */
    | { readonly kind: 'whole'; readonly minimum: number; readonly maximum?: number }
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum?: number }
    | { readonly kind: 'custom'; readonly formula: string };
  /** `stop` refuses the entry, `warning` asks. */
  readonly style: 'stop' | 'warning';
  readonly title: string;
  readonly message: string;
}

export interface PlannedPrint {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a4';
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly fitToWidth: boolean;
  readonly area: RangeAddress;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly header?: PlannedPageHeader;
}

/** Text centred in the top margin, in Excel's header codes: `&P` is the page number, `&13` a size. */
export interface PlannedPageHeader {
  readonly center: string;
  /** False leaves the first page without it, as NĐ 30/2020 wants page numbers. */
  readonly onFirstPage: boolean;
}
