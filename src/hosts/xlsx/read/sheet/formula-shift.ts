import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../../domain/address';
import { tokenizeFormula } from '../../../../reading/formula-tokens';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** One end of a reference: a cell, or the edge of whole columns or rows. */
interface Corner {
  readonly fixedColumn: boolean;
  /** 0-based; absent for whole rows. */
  readonly column?: number;
  readonly fixedRow: boolean;
  /** 0-based; absent for whole columns. */
  readonly row?: number;
}

/** A formula cut at its references, to be written again for another cell. */
export class ShiftableFormula {
  private readonly pieces: readonly (string | readonly Corner[])[];

  /** @param text without leading `=` */
  constructor(text: string) {
    const pieces: (string | readonly Corner[])[] = [];
    let done = 0;
    for (const token of tokenizeFormula(text)) {
      if (token.kind !== 'reference') continue;
      // A sheet's name may hold an exclamation mark, a range cannot.
      const start = Math.max(text.lastIndexOf('!', token.end - 1) + 1, token.start);
      pieces.push(text.slice(done, start), text.slice(start, token.end).split(':').map(toCorner));
      done = token.end;
    }
    this.pieces = [...pieces, text.slice(done)];
  }

  /** The text for a cell that many rows below and columns to the right of the formula's own. */
  shifted(rows: number, columns: number): string {
    let text = '';
    for (const piece of this.pieces)
      text += typeof piece === 'string' ? piece : shiftReference(piece, rows, columns);
    return text;
  }
}

function toCorner(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    fixedColumn: first === '$',
    // Before a row alone, the first sign is the row's.
    fixedRow: second === '$' || (letters === '' && first === '$'),
    ...(letters !== '' && { column: columnIndex(letters) }),
    ...(digits !== '' && { row: Number(digits) - 1 }),
  };
}

function shiftReference(corners: readonly Corner[], rows: number, columns: number): string {
  const texts = corners.map((corner) => shiftCorner(corner, rows, columns));
  return texts.includes(undefined) ? '#REF!' : texts.join(':');
}

/** Undefined beyond the edge of the grid. */
function shiftCorner(corner: Corner, rows: number, columns: number): string | undefined {
  let text = '';
  if (corner.column !== undefined) {
    const column = corner.fixedColumn ? corner.column : corner.column + columns;
    if (column < 0 || column >= MAX_COLUMNS) return undefined;
    text += (corner.fixedColumn ? '$' : '') + columnName(column);
  }
  if (corner.row !== undefined) {
    const row = corner.fixedRow ? corner.row : corner.row + rows;
    if (row < 0 || row >= MAX_ROWS) return undefined;
    text += (corner.fixedRow ? '$' : '') + (row + 1);
  }
  return text;
}
