import { labelOf, type BlockColumns } from '../blocks/block-columns';
import { figureOfCell } from '../grid/figure-of-cell';
import type { GridCell, GridRow } from '../grid/sheet-grid';
import { onOneLine } from '../words/on-one-line';
import { hasFigures, type BodyRow } from './body-row';
import { findNumbering } from './numbering';
import { findRowNode, type RowContext } from './row-node';
import { readRowName } from './row-name';
import { isAside } from './row-words';
import { findStrands } from './find-strands';
import { tellsOfMove } from './rows-told-apart';

/** Rows with words or figures; projects are followed down to their sub-projects. */
export function readBody(
  rows: readonly GridRow[],
  columns: BlockColumns,
  context: RowContext,
): BodyRow[] {
  let project: string | undefined;
  let counted: number | undefined;
  const notes = columns.texts.filter(({ role }) => role === 'note').map(({ column }) => column);
  const numbersOthers = isOuterNumbered(rows, columns);
  const strands = findStrands(rows, columns);
  const found = rows.map(({ row, hidden, cells }, at): BodyRow => {
    const strand = strands?.get(at);
    const named = strand ? rows[strand.head]!.cells : cells;
    const full = onOneLine(labelOf(named, columns));
    const index = named.find(({ column }) => column === columns.index)?.cell.value;
    const { numbering: inLabel, words: said } = readRowName(full);
    const count = numbersOthers ? undefined : countOf(index);
    // `30 | Tong A Pao` after 29 goes on with a list, whatever it sounds like without its marks
    const goesOn = said === 'section-sum' && counted !== undefined && count === counted + 1;
    const words = goesOn ? undefined : said;
    counted = count;
    const numbering = (numbersOthers ? undefined : findNumbering(index)) ?? inLabel;
    const beside = textOf(index);
    const node =
      findRowNode(full, project, context) ??
      (beside === '' ? undefined : findRowNode(`${beside} ${full}`, project, context));
    if (node?.isProject) project = node.code;
    const stated = cellsAt(cells, columns.figures);
    const isPending = stated.some(isUnknownResult);
    const isMoved = cells.some(
      ({ column, cell }) => notes.includes(column) && tellsOfMove(textOf(cell.value)),
    );
    return {
      row,
      hidden,
      label: strand ? `${full} – ${strand.word}` : full,
      words,
      figures: stated.map((cell) => figureOfCell(cell?.cell)),
      ...(numbering && { numbering }),
      ...(node && { node }),
      ...(strand && { strand }),
      ...(isPending && { pending: true as const }),
      ...(isMoved && { moved: true as const }),
    };
  });
  const total = found.findIndex(({ words }) => words === 'total');
  return found.filter(
    (row, at) =>
      (row.label !== '' || hasFigures(row)) &&
      !isAside(row.label, {
        isBelowTotal: total >= 0 && at > total,
        aboutMoney: context.aboutMoney,
      }),
  );
}

/** `1 | Xã A | Thôn 1` above `· | · | Thôn 2` numbers the communes, not the villages. */
function isOuterNumbered(rows: readonly GridRow[], { index, label = 0 }: BlockColumns): boolean {
  let hasOuter = false;
  let hasInnerAlone = false;
  for (const { cells } of rows) {
    if (!cells.some(({ column }) => column === label)) continue;
    const before = cells.filter(({ column }) => column < label);
    hasOuter ||= before.some(({ column, kind }) => column !== index && kind === 'words');
    hasInnerAlone ||= before.length === 0;
  }
  return hasOuter && hasInnerAlone;
}

/** One for each column; both ascend by column. */
function cellsAt(cells: readonly GridCell[], columns: readonly number[]): (GridCell | undefined)[] {
  let next = 0;
  return columns.map((column) => {
    while (next < cells.length && cells[next]!.column < column) next++;
    return cells[next]?.column === column ? cells[next] : undefined;
  });
}

function isUnknownResult(cell: GridCell | undefined): boolean {
  return cell?.cell.uncached === true && cell.cell.value === null;
}

function countOf(index: unknown): number | undefined {
  return /^\d+$/.test(String(index)) ? Number(index) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
