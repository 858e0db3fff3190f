import type { IDisposable } from '@univerjs/core';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverContext } from '../univer-context';

/** After Univer's own number formats, which leave cells of General format alone. */
const AFTER_NUMBER_FORMATS = 5;

/** Excel shows General with at most this many significant digits. */
const GENERAL_DIGITS = 10;

/** Shows numbers without a number format with a decimal comma, as Excel does in Vietnamese. */
export function showGeneralInVietnamese(context: UniverContext): IDisposable {
  return context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler(cell, location, next) {
      const { rawData } = location;
      const value = rawData?.v;
      const isPlainNumber =
        typeof value === 'number' &&
        !Number.isInteger(value) &&
        rawData?.t !== CellValueType.BOOLEAN &&
        cell?.v === value;
      return isPlainNumber
        ? next({ ...cell, v: formatGeneral(value), t: CellValueType.NUMBER })
        : next(cell);
    },
  });
}

/** 1234.5 → `1234,5`. */
export function formatGeneral(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)))
    .replace('.', ',')
    .replace('e', 'E');
}
