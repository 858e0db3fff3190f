import type { RangeAddress } from '../../../domain/address';
import type { PlannedPrint } from '../../../domain/sheet-plan';
import type { PageLayout } from '../../office-host/workbook-model';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** How the sheet is printed; where nothing says which part, all of it. */
export function planPrint(layout: PageLayout, extent: RangeAddress): PlannedPrint {
  const { orientation, margins, zoom, printArea, titleRows, headersFooters } = layout;
  const center = headersFooters.defaultForAllPages.centerHeader;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'a4',
    marginsMm: {
      top: toMillimetres(margins.top),
      bottom: toMillimetres(margins.bottom),
      left: toMillimetres(margins.left),
      right: toMillimetres(margins.right),
    },
    fitToWidth: zoom.horizontalFitToPages === 1,
    area: printArea[0] ?? { ...extent, top: 0, left: 0 },
    ...(titleRows && { titleRows }),
    ...(center !== '' && {
      header: { center, onFirstPage: headersFooters.state !== 'FirstAndDefault' },
    }),
  };
}

/** To a tenth: margins are set in whole millimetres and kept in points. */
function toMillimetres(points: number): number {
  return Math.round(points * MILLIMETRES_PER_POINT * 10) / 10;
}
