import { formatCell } from '../../../domain/address';
import type { CellContent } from '../../../domain/edit';
import type { CellStyle, SheetPlan } from '../../../domain/sheet-plan';
import { WorkbookError } from '../../../ports/workbook-port';
import type { Pool } from './pool';
import { LayeredStyles } from './styles/layered-styles';
import type { StyleBook } from './styles/style-book';
import { element, escapeXml } from './xml';

/** Excel's own limits; beyond them it calls the file damaged. */
const TEXT_MAXIMUM = 32_767;
const FORMULA_MAXIMUM = 8_192;

/** What a sheet's formulas give, by address. */
export type FormulaResults = ReadonlyMap<string, number>;

export interface SheetSurroundings {
  /** Texts and styles that cells of all sheets share. */
  readonly texts: Pool;
  readonly styles: StyleBook;
  readonly results: FormulaResults | undefined;
}

interface PlannedCell {
  readonly content: CellContent | null;
  readonly style: CellStyle;
}

/** By row, then by column, both ascending. */
export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, PlannedCell>>;

/** Every cell of the plan that holds something or looks like something. */
export function gridOf({ blocks, styles }: SheetPlan): CellGrid {
  const layered = new LayeredStyles(styles);
  const contents = new Map<string, CellContent>();
  const rows = new Map<number, Set<number>>();
  const remember = (row: number, column: number) =>
    rows.set(row, (rows.get(row) ?? new Set<number>()).add(column));
  for (const { at, content } of blocks)
    content.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell === null) return;
        remember(at.row + down, at.column + right);
        contents.set(`${at.row + down},${at.column + right}`, cell);
      }),
    );
  for (const { row, column } of layered.cells()) remember(row, column);
  return new Map(
    ascending(rows.keys()).map((row) => [
      row,
      new Map(
        ascending(rows.get(row)!).map((column) => [
          column,
          {
            content: contents.get(`${row},${column}`) ?? null,
            style: layered.styleAt(row, column),
          },
        ]),
      ),
    ]),
  );
}

/** The `sheetData` element: rows with their heights, and cells. Throws WorkbookError `too-large`. */
export function sheetData(
  plan: SheetPlan,
  grid: CellGrid,
  surroundings: SheetSurroundings,
): string {
  const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  const hidden = new Set(plan.hiddenRows);
  const rows = ascending(new Set([...grid.keys(), ...heights.keys(), ...hidden])).map((row) => {
    const cells = [...(grid.get(row) ?? [])].map(([column, cell]) =>
      cellElement(plan.sheetName, row, column, cell, surroundings),
    );
    const points = heights.get(row);
    return element(
      'row',
      {
        r: row + 1,
        ht: points,
        customHeight: points === undefined ? undefined : true,
        hidden: hidden.has(row) || undefined,
      },
      ...cells,
    );
  });
  return element('sheetData', {}, ...rows);
}

function cellElement(
  sheet: string,
  row: number,
  column: number,
  { content, style }: PlannedCell,
  { texts, styles, results }: SheetSurroundings,
): string {
  const r = formatCell({ row, column });
  const tooLarge = () => new WorkbookError('too-large', `${sheet}!${r}`);
  const cell = (isPrefixed: boolean, type: string | undefined, ...inside: string[]) =>
    element('c', { r, s: styles.formatOf(style, isPrefixed) || undefined, t: type }, ...inside);
  if (content === null) return cell(false, undefined);
  if ('formula' in content) {
    const text = content.formula.replace(/^=/, '');
    if (text.length > FORMULA_MAXIMUM) throw tooLarge();
    const result = results?.get(r);
    const known = result === undefined ? '' : element('v', {}, String(result));
    return cell(false, undefined, element('f', {}, escapeXml(text)), known);
  }
  const { value } = content;
  if (value === null || value === '') return cell(false, undefined);
  if (typeof value === 'boolean') return cell(false, 'b', element('v', {}, String(Number(value))));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
    return cell(false, undefined, element('v', {}, String(value)));
  }
  if (value.length > TEXT_MAXIMUM) throw tooLarge();
  const isPrefixed = style.numberFormat !== '@' && looksLikeInput(value);
  return cell(isPrefixed, 's', element('v', {}, String(texts.positionOf(value))));
}

/** Text that a spreadsheet would take for a formula if somebody pressed Enter on it. */
function looksLikeInput(text: string): boolean {
  return /^[=+@-]./su.test(text);
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}
