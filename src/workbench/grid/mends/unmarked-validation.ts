import type { IDisposable } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverContext } from '../../office-host/store-univer/univer-context';

/** After Univer's data validation, which has 9. */
const AFTER_VALIDATION = 8;

/**
 * Takes away the red corner that Univer draws on cells whose content breaks their validation:
 * Excel checks entries only and marks nothing, so that such a corner would be taken for a
 * finding.
 */
export function leaveInvalidCellsUnmarked(context: UniverContext): IDisposable {
  return context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_VALIDATION,
    handler: (cell, _location, next) =>
      next(cell?.markers?.tr ? { ...cell, markers: { ...cell.markers, tr: undefined } } : cell),
  });
}
