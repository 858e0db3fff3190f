import { labelOf } from '../blocks/block-columns';
import { readFeatures } from '../columns/header-features';
import { figureOfCell } from '../grid/figure-of-cell';
import type { GridCell } from '../grid/sheet-grid';
import { splitLabel } from '../rows/numbering';
import type { TableSource } from '../table-source';
import { kindOfHead, type MatrixLine } from './matrix-lines';
import type { Head } from './series';

/** Years below each other, and lines that are columns; other rows add up or compare the years. */
export interface YearsDown {
  readonly lines: readonly MatrixLine[];
  readonly heads: readonly Head[];
  readonly left: readonly Head[];
}

/** Fewer years than this may be a remark on a table of something else. */
const FEWEST_YEARS = 2;

/**
 * One place's figures with a year in each row (`Năm 2022`, `Năm 2023`, `Tổng cộng`) and what they
 * are above the columns. Undefined where rows name anything else, or a year twice.
 */
export function findYearsDown({ block, columns, grid }: TableSource): YearsDown | undefined {
  const rows: { readonly at: number; readonly figures: readonly GridCell[] }[] = [];
  const years = new Set<number>();
  const heads: Head[] = [];
  const left: Head[] = [];
  for (const { row: at, cells } of block.body) {
    const texts = [splitLabel(labelOf(cells, columns)).text];
    const { year, point, flags } = readFeatures(texts);
    const isTime = year !== undefined && year.years === undefined && kindOfHead(texts) === 'time';
    // `Cả giai đoạn`, `Giai đoạn 2026-2030`
    const isPeriod = point === 'during' || year?.years !== undefined;
    const isBeside = isPeriod || flags.has('whole') || flags.has('comparison');
    if (isTime ? years.has(year.year) : !isBeside) return undefined;
    const figures = cells.filter(({ column }) => columns.figures.includes(column));
    if (figures.length === 0) return undefined;
    rows.push({ at, figures });
    (isTime ? heads : left).push({ at, texts });
    if (isTime) years.add(year.year);
  }
  if (heads.length < FEWEST_YEARS) return undefined;
  const lines = columns.figures.map((column): MatrixLine => ({
    at: column,
    texts: columns.paths.get(column)?.texts ?? [],
    figures: new Map(
      rows.flatMap(({ at, figures }) => {
        const own = figures.find((cell) => cell.column === column);
        return own ? [[at, figureOfCell(own.cell)] as const] : [];
      }),
    ),
    hidden: grid.hiddenColumns.has(column),
    known: true,
  }));
  return lines.some(({ texts }) => texts.length > 0) ? { lines, heads, left } : undefined;
}
