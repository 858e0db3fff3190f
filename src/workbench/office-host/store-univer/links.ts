import type { ICellData, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { LinkStore } from '../store';
import { cellsStep, growthStep } from './cell-writes';
import { mapCells } from './grid-range';
import { refuseIfProtected } from './mends/loud-protection';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';

/** In the custom data of a cell, which moves along with it. */
export const LINK_KEY = 'excelLink';

export function createLinkStore(context: UniverContext): LinkStore {
  return {
    readLinks(sheet, range) {
      const worksheet = worksheetOf(context, sheet);
      return mapCells(range, (row, column) => findLink(worksheet.getCellRaw(row, column)));
    },

    writeLinks(sheet, range, links) {
      const worksheet = worksheetOf(context, sheet);
      refuseIfProtected(context, sheet);
      const cells = new ObjectMatrix<Nullable<ICellData>>();
      links.forEach((row, down) =>
        row.forEach((link, across) => {
          const [y, x] = [range.top + down, range.left + across];
          const { [LINK_KEY]: before, ...others } = worksheet.getCellRaw(y, x)?.custom ?? {};
          if (link === (before ?? null)) return;
          const custom = link === null ? others : { ...others, [LINK_KEY]: link };
          cells.setValue(y, x, { custom: Object.keys(custom).length > 0 ? custom : null });
        }),
      );
      if (cells.getLength() === 0) return;
      const growth = growthStep(context, worksheet, range);
      const writes = cellsStep(context, worksheet, cells);
      context.journal.run({
        redos: [...growth.redos, ...writes.redos],
        undos: [...writes.undos, ...growth.undos],
      });
    },
  };
}

function findLink(cell: Nullable<ICellData>): string | null {
  const link: unknown = cell?.custom?.[LINK_KEY];
  return typeof link === 'string' ? link : null;
}
