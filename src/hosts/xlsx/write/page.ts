import type { PlannedPageHeader, PlannedPrint } from '../../../domain/sheet-plan';
import { A4_PAPER } from './vocabulary';
import { element, escapeXml } from './xml';

const MILLIMETRES_PER_INCH = 25.4;

/** The `sheetPr` element, which stands at a sheet's beginning: whether pages are fitted at all. */
export function pageFitting({ fitToWidth }: PlannedPrint): string {
  return fitToWidth ? element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })) : '';
}

/** Margins, paper and header, which stand at a sheet's end. */
export function pageSetup({ marginsMm, orientation, fitToWidth, header }: PlannedPrint): string {
  // Half-way between the edge of the paper and the text
  const headerMargin = toInches(marginsMm.top / 2);
  const margins = element('pageMargins', {
    left: toInches(marginsMm.left),
    right: toInches(marginsMm.right),
    top: toInches(marginsMm.top),
    bottom: toInches(marginsMm.bottom),
    header: headerMargin,
    footer: toInches(marginsMm.bottom / 2),
  });
  const setup = element('pageSetup', {
    paperSize: A4_PAPER,
    // As many pages down as it takes
    fitToHeight: fitToWidth ? 0 : undefined,
    orientation,
  });
  return margins + setup + (header ? pageHeader(header) : '');
}

/** Its letters keep their size when the sheet is shrunk to one page's width. */
function pageHeader({ center, onFirstPage }: PlannedPageHeader): string {
  return element(
    'headerFooter',
    { differentFirst: !onFirstPage || undefined, scaleWithDoc: false },
    element('oddHeader', {}, escapeXml(`&C${center}`)),
    onFirstPage ? '' : element('firstHeader', {}),
  );
}

/** Six decimals are finer than any printer. */
function toInches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(6));
}
