import type { CellSnapshot } from '../../../src/domain/snapshot';
import type { Figure } from '../../../src/rules/rule-examples';
import { shownValue } from './sketch-results';

/** A cell of a sheet that holds just what a sketch writes. */
export function writtenCell(figure: Exclude<Figure, null>): CellSnapshot {
  const written = typeof figure === 'object' && 'value' in figure ? figure : undefined;
  return {
    value: shownValue(figure),
    ...(written?.formula !== undefined && { formula: written.formula }),
    ...(written?.format !== undefined && { numberFormat: written.format }),
    ...(written?.uncached && { uncached: written.uncached }),
  };
}
