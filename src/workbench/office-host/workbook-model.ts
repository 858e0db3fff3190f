/**
 * The plain data that a workbook store and the Office objects exchange. Rows and columns
 * are 0-based, lengths are points, colours `#RRGGBB`, formulas and number formats en-US
 * text, formulas with their leading `=`. Words are spelt as Excel's own enumerations spell
 * them, so that nothing translates between the add-in and the store.
 */
import type { RangeAddress } from '../../domain/address';
import type { CellValue } from '../../domain/snapshot';

/** Opaque; stays the same while the workbook is open, whatever the sheet is called. */
export type SheetId = string;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Empty text for none. */
  readonly tabColor: string;
}

export interface SheetRange {
  readonly sheet: SheetId;
  readonly range: RangeAddress;
}

/** A cell as stored: never display text. Dates are serial numbers, errors are kept apart from text. */
export interface CellReading {
  readonly value: CellValue;
  /** Absent for constants. */
  readonly formula?: string;
}

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface CellFormat {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** `null` where the cell has no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
}

/** What an unformatted cell of a new workbook answers. */
export const DEFAULT_FORMAT: CellFormat = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
};

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export type BorderStyle = 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';

export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** A defined name. Names are compared without case. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; absent for workbook scope. */
  readonly scope?: SheetId;
  /** Formula text such as `='Biểu 1'!$C$7:$C$20`; follows inserted and deleted rows and renamed sheets. */
  readonly reference: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ConditionalFormatStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export type ConditionalFormatType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/** A rule over one or several ranges of one sheet. */
export interface ConditionalFormat {
  readonly id: string;
  /** Kinds that only a user can make are listed too, so that priorities stay true. */
  readonly type: ConditionalFormatType;
  readonly ranges: readonly RangeAddress[];
  /** Relative to the top left cell of the first range; empty text for other kinds. */
  readonly formula: string;
  readonly style: ConditionalFormatStyle;
  readonly stopIfTrue: boolean;
}

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationRule =
  /** `source`: the items with commas between them, or a reference formula such as `=Sheet1!$A$1:$A$9`. */
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'WholeNumber' | 'Decimal';
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      /** For Between and NotBetween. */
      readonly formula2?: string | number;
    };

export interface ValidationAlert {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface DataValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

/** How many leading rows and columns stay in view; 0 and 0 for none. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Either a scale in percent or a number of pages to fit. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface HeadersFooters {
  readonly state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly defaultForAllPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
  readonly oddPages: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, such as `A4`. */
  readonly paperSize: string;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly margins: PageMargins;
  readonly zoom: PageZoom;
  /** Empty: the whole sheet is printed. */
  readonly printArea: readonly RangeAddress[];
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly headersFooters: HeadersFooters;
}

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Excel's own defaults for a new sheet; margins 0,75 and 0,7 inch. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  printArea: [],
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: NO_TEXTS,
    firstPage: NO_TEXTS,
    oddPages: NO_TEXTS,
    evenPages: NO_TEXTS,
  },
};

/** What a protected sheet still permits: Excel.WorksheetProtectionOptions, kept as given. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

export interface CustomXmlPart {
  /** `{GUID}` */
  readonly id: string;
  readonly xml: string;
}

/** Who made a change: our add-in (every port call unless told otherwise), the person at the grid, a co-author. */
export type ChangeOrigin = 'add-in' | 'user' | 'remote';

/** Sent after the change is in the store, synchronously; calculated results are not edits. */
export type StoreEvent =
  | {
      readonly kind: 'cells-edited';
      readonly sheet: SheetId;
      readonly range: RangeAddress;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';
      readonly sheet: SheetId;
      readonly first: number;
      readonly count: number;
      readonly origin: ChangeOrigin;
    }
  /** Formats, sizes, merged cells and what else a sheet looks like. */
  | { readonly kind: 'looks-changed'; readonly sheet: SheetId }
  /** Rows or columns have changed places among each other. */
  | { readonly kind: 'lines-moved'; readonly sheet: SheetId }
  | { readonly kind: 'selection-changed'; readonly sheet: SheetId; readonly range: RangeAddress }
  | {
      readonly kind: 'sheet-activated';
      readonly sheet: SheetId;
      /** The sheet that was in front; absent where it has just been deleted. */
      readonly previous?: SheetId;
    }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted';
      readonly sheet: SheetId;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
      readonly origin: ChangeOrigin;
    };
