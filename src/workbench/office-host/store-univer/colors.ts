import type { IColorStyle, Nullable } from '@univerjs/core';
import { ColorKit } from '@univerjs/core';

/** `#RRGGBB` in capitals, whatever notation the grid's own dialogs have stored. */
export function toHexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const kit = new ColorKit(color);
  if (!kit.isValid) return undefined;
  const { r, g, b } = kit.toRgb();
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

export function colorOf(style: Nullable<IColorStyle>): string | undefined {
  return toHexColor(style?.rgb);
}
