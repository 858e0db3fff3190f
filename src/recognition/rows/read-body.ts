import { labelOf, type BlockColumns } from '../blocks/block-columns';
import { figureOfCell } from '../grid/figure-of-cell';
import type { GridCell, GridRow } from '../grid/sheet-grid';
import { onOneLine } from '../words/on-one-line';
import { hasFigures, type BodyRow } from './body-row';
import { findNumbering, splitLabel } from './numbering';
import { findRowNode, type RowContext } from './row-node';
import { readRowWords } from './row-words';

/** Rows with words or figures; projects are followed down to their sub-projects. */
export function readBody(
  rows: readonly GridRow[],
  columns: BlockColumns,
  context: RowContext,
): BodyRow[] {
  let project: string | undefined;
  const outer = columns.texts.flatMap(({ column, role }) =>
    role === 'label' && column < (columns.label ?? 0) ? [column] : [],
  );
  // `1 | Xã A | Thôn 1` above `· | · | Thôn 2` numbers the communes, not the villages
  const numbersOthers = rows.some(
    ({ cells }) =>
      cells.some(({ column }) => column === columns.label) &&
      cells.some(({ column }) => outer.includes(column)),
  );
  const found = rows.map(({ row, hidden, cells }): BodyRow => {
    const full = onOneLine(labelOf(cells, columns));
    const index = cells.find(({ column }) => column === columns.index)?.cell.value;
    const { numbering: inLabel, text } = splitLabel(full);
    const numbering = (numbersOthers ? undefined : findNumbering(index)) ?? inLabel;
    const beside = textOf(index);
    const node =
      findRowNode(full, project, context) ??
      (beside === '' ? undefined : findRowNode(`${beside} ${full}`, project, context));
    if (node?.isProject) project = node.code;
    const at = new Map(cells.map((cell) => [cell.column, cell]));
    const isPending = columns.figures.some((column) => isUnknownResult(at.get(column)));
    return {
      row,
      hidden,
      label: full,
      ...(numbering && { numbering }),
      words: readRowWords(text),
      ...(node && { node }),
      figures: columns.figures.map((column) => figureOfCell(at.get(column)?.cell)),
      ...(isPending && { pending: true as const }),
    };
  });
  return found.filter((row) => row.label !== '' || hasFigures(row));
}

function isUnknownResult(cell: GridCell | undefined): boolean {
  return cell?.cell.uncached === true && cell.cell.value === null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
