import type { DefinitionTable } from '../object-model/definition';
import { application, cultureInfo, numberFormatInfo } from './application';
import { autoFilter } from './auto-filter';
import { conditionalFormat, conditionalFormatCollection } from './conditional-formats';
import {
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './custom-conditional-format';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './custom-xml-parts';
import { dataValidation } from './data-validation';
import { worksheetFreezePanes } from './freeze-panes';
import { headerFooter, headerFooterGroup } from './headers-footers';
import { namedItem, namedItemCollection } from './names';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-borders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { service } from './service';
import { setting, settingCollection } from './settings';
import { workbook } from './workbook';
import { workbookProtection } from './workbook-protection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';
import { worksheetProtection } from './worksheet-protection';

/** Keyed by the class names of Excel's API; `Service` stands for what lies outside of it. */
export const definitions: DefinitionTable = {
  Application: application,
  AutoFilter: autoFilter,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Service: service,
  Setting: setting,
  SettingCollection: settingCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
