import type { IBorderStyleData, IStyleData, ITextRotation, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, WrapStrategy } from '@univerjs/core';
import type { CellLook } from '../../../hosts/xlsx/look';
import type { BorderLine, FormatChange } from '../../../ports/look-changes';
import { colorOf } from '../../office-host/store-univer/colors';
import { HORIZONTAL, INDENT_PIXELS, LINES, SIDES, VERTICAL } from '../style-words';

/** A style of the grid as files have it: what `toGridStyle` does, the other way round. */
export function toCellLook(style: IStyleData): CellLook {
  const { ff, fs, bl, it, ul, st, cl, bg, ht, vt, tb, tr, pd, bd, n } = style;
  const fontColor = colorOf(cl);
  const fill = colorOf(bg);
  const horizontal = nameOf(HORIZONTAL, ht);
  const vertical = nameOf(VERTICAL, vt);
  const rotation = toRotation(tr);
  const indent = Math.round((pd?.l ?? 0) / INDENT_PIXELS);
  const borders = Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = toLine(bd?.[key]);
      return line ? [[side, line]] : [];
    }),
  );
  const numberFormat = n?.pattern;
  return {
    ...(typeof ff === 'string' && { fontName: ff }),
    ...(typeof fs === 'number' && { fontSize: fs }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrap: true }),
    ...(rotation !== undefined && { rotation }),
    ...(indent > 0 && { indent }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(numberFormat && numberFormat !== 'General' && { numberFormat }),
  };
}

/** What is to be changed where a cell looked so and looks otherwise now; undefined where it does not. */
export function toFormatChange(before: CellLook, now: CellLook): FormatChange | undefined {
  const { borders: bordersBefore = {}, ...plainBefore } = before;
  const { borders: bordersNow = {}, ...plainNow } = now;
  const borders = differences(bordersBefore, bordersNow);
  const change = {
    ...differences(plainBefore, plainNow),
    ...(borders && { borders }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

/** Property by property; null for what is gone. */
function differences<Shape extends object>(
  before: Shape,
  now: Shape,
): { [Key in keyof Shape]?: NonNullable<Shape[Key]> | null } | undefined {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]) as Set<keyof Shape>;
  const changed = [...keys]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
    .map((key) => [key, now[key] ?? null] as const);
  return changed.length > 0
    ? (Object.fromEntries(changed) as { [Key in keyof Shape]?: NonNullable<Shape[Key]> | null })
    : undefined;
}

function toRotation(rotation: Nullable<ITextRotation>): CellLook['rotation'] {
  if (rotation?.v === BooleanNumber.TRUE) return 'stacked';
  const angle = rotation?.a ?? 0;
  return angle === 0 ? undefined : -angle;
}

const LINE_NAMES = new Map(Object.entries(LINES).map(([name, type]) => [type, name]));

function toLine(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  const color = colorOf(line.cl);
  return { style: LINE_NAMES.get(line.s) ?? 'thin', ...(color !== undefined && { color }) };
}

function nameOf<Name extends string, Value>(
  names: Readonly<Record<Name, Value>>,
  value: Nullable<Value>,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
