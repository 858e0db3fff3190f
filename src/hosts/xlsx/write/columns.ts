import type { SheetPlan } from '../../../domain/sheet-plan';
import { DIGIT_PIXELS } from './styles/style-book';
import { element } from './xml';

const PIXELS_PER_POINT = 96 / 72;

/** The `cols` element. Files count widths in digits of the normal font, plans in points. */
export function columnWidths({ columnWidths: widths }: SheetPlan): string {
  const columns = [...widths]
    .sort((one, other) => one.column - other.column)
    .map(({ column, points }) =>
      element('col', {
        min: column + 1,
        max: column + 1,
        width: Math.round(points * PIXELS_PER_POINT) / DIGIT_PIXELS,
        customWidth: true,
      }),
    );
  return columns.length === 0 ? '' : element('cols', {}, ...columns);
}
