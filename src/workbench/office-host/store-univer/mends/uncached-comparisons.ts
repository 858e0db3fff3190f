import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 remembers for each column which rows hold which value, and compares cells
 * by that memory. A rule of conditional formatting whose comparison runs along a column
 * (C7<>"" over C:G) leaves a memory behind from which later comparisons of single cells
 * come out wrong: SUM(E9)>C9 said true for 103 and 859. Without it every comparison looks
 * at the cells; the workbooks of a workbench are small enough for that.
 */
export function compareWithoutMemory(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
