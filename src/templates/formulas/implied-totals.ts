import { columnName } from '../../domain/address';
import { findFigure, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { whenComplete } from './cell-conditions';
import { inColumn, inRow, rowsBelow } from './references';
import { HAIR, halfUnit } from './row-condition';

/** A count and its rate whose total is of other households than those of the places together. */
export interface ImpliedTotal {
  /** Sheet text for the check column. */
  readonly text: string;
  /** To be marked. */
  readonly rate: FigureColumn;
  /** The condition on the total row, as Excel text without `=`; `here` as for bodySpan. */
  readonly at: (total: number, here?: string) => string;
}

/**
 * Where no column states the households, each place's count and rate imply between count/(rate +
 * half) and count/(rate − half) of them, and the total row's must meet their sum. It is never
 * stricter than the engine, which knows that households are whole and pairs share them.
 */
export function impliedTotals(layout: TableLayout & { readonly place: number }): ImpliedTotal[] {
  return layout.definition.checks.flatMap((check) => {
    if (check.kind !== 'sameHouseholds' || findFigure(layout, check.households)) return [];
    return check.pairs.flatMap((pair): ImpliedTotal[] => {
      const count = findFigure(layout, pair.count);
      const rate = findFigure(layout, pair.rate);
      return count && rate ? [impliedTotal(layout, count, rate)] : [];
    });
  });
}

function impliedTotal(
  layout: TableLayout & { readonly place: number },
  count: FigureColumn,
  rate: FigureColumn,
): ImpliedTotal {
  return {
    text: `Cột ${count.number} và ${rate.number} không khớp tổng số hộ của các dòng`,
    rate,
    at: (total, here = 'ROW()') => {
      const [c, r] = [count, rate].map(({ column }) => placesOnly(layout, column, here));
      const [sum, share] = [count, rate].map(({ column }) => inColumn(total, column));
      const half = halfUnit(r!);
      const [low, high] = [`(${r}+${half})`, `(${r}-${half})`];
      const own = halfUnit(share!);
      const least = `SUMPRODUCT(100*${c}/${low})*(${share}-${own})>100*${sum}${HAIR}`;
      const most = `SUMPRODUCT(100*${c}/${high})*(${share}+${own})${HAIR}<100*${sum}`;
      const isOpen = `SUMPRODUCT((${r}<=${half})*ISNUMBER(${r}))>0`;
      const wrong = `IF(${least},TRUE,IF(${isOpen},FALSE,${most}))`;
      const isThere = `COUNT(${sum},${share})=2`;
      return whenComplete(layout, [count, rate], `IF(${isThere},IFERROR(${wrong},FALSE),FALSE)`);
    },
  };
}

/** As bodySpan, without the column-number row, whose text no product can take. */
function placesOnly(layout: TableLayout, column: number, here: string): string {
  if (layout.total !== layout.end) return rowsBelow(layout, column, here);
  const name = columnName(column);
  const cell = (row: string) => `INDEX(${name}:${name},${row})`;
  return `${cell(`ROW(${inRow(layout.head, column)})+1`)}:${cell(`${here}-1`)}`;
}
