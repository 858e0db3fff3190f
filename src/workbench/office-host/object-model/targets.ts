import type { RangeAddress } from '../../../domain/address';
import type { BorderEdge, SheetId } from '../workbook-model';

/** A range that follows inserted and deleted rows while it is held, as Excel's own ranges do. */
export interface RangeTarget {
  readonly sheet: SheetId;
  /** Undefined once its cells have been deleted. */
  range: RangeAddress | undefined;
}

export interface AreasTarget {
  readonly sheet: SheetId;
  readonly ranges: readonly RangeAddress[];
}

export interface SheetTarget {
  readonly sheet: SheetId;
}

export interface RuleTarget extends SheetTarget {
  readonly id: string;
}

export type HeaderFooterPage = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';

/** What each Office object stands for: keys into the store, never copies of its content. */
export interface Targets {
  readonly Application: null;
  readonly AutoFilter: SheetTarget;
  readonly ConditionalFormat: RuleTarget;
  readonly ConditionalFormatCollection: AreasTarget;
  readonly ConditionalFormatRule: RuleTarget;
  readonly ConditionalRangeFill: RuleTarget;
  readonly ConditionalRangeFont: RuleTarget;
  readonly ConditionalRangeFormat: RuleTarget;
  readonly CultureInfo: null;
  readonly CustomConditionalFormat: RuleTarget;
  readonly CustomXmlPart: { readonly id: string };
  readonly CustomXmlPartCollection: null;
  readonly CustomXmlPartScopedCollection: { readonly namespace: string };
  readonly DataValidation: RangeTarget;
  readonly FormatProtection: RangeTarget;
  readonly HeaderFooter: SheetTarget & { readonly page: HeaderFooterPage };
  readonly HeaderFooterGroup: SheetTarget;
  readonly NamedItem: { readonly name: string; readonly scope?: SheetId };
  readonly NamedItemCollection: { readonly scope?: SheetId };
  readonly NumberFormatInfo: null;
  readonly PageLayout: SheetTarget;
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: RangeTarget & { readonly edge: BorderEdge };
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly RangeFormat: RangeTarget;
  readonly Service: { readonly name: string };
  readonly Setting: { readonly key: string };
  readonly SettingCollection: null;
  readonly Workbook: null;
  readonly WorkbookProtection: null;
  readonly Worksheet: SheetTarget;
  readonly WorksheetCollection: null;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly WorksheetProtection: SheetTarget;
}

export type ObjectType = keyof Targets;
