import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { runRollUp, type RollUpOptions } from '../../../src/cli/commands/rollup';
import type { RollUpReport } from '../../../src/cli/rollup/rollup-report';
import { moneyByHand, type Money } from '../rollup/submissions';

const ROOT = path.resolve(__dirname, '../../..');

const ROADS = 'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội';
const LIVELIHOODS = 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo';
const FARMING = 'Tiểu dự án 1 - Dự án 3: Hỗ trợ phát triển sản xuất';

/** What three communes were given, in thousands of đồng: whole numbers, to be added by hand. */
const GIVEN: Readonly<Record<string, Money>> = {
  'Xã Hồng Kim': { [ROADS]: [1_200_000, 300_000, 0], [LIVELIHOODS]: [0, 0, 450_500] },
  'Xã A Ngo': {
    [ROADS]: [800_000, 150_000, 20_000],
    [LIVELIHOODS]: [0, 0, 210_000],
    [FARMING]: [0, 0, 81_250],
  },
  'Thị trấn A Lưới': { [ROADS]: [2_000_000, 0, 5_000], [LIVELIHOODS]: [0, 40_000, 99_999] },
};

/** Each writes in a unit of its own. */
const UNITS = [
  ['triệu đồng', 1_000],
  ['nghìn đồng', 1],
  ['tỷ đồng', 1_000_000],
] as const;

const inUnit = (money: Money, thousands: number): Money =>
  Object.fromEntries(
    Object.entries(money).map(([project, amounts]) => [
      project,
      amounts.map((amount) => amount / thousands) as unknown as Money[string],
    ]),
  );

/** In thousands of đồng, by project: what is expected of every sum. */
function sumOf(units: readonly string[]): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const unit of units)
    for (const [project, amounts] of Object.entries(GIVEN[unit]!))
      sums[project] = amounts.map((amount, index) => amount + (sums[project]?.[index] ?? 0));
  return sums;
}

let folder: string;
const at = (name: string): string => path.join(folder, name);
const titleOf = (unit: string): string => `VỐN GIẢM NGHÈO NĂM 2024 ${unit.toUpperCase()}`;

function send(file: string, unit: string, money: Money, [words, thousands] = UNITS[0]): void {
  const bytes = moneyByHand(titleOf(unit), words, inUnit(money, thousands));
  writeFileSync(at(file), bytes);
}

beforeAll(() => {
  const starter = path.join(ROOT, 'scripts/soat-bieu.mjs');
  expect(spawnSync(process.execPath, [starter, '--version']).status).toBe(0);
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rollup-money-'));
  mkdirSync(at('nộp'));
  Object.entries(GIVEN).forEach(([unit, money], index) =>
    send(`nộp/${index + 1}.xlsx`, unit, money, UNITS[index] as never),
  );
  writeFileSync(at('đơn vị.txt'), Object.keys(GIVEN).join('\n'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function report(
  options: Partial<RollUpOptions> = {},
): Promise<RollUpReport & { readonly code: number }> {
  let out = '';
  const into = { isTTY: false, write: (text: unknown) => ((out += String(text)), true) };
  const code = await runRollUp(
    [at('nộp')],
    {
      output: at('tổng.xlsx'),
      format: 'json',
      jobs: 1,
      timeout: 60,
      force: true,
      units: at('đơn vị.txt'),
      ...options,
    },
    {
      language: 'vi',
      stdout: into,
      stderr: { isTTY: false, write: () => true },
      submissionScript: path.join(ROOT, '.cache/cli/submission-child.cjs'),
    },
  );
  return { ...(JSON.parse(out) as RollUpReport), code };
}

/** Sums of the report, in thousands of đồng. */
function sumsIn({ money }: RollUpReport): Record<string, number[]> {
  const thousands = { vnd: 0.001, thousandVnd: 1, millionVnd: 1_000, billionVnd: 1_000_000 };
  return Object.fromEntries(
    money!.totals.map(({ label, amounts }) => [
      label,
      Object.keys(money!.columns).map((key) =>
        Math.round(Number(amounts[key]) * thousands[money!.unit]),
      ),
    ]),
  );
}

const said = ({ remarks }: RollUpReport, id: string): string[] =>
  remarks.filter((remark) => remark.id === id).map(({ message }) => message);

describe('rollup of money', () => {
  it('adds amounts up by project and column, whatever unit each is written in', async () => {
    const rolled = await report();
    expect(rolled.remarks).toEqual([]);
    expect(rolled.code).toBe(0);
    expect(sumsIn(rolled)).toEqual(sumOf(Object.keys(GIVEN)));
  });

  it('writes live sums over what each unit sent, with the unit of money above', async () => {
    // Two write in triệu đồng: that is the unit of the whole.
    send('nộp/2.xlsx', 'Xã A Ngo', GIVEN['Xã A Ngo']!);
    await report();
    const book = read(readFileSync(at('tổng.xlsx')), { cellFormula: true, sheetStubs: true });
    expect(book.SheetNames).toEqual(['Tổng hợp vốn', 'Nguồn và lưu ý']);
    const sheet = book.Sheets['Tổng hợp vốn']!;
    const lines = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, raw: true });
    expect(lines[1]![0]).toBe('Đơn vị tính: triệu đồng');
    for (const [project, sums] of Object.entries(sumOf(Object.keys(GIVEN)))) {
      const row = lines.findIndex(([name]) => name === project);
      sums.forEach((sum, index) => {
        const { f } = sheet[utils.encode_cell({ r: row, c: index + 1 })] as { f: string };
        const { s, e } = utils.decode_range(/^SUM\((.*)\)$/.exec(f)![1]!);
        const added = lines.slice(s.r, e.r + 1).map((line) => Number(line[s.c] ?? 0));
        expect(s.r).toBe(row + 1);
        // To thousandths: SheetJS reads doubles.
        expect(Math.round(added.reduce((all, one) => all + one, 0) * 1_000)).toBe(sum);
      });
    }
  });

  it('counts once what is sent twice alike, in another unit of money, too', async () => {
    send('nộp/lại.xlsx', 'Xã Hồng Kim', GIVEN['Xã Hồng Kim']!, ['đồng', 0.001] as never);
    const rolled = await report();
    expect(rolled.remarks.map(({ id, severity }) => [id, severity])).toEqual([
      ['unit-repeated', 'warning'],
    ]);
    expect(sumsIn(rolled)).toEqual(sumOf(Object.keys(GIVEN)));
  });

  it('leaves a unit out that sent different amounts, and says where with their unit', async () => {
    send('nộp/lại.xlsx', 'Xã Hồng Kim', {
      ...GIVEN['Xã Hồng Kim'],
      [ROADS]: [1_250_000, 300_000, 0],
    });
    const rolled = await report();
    expect(rolled.code).toBe(1);
    expect(said(rolled, 'unit-repeated')[0]).toMatch(
      /Dự án 1.*1\.200 triệu đồng \(.*1\.xlsx, Vốn!C5\), 1\.250 triệu đồng \(.*lại\.xlsx, Vốn!C5\)/,
    );
    expect(sumsIn(rolled)).toEqual(sumOf(['Xã A Ngo', 'Thị trấn A Lưới']));
  });

  it('says who sent none', async () => {
    rmSync(at('nộp/2.xlsx'));
    const rolled = await report();
    expect(said(rolled, 'money-missing')).toEqual([
      'Xã A Ngo chưa có biểu vốn. Tổng vốn còn thiếu phần của đơn vị này; cần đôn đốc đơn vị nộp.',
    ]);
    expect(said(rolled, 'unit-missing')).toEqual([]);
    expect(rolled.summary.errors).toBe(1);
    rmSync(at('nộp/3.xlsx'));
    expect((await report()).summary).toMatchObject({ errors: 0, infos: 2 });
  });

  it('compares with what was assigned to a unit, and with the upper unit’s own totals', async () => {
    send('giao.xlsx', 'Xã A Ngo', { ...GIVEN['Xã A Ngo'], [FARMING]: [0, 0, 81_000] });
    const sums = sumOf(Object.keys(GIVEN)) as unknown as Money;
    send('huyện.xlsx', 'Huyện A Lưới', { ...sums, [ROADS]: [4_000_000, 459_000, 25_000] });
    const rolled = await report({ assigned: at('giao.xlsx'), against: at('huyện.xlsx') });
    expect(said(rolled, 'assigned-differs')).toEqual([
      expect.stringMatching(
        /^Xã A Ngo: .*Tiểu dự án 1 - Dự án 3.* 81,25 triệu đồng, .* 81 triệu đồng\.$/,
      ),
    ]);
    expect(said(rolled, 'money-total-differs')).toEqual([
      expect.stringMatching(
        /Dự án 1: .* là 459 triệu đồng; cộng các đơn vị được 450 triệu đồng\.$/,
      ),
    ]);
    expect(rolled.summary.errors).toBe(2);
  });
});
