import type { XmlAttributes } from '../package';
import { isTrue } from '../read/sheet/flag';
import { isReadableRule } from '../look/rule-formula';
import type { ElementSense } from './contents-handler';

/** Of a worksheet and its extensions (18.3 and [MS-XLSX] 2.6). */
export const senseOfSheet: ElementSense = (name, attributes) => {
  switch (name) {
    case 'f': {
      const kind = attributes.find('t');
      return kind === 'array' || kind === 'dataTable' ? 'array-formulas' : undefined;
    }
    case 'r':
      return 'text-parts';
    case 'row':
    case 'col':
      return Number(attributes.find('outlineLevel') ?? 0) > 0 ? 'groups' : undefined;
    case 'sheetView':
      return isUsualView(attributes) ? undefined : 'views';
    case 'sheetProtection':
      return isTrue(attributes.find('sheet')) ? 'protection' : undefined;
    case 'protectedRange':
      return 'protection';
    case 'autoFilter':
    case 'sortState':
      return 'filters';
    case 'dataValidation':
      return 'validations';
    case 'hyperlink':
      return 'hyperlinks';
    case 'cfRule':
      // Those among a sheet's extensions say themselves how they look.
      return isReadableRule(attributes.find('type')) && attributes.find('dxfId') !== undefined
        ? undefined
        : 'rules';
    case 'sparklineGroup':
      return 'sparklines';
    case 'scenario':
      return 'scenarios';
    case 'customSheetView':
      return 'views';
    case 'pageSetup':
    case 'headerFooter':
    case 'printOptions':
    case 'rowBreaks':
    case 'colBreaks':
      return 'print-setup';
    default:
      return undefined;
  }
};

/** Zoom, zeros that are not shown and the like: what the grid has no part in. */
function isUsualView(attributes: XmlAttributes): boolean {
  const at = (name: string, usual: string): boolean => (attributes.find(name) ?? usual) === usual;
  return (
    at('zoomScale', '100') &&
    at('view', 'normal') &&
    ['showFormulas', 'rightToLeft'].every((name) => !isTrue(attributes.find(name))) &&
    ['showZeros', 'showRowColHeaders'].every((name) => isTrue(attributes.find(name) ?? '1'))
  );
}

/** Excel's own names for what other elements say. */
const PRINT_NAMES = /^_xlnm\.Print_/i;
const FILTER_NAMES = /^_xlnm\./i;

/** What a workbook can be protected against; some programs write that it is against nothing. */
const LOCKS = ['lockStructure', 'lockWindows', 'lockRevision'];

export const senseOfWorkbook: ElementSense = (name, attributes) => {
  switch (name) {
    case 'workbookProtection':
      return LOCKS.some((lock) => isTrue(attributes.find(lock))) ? 'protection' : undefined;
    case 'fileSharing':
      return 'protection';
    case 'definedName': {
      const defined = attributes.find('name') ?? '';
      if (PRINT_NAMES.test(defined)) return 'print-setup';
      if (FILTER_NAMES.test(defined)) return undefined;
      return attributes.find('localSheetId') === undefined || isTrue(attributes.find('hidden'))
        ? 'names'
        : undefined;
    }
    case 'customWorkbookView':
      return 'views';
    default:
      return undefined;
  }
};

/** Patterns of fills that come along: the first two stand in every file. */
const USUAL_PATTERNS: ReadonlySet<string> = new Set(['none', 'gray125', 'solid']);

export const senseOfStyles: ElementSense = (name, attributes) => {
  const isUnusual = (() => {
    switch (name) {
      case 'gradientFill':
      case 'vertAlign':
      case 'outline':
      case 'shadow':
        return true;
      case 'patternFill':
        return !USUAL_PATTERNS.has(attributes.find('patternType') ?? 'none');
      case 'border':
        return isTrue(attributes.find('diagonalUp')) || isTrue(attributes.find('diagonalDown'));
      case 'alignment':
        return isTrue(attributes.find('shrinkToFit'));
      case 'cellStyle':
        // 0 is the workbook's own, which every file has.
        return attributes.find('builtinId') !== '0';
      case 'tableStyle':
        return true;
      default:
        return false;
    }
  })();
  return isUnusual ? 'formats' : undefined;
};

/** Shared texts: runs that look each their own way. */
export const senseOfTexts: ElementSense = (name) => (name === 'r' ? 'text-parts' : undefined);

/** Drawings tell of charts and pictures by relationships; of the rest here (20.5). */
export const senseOfDrawing: ElementSense = (name) =>
  name === 'sp' || name === 'cxnSp' ? 'shapes' : undefined;
