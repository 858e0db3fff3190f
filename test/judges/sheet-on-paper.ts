import { contains, type RangeAddress } from '../../src/domain/address';
import type { SheetPlan } from '../../src/domain/sheet-plan';
import type { Page, Word } from './programs/poppler';

const POINTS_PER_MM = 72 / 25.4;
const A4 = { short: 210 * POINTS_PER_MM, long: 297 * POINTS_PER_MM };

/** Height of a row of which the plan says nothing: one line of the normal font. */
const NORMAL_HEIGHT = 15.75;

/** Points by which programs may differ in where they put something. */
const SLACK = 2.5;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function paperOf({ print }: SheetPlan): { readonly width: number; readonly height: number } {
  return print.orientation === 'portrait'
    ? { width: A4.short, height: A4.long }
    : { width: A4.long, height: A4.short };
}

/**
 * What is left of the page within its margins. LibreOffice shrinks the band above the sheet, which
 * is half of the top margin, along with the sheet; Excel keeps the margin as it is.
 */
export function typeArea(plan: SheetPlan, { width, height }: Page, scale: number): Area {
  const { top, bottom, left, right } = plan.print.marginsMm;
  return {
    left: left * POINTS_PER_MM,
    top: (top / 2) * (1 + scale) * POINTS_PER_MM,
    right: width - right * POINTS_PER_MM,
    bottom: height - bottom * POINTS_PER_MM,
  };
}

/** How high a line of Tinos is, in parts of its size. */
const LINE_OF_FONT = 1.3;

/**
 * How much the sheet is shrunk to be one page wide. LibreOffice takes two percent off that where
 * a last, nearly empty page can be saved so (tdf#103516); the size of the title tells which.
 */
export function scaleOnPaper(plan: SheetPlan, { words }: Page): number {
  const title = Math.max(...plan.styles.map(({ style }) => style.fontSize ?? 0));
  const printed = Math.max(...words.map(({ top, bottom }) => bottom - top));
  const scale = scaleOf(plan);
  const saving = Math.floor(98 * scale) / 100;
  const distance = (other: number) => Math.abs(printed / (title * LINE_OF_FONT) - other);
  return distance(saving) < distance(scale) ? saving : scale;
}

/** Whole percents, and never enlarged. */
function scaleOf(plan: SheetPlan): number {
  const { left, right } = plan.print.marginsMm;
  const room = paperOf(plan).width - (left + right) * POINTS_PER_MM;
  const { area } = plan.print;
  return Math.min(100, Math.floor((100 * room) / across(plan, area.left, area.right + 1))) / 100;
}

export function isWithin(word: Word, area: Area): boolean {
  return (
    word.left >= area.left - SLACK &&
    word.right <= area.right + SLACK &&
    word.top >= area.top - SLACK &&
    word.bottom <= area.bottom + SLACK
  );
}

/** Text of a cell, or of the cells merged into it, and where the plan puts it on its first page. */
export interface PrintedText {
  readonly text: string;
  readonly area: Area;
  readonly row: number;
}

/** The plan's texts in its print area that fit on the first page, shrunk to one page's width. */
export function textsOnFirstPage(plan: SheetPlan, page: Page, scale: number): PrintedText[] {
  const area = typeArea(plan, page, scale);
  const { print } = plan;
  const areaOf = ({ top, left, bottom, right }: RangeAddress): Area => ({
    left: area.left + scale * across(plan, print.area.left, left),
    right: area.left + scale * across(plan, print.area.left, right + 1),
    top: area.top + scale * down(plan, print.area.top, top),
    bottom: area.top + scale * down(plan, print.area.top, bottom + 1),
  });
  return plan.blocks
    .flatMap(({ at, content }) =>
      content.flatMap((line, rowInBlock) =>
        line.flatMap((cell, right): PrintedText[] => {
          if (!cell || 'formula' in cell || typeof cell.value !== 'string') return [];
          const [row, column] = [at.row + rowInBlock, at.column + right];
          const own = { top: row, left: column, bottom: row, right: column };
          if (!contains(print.area, own)) return [];
          const range = plan.merges.find((merge) => contains(merge, own)) ?? own;
          return [{ text: cell.value, area: areaOf(range), row }];
        }),
      ),
    )
    .filter((printed) => printed.area.bottom <= area.bottom);
}

/**
 * Where the texts from a row on are put once that row begins the next page, below the repeated
 * header: programs that round the heights of many rows up break a page earlier than one would think.
 */
export function onNextPage(
  plan: SheetPlan,
  page: Page,
  scale: number,
  texts: readonly PrintedText[],
): PrintedText[] {
  const { first, last } = plan.print.titleRows!;
  const area = typeArea(plan, page, scale);
  const from = Math.min(...texts.map(({ row }) => row));
  const moved = scale * (down(plan, first, last + 1) - down(plan, plan.print.area.top, from));
  return texts.map((printed) => ({
    ...printed,
    area: {
      ...printed.area,
      top: printed.area.top + moved,
      bottom: Math.min(printed.area.bottom + moved, area.bottom),
    },
  }));
}

/** All letters that stand wholly inside the area, line by line, without spaces. */
export function lettersIn({ words }: Page, area: Area): string {
  const inside = words.filter((word) => {
    const middle = (word.left + word.right) / 2;
    return (
      middle > area.left &&
      middle < area.right &&
      isWithin(word, { ...area, left: -Infinity, right: Infinity })
    );
  });
  return inside.map(({ text }) => text).join('');
}

/** Columns are whole pixels wide in a file. */
const POINTS_PER_PIXEL = 0.75;

/** Points from the left edge of one column to that of another. */
function across({ columnWidths }: SheetPlan, from: number, to: number): number {
  const widths = new Map(
    columnWidths.map(({ column, points }) => [
      column,
      Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL,
    ]),
  );
  return sum(from, to, (column) => widths.get(column) ?? 0);
}

function down({ rowHeights }: SheetPlan, from: number, to: number): number {
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return sum(from, to, (row) => heights.get(row) ?? NORMAL_HEIGHT);
}

function sum(from: number, to: number, sizeAt: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += sizeAt(at);
  return total;
}
