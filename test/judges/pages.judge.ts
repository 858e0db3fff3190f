import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetPlan } from '../../src/domain/sheet-plan';
import { judgedWorkbooks, toBytes } from './cases/workbooks';
import { createFolder } from './folder';
import { convertAll } from './programs/libreoffice';
import { fontsOf, readPages, type Page } from './programs/poppler';
import {
  isWithin,
  lettersIn,
  onNextPage,
  paperOf,
  scaleOnPaper,
  textsOnFirstPage,
  typeArea,
  type PrintedText,
} from './sheet-on-paper';

const { folder, remove } = createFolder();
const workbooks = judgedWorkbooks();
const printed = path.join(folder, 'printed');
const pages = new Map<string, readonly Page[]>();

beforeAll(() => {
  mkdirSync(printed);
  const files = workbooks.map(({ name, sheets }) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, toBytes({ name, sheets: sheets.slice(0, 1) }));
    return file;
  });
  convertAll(files, 'pdf', printed);
  for (const { name } of workbooks) pages.set(name, readPages(path.join(printed, `${name}.pdf`)));
});

afterAll(remove);

describe.each(workbooks.map(({ name, sheets }) => [name, sheets[0]!] as const))(
  '%s on paper',
  (name, { plan, table }) => {
    const areaOn = (page: Page) => typeArea(plan, page, scaleOnPaper(plan, pages.get(name)![0]!));

    it('is on A4', () => {
      const { width, height } = paperOf(plan);
      for (const page of pages.get(name)!) {
        expect(page.width).toBeCloseTo(width, 0);
        expect(page.height).toBeCloseTo(height, 0);
      }
    });

    it('keeps everything but the page number within the margins', () => {
      const outside = pages
        .get(name)!
        .map((page) =>
          page.words.filter((word) => !isWithin(word, areaOn(page))).map(({ text }) => text),
        );
      expect(outside).toEqual(outside.map((_, at) => (at === 0 ? [] : [String(at + 1)])));
    });

    it('has the page number centred in the top margin, and none on the first page', () => {
      pages.get(name)!.forEach((page, at) => {
        const { top } = areaOn(page);
        const numbers = page.words.filter(({ bottom }) => bottom <= top);
        expect(numbers.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
        for (const { left, right } of numbers) {
          const area = areaOn(page);
          expect(Math.abs((left + right) / 2 - (area.left + area.right) / 2)).toBeLessThan(3);
        }
      });
    });

    it('repeats the header above every further part of the table', () => {
      const letters = pages.get(name)!.map(({ words }) => words.map(({ text }) => text).join(''));
      const places = table.rows.map(({ label }) => label.replace(/\s/g, ''));
      const withRows = letters.filter((text) => places.some((place) => text.includes(place)));
      const header = firstTextIn(plan, plan.print.titleRows!.first);
      expect(withRows.filter((text) => !text.includes(header))).toEqual([]);
    });

    it('shows every text whole, in its own cell', () => {
      const [page, next] = pages.get(name)!;
      const scale = scaleOnPaper(plan, page!);
      const texts = textsOnFirstPage(plan, page!, scale);
      expect(texts.length).toBeGreaterThan(10);
      const clippedOn = (where: Page, some: readonly PrintedText[]) =>
        some
          .map(({ text, area, row }) => ({ text, row, letters: lettersIn(where, area) }))
          .filter(({ text, letters }) => letters !== text.replace(/\s/g, ''));
      const clipped = clippedOn(page!, texts);
      // Of rows that begin the next page nothing stands on this one
      const from = Math.min(...clipped.map(({ row }) => row));
      const moved = texts.filter(({ row }) => row >= from);
      const isMoved = next && clipped.every(({ letters }) => letters === '');
      const rest = isMoved && clipped.length === moved.length ? moved : [];
      expect(
        rest.length > 0 ? clippedOn(next!, onNextPage(plan, next!, scale, rest)) : clipped,
      ).toEqual([]);
    });

    it('shows no number as ###, and all letters in a font with the widths of Times', () => {
      const words = pages.get(name)!.flatMap((page) => page.words);
      expect(words.filter(({ text }) => text.includes('##'))).toEqual([]);
      expect(fontsOf(path.join(printed, `${name}.pdf`))).toEqual(['Tinos']);
    });
  },
);

function firstTextIn({ blocks }: SheetPlan, row: number): string {
  const block = blocks.find(({ at, content }) => at.row <= row && row < at.row + content.length)!;
  const [first] = block.content[row - block.at.row]!;
  return first && 'value' in first ? String(first.value) : '';
}
