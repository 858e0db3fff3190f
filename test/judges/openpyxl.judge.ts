import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnName, formatCell, formatRange, type RangeAddress } from '../../src/domain/address';
import type { CellStyle, SheetPlan } from '../../src/domain/sheet-plan';
import { judgedWorkbooks, toBytes } from './cases/workbooks';
import { createFolder } from './folder';
import { readDressed, type DressedSheet, type ReadStyle } from './programs/openpyxl';

const { folder, remove } = createFolder();
const workbooks = judgedWorkbooks();
const fileOf = (name: string) => path.join(folder, `${name}.xlsx`);
let read: ReadonlyMap<string, readonly DressedSheet[]>;

beforeAll(() => {
  for (const workbook of workbooks) {
    const [honest] = workbook.sheets;
    writeFileSync(fileOf(workbook.name), toBytes({ name: workbook.name, sheets: [honest!] }));
  }
  read = readDressed(workbooks.map(({ name }) => fileOf(name)));
});

afterAll(remove);

describe.each(workbooks.map(({ name, sheets }) => [name, sheets[0]!.plan] as const))(
  '%s',
  (name, plan) => {
    const sheet = () => read.get(fileOf(name))![0]!;

    it('holds every content of the plan, formulas as formulas and texts as texts', () => {
      const planned = plan.blocks.flatMap(({ at, content }) =>
        content.flatMap((line, down) =>
          line.flatMap((cell, right) => {
            const address = formatCell({ row: at.row + down, column: at.column + right });
            if (!cell || ('value' in cell && (cell.value === null || cell.value === ''))) return [];
            return 'formula' in cell
              ? [[address, { value: cell.formula, kind: 'f' }] as const]
              : [[address, { value: cell.value, kind: kindOf(cell.value) }] as const];
          }),
        ),
      );
      expect(sheet().cells).toEqual(Object.fromEntries(planned));
    });

    it('finds its table again by names of its own sheet', () => {
      const planned = plan.names.map(({ name: called, range }) => [
        called,
        `'${plan.sheetName}'!${fixed(range)}`,
      ]);
      const found = Object.entries(sheet().names).filter(([called]) => !called.startsWith('_xlnm'));
      const quoted = found.map(([called, place]) => [called, place.replace(/^([^'!]+)!/, "'$1'!")]);
      expect(Object.fromEntries(quoted)).toEqual(Object.fromEntries(planned));
    });

    it('asks about entries as planned, no cell twice', () => {
      expect(
        sheet().validations.map(({ range, kind, style, title, message, shown }) => ({
          ...{ range, kind, style, title, message, shown },
        })),
      ).toEqual(
        plan.validations.map(({ range, rule, style, title, message }) => ({
          range: formatRange(range),
          kind: rule.kind,
          ...{ style, title, message },
          shown: true,
        })),
      );
      const cells = plan.validations.flatMap(({ range }) => cellsOf(range));
      expect(new Set(cells).size).toBe(cells.length);
    });

    it('marks what is wrong in the planned order and colours', () => {
      expect(sheet().formats.map(({ priority: _, ...format }) => format)).toEqual(
        plan.conditionalFormats.map(({ range, formula, fill, fontColor, bold }) => ({
          range: formatRange(range),
          formula: formula.slice(1),
          fill: toArgb(fill),
          font: toArgb(fontColor),
          bold: bold === true,
        })),
      );
    });

    it('looks as planned, cell by cell', () => {
      const { styles } = sheet();
      // openpyxl forgets the looks of cells that are merged into another
      const merged = new Set(plan.merges.flatMap((range) => cellsOf(range).slice(1)));
      const planned = [...lookOf(plan)].filter(([address]) => !merged.has(address));
      for (const [address, style] of planned)
        expect([address, styles[address]]).toEqual([address, expect.objectContaining(style)]);
    });

    it('has the planned widths, heights, merges and frozen panes', () => {
      const { widths, heights, merges, freeze } = sheet();
      // Widths are counted in digits of eight pixels, whole pixels each
      for (const { column, points } of plan.columnWidths)
        expect(Math.abs(widths[columnName(column)]! * 8 - points / 0.75)).toBeLessThanOrEqual(0.5);
      expect(heights).toEqual(
        Object.fromEntries(plan.rowHeights.map(({ row, points: high }) => [row + 1, high])),
      );
      expect(merges).toEqual(plan.merges.map(formatRange).sort());
      expect(freeze).toBe(plan.freezeAt ? formatCell(plan.freezeAt) : null);
    });

    it('prints as NĐ 30/2020 wants', () => {
      const { page, marginsMm, titleRows, printArea } = sheet();
      expect(page).toEqual({
        orientation: plan.print.orientation,
        paper: '9',
        fits: true,
        fitToHeight: 0,
        differentFirst: true,
        header: '&P',
        headerSize: 13,
        firstHeader: null,
      });
      for (const side of ['top', 'bottom'] as const) {
        expect(marginsMm[side]).toBeGreaterThanOrEqual(20);
        expect(marginsMm[side]).toBeLessThanOrEqual(25);
      }
      expect(marginsMm.left).toBeGreaterThanOrEqual(30);
      expect(marginsMm.left).toBeLessThanOrEqual(35);
      expect(marginsMm.right).toBeGreaterThanOrEqual(15);
      expect(marginsMm.right).toBeLessThanOrEqual(20);
      const { first, last } = plan.print.titleRows!;
      expect(titleRows?.replaceAll('$', '')).toBe(`${first + 1}:${last + 1}`);
      expect(printArea).toContain(fixed(plan.print.area));
    });
  },
);

function kindOf(value: unknown): string {
  return typeof value === 'string' ? 's' : typeof value === 'boolean' ? 'b' : 'n';
}

function fixed(range: RangeAddress): string {
  return formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function toArgb(rgb: string | undefined): string | null {
  return rgb === undefined ? null : `FF${rgb.slice(1)}`;
}

function cellsOf({ top, left, bottom, right }: RangeAddress): string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  const columns = Array.from({ length: right - left + 1 }, (_, beside) => left + beside);
  return rows.flatMap((row) => columns.map((column) => formatCell({ row, column })));
}

/** Every styled or filled cell, as openpyxl would describe it. */
function lookOf(plan: SheetPlan): Map<string, Partial<ReadStyle>> {
  const styles = new Map<string, CellStyle>();
  for (const { range, style } of plan.styles)
    for (const address of cellsOf(range)) styles.set(address, { ...styles.get(address), ...style });
  const looks = [...styles].map(([address, style]): [string, Partial<ReadStyle>] => [
    address,
    {
      font: style.fontName ?? 'Times New Roman',
      size: style.fontSize ?? 12,
      bold: style.bold === true,
      italic: style.italic === true,
      numberFormat: style.numberFormat ?? 'General',
      horizontal: style.horizontal ?? null,
      wrap: style.wrap === true,
      border: style.border === true ? 'thin' : null,
      fill: toArgb(style.fill),
    },
  ]);
  return new Map(looks);
}
