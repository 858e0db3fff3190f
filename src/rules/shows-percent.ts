import type { CellSnapshot } from '../domain/snapshot';

/** A percent sign that is not quoted makes Excel show a hundredfold of what it stores. */
export function showsPercent({ numberFormat = '' }: CellSnapshot): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}
