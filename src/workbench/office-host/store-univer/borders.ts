import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import type { Border, BorderEdge, BorderStyle, BorderWeight, SheetId } from '../workbook-model';
import { NO_BORDER } from '../workbook-model';
import { styleOf, writeStyles } from './cell-styles';
import { colorOf } from './colors';
import { cellsOf, findPartInGrid } from './grid-range';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';

type Side = 't' | 'b' | 'l' | 'r';

/** A side of a cell; the same line is the facing side of its neighbour. */
interface CellSide {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

const FACING: Readonly<Record<Side, { side: Side; down: number; across: number }>> = {
  t: { side: 'b', down: -1, across: 0 },
  b: { side: 't', down: 1, across: 0 },
  l: { side: 'r', down: 0, across: -1 },
  r: { side: 'l', down: 0, across: 1 },
};

const CONTINUOUS: Readonly<Record<BorderWeight, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const PATTERNED: Readonly<Record<Exclude<BorderStyle, 'None' | 'Continuous'>, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

export function readBorder(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  edge: BorderEdge,
): Border | undefined {
  const worksheet = worksheetOf(context, sheet);
  const part = findPartInGrid(worksheet, range) ?? range;
  const lineAt = ({ row, column, side }: CellSide): IBorderStyleData | undefined =>
    row < 0 || column < 0 ? undefined : (styleOf(worksheet, row, column).bd?.[side] ?? undefined);
  let common: Border | undefined;
  for (const place of sidesOf(part, edge)) {
    const border = toBorder(lineAt(place) ?? lineAt(facing(place)));
    if (common !== undefined && !isSame(common, border)) return undefined;
    common = border;
  }
  return common ?? NO_BORDER;
}

export function writeBorder(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  edge: BorderEdge,
  border: Border,
): void {
  const part = findPartInGrid(worksheetOf(context, sheet), range) ?? range;
  const line = toLine(border);
  const changes = new Map<string, IBorderData>();
  let reach = part;
  const set = ({ row, column, side }: CellSide, value: IBorderStyleData | null): void => {
    if (row < 0 || column < 0) return;
    const key = `${row}:${column}`;
    changes.set(key, { ...changes.get(key), [side]: value });
    reach = {
      top: Math.min(reach.top, row),
      left: Math.min(reach.left, column),
      bottom: Math.max(reach.bottom, row),
      right: Math.max(reach.right, column),
    };
  };
  const hasLine = ({ row, column, side }: CellSide): boolean =>
    row >= 0 &&
    column >= 0 &&
    Boolean(styleOf(worksheetOf(context, sheet), row, column).bd?.[side]);
  for (const place of sidesOf(part, edge)) {
    set(place, line);
    const other = facing(place);
    if (hasLine(other)) set(other, null);
  }
  if (changes.size === 0) return;
  writeStyles(context, sheet, reach, (row, column) => {
    const bd = changes.get(`${row}:${column}`);
    return bd === undefined ? undefined : { bd };
  });
}

function* sidesOf(range: RangeAddress, edge: BorderEdge): Generator<CellSide> {
  const strips: Readonly<Record<BorderEdge, [RangeAddress, Side]>> = {
    EdgeTop: [{ ...range, bottom: range.top }, 't'],
    EdgeBottom: [{ ...range, top: range.bottom }, 'b'],
    EdgeLeft: [{ ...range, right: range.left }, 'l'],
    EdgeRight: [{ ...range, left: range.right }, 'r'],
    InsideHorizontal: [{ ...range, bottom: range.bottom - 1 }, 'b'],
    InsideVertical: [{ ...range, right: range.right - 1 }, 'r'],
  };
  const [strip, side] = strips[edge];
  for (const cell of cellsOf(strip)) yield { ...cell, side };
}

function facing({ row, column, side }: CellSide): CellSide {
  const { side: other, down, across } = FACING[side];
  return { row: row + down, column: column + across, side: other };
}

function toLine({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const s = style === 'Continuous' ? CONTINUOUS[weight] : PATTERNED[style];
  return { s, cl: { rgb: color } };
}

function toBorder(line: IBorderStyleData | undefined): Border {
  if (!line || line.s === BorderStyleTypes.NONE) return NO_BORDER;
  const color = colorOf(line.cl) ?? NO_BORDER.color;
  const patterned = (Object.keys(PATTERNED) as (keyof typeof PATTERNED)[]).find(
    (style) => PATTERNED[style] === line.s,
  );
  if (patterned !== undefined) return { style: patterned, weight: 'Thin', color };
  const weights = Object.keys(CONTINUOUS) as BorderWeight[];
  const weight = weights.find((name) => CONTINUOUS[name] === line.s) ?? 'Thin';
  return { style: 'Continuous', weight, color };
}

function isSame(one: Border, other: Border): boolean {
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}
