import { utils, write } from '@e965/xlsx';
import { planTemplateWorkbook } from '../../support/plan-template-workbook';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';

/** What a district plans: poor households at the start and the reduction, by commune. */
export type Figures = Readonly<Record<string, readonly [begin: number, reduction: number]>>;

/** A district's appendix as the template makes it, in its communes. */
export function templateSubmission(placeName: string, figures: Figures, year = 2024): Uint8Array {
  const raw = { level: 'district', placeName, year, places: Object.keys(figures) };
  const result = planTemplateWorkbook('target-allocation', raw, { year, withSample: false });
  if (result.kind !== 'planned') throw new Error(`not planned: ${JSON.stringify(result)}`);
  const [sheet] = result.workbook.sheets;
  return writeWorkbook({ sheets: [fillByHeader(sheet!, figures)], part: result.workbook.part });
}

/** Types the figures where a person would, by the names of rows and columns. */
function fillByHeader(sheet: SheetPlan, figures: Figures): SheetPlan {
  const range = (suffix: string) =>
    sheet.names.find(({ name }) => name.endsWith(suffix))!.range.left;
  const columns = [range('_poorBegin'), range('_poorReduction')];
  return {
    ...sheet,
    blocks: sheet.blocks.map(({ at, content }) => ({
      at,
      content: content.map((row) => {
        const typed = row.flatMap((cell) =>
          cell && 'value' in cell && typeof cell.value === 'string'
            ? (figures[cell.value] ?? [])
            : [],
        );
        if (typed.length === 0) return row;
        return row.map((cell, index) => {
          const figure = typed[columns.indexOf(index + at.column)];
          return figure === undefined ? cell : { value: figure };
        });
      }),
    })),
  };
}

type Line = readonly (string | number | null)[];

/** A workbook made by hand: lines of one sheet. */
function plainWorkbook(lines: readonly Line[], sheet = 'Biểu 1'): Uint8Array {
  const made = utils.aoa_to_sheet(lines.map((line) => [...line]));
  return new Uint8Array(
    write(utils.book_new(made, sheet), { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  );
}

const HEADER: Line = [
  'TT',
  'Đơn vị',
  'Số hộ nghèo cuối năm 2023',
  'Số hộ nghèo giảm năm 2024 (kế hoạch)',
  'Số hộ nghèo cuối năm 2024 (kế hoạch)',
];

/** A list of units with their figures, as an upper unit or a district types it. */
export function handMade(title: string, figures: Figures, total?: string): Uint8Array {
  const rows = Object.entries(figures).map(([name, [begin, reduction]], index): Line => [
    index + 1,
    name,
    begin,
    reduction,
    begin - reduction,
  ]);
  const sum = (column: number): number =>
    rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
  return plainWorkbook([
    [title],
    [],
    HEADER,
    ...rows,
    ...(total === undefined ? [] : [[null, total, sum(2), sum(3), sum(4)]]),
  ]);
}

/** Amounts by project: investment from the central and the local budget, recurrent altogether. */
export type Money = Readonly<
  Record<string, readonly [central: number, local: number, recurrent: number]>
>;

/** A unit's table of money by project, as it is typed, in the unit that the line above it names. */
export function moneyByHand(title: string, unit: string, money: Money): Uint8Array {
  const lines = Object.entries(money).map(([project, amounts], index): Line => [
    index + 1,
    project,
    ...amounts,
  ]);
  return plainWorkbook(
    [
      [title],
      [`Đơn vị tính: ${unit}`],
      [],
      [
        'TT',
        'Dự án, tiểu dự án',
        'Vốn đầu tư phát triển ngân sách trung ương năm 2024 được giao',
        'Vốn đầu tư phát triển ngân sách địa phương năm 2024 được giao',
        'Vốn sự nghiệp ngân sách trung ương năm 2024 được giao',
      ],
      ...lines,
    ],
    'Vốn',
  );
}
