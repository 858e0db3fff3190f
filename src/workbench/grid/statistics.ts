import { IStatusBarService } from '@univerjs/sheets-ui';
import type { UniverContext } from '../office-host/store-univer/univer-context';

/** What is told of the selected cells, in the order in which it is shown. */
const FUNCTIONS = ['AVERAGE', 'COUNTA', 'COUNT', 'MIN', 'MAX', 'SUM'] as const;

const LABELS: Readonly<Record<(typeof FUNCTIONS)[number], string>> = {
  AVERAGE: 'Trung bình',
  COUNTA: 'Đếm',
  COUNT: 'Đếm số',
  MIN: 'Nhỏ nhất',
  MAX: 'Lớn nhất',
  SUM: 'Tổng',
};

const VIETNAMESE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/**
 * Calls back with a line such as `Trung bình: 2,5 · Đếm: 4 · Tổng: 10`, empty where fewer than
 * two cells are filled. Univer's own status bar knows English numbers only and is left out.
 */
export function watchStatistics(
  { injector }: UniverContext,
  show: (line: string) => void,
): () => void {
  const subscription = injector.get(IStatusBarService).state$.subscribe((state) => {
    const values = new Map(state?.values.map(({ func, value }) => [String(func), value]));
    const filled = values.get('COUNTA') ?? 0;
    const items = FUNCTIONS.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [`${LABELS[name]}: ${VIETNAMESE.format(value)}`];
    });
    show(filled < 2 ? '' : items.join(' · '));
  });
  return () => subscription.unsubscribe();
}
