import { multiYearPath } from '../../../src/templates/multi-year-path/definition';
import { illustratedPath, tuMoRong2021 } from '../../../src/templates/multi-year-path/sample';
import { publishedYears } from '../../fixtures/tu-mo-rong-2021-2025';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, namedRange, textAt } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();
const keysOf = (raw: Readonly<Record<string, unknown>>) =>
  compile(raw, multiYearPath).table.columns.map(({ key }) => key);

/** `24,55%` or `giảm 8,14%` as a number. */
function published(text: string): number {
  return Number(/[\d.,]+/.exec(text)![0].replace(',', '.'));
}

async function filled(change: readonly TypedFigure[] = []) {
  const compiled = compileSample(illustratedPath);
  return calculate(store(), compiled, [...typedFigures(illustratedPath, compiled), ...change]);
}

describe('the years of the table', () => {
  it('are as many as the plan covers', () => {
    expect(keysOf({ year: 2023, years: '2' })).toEqual([
      'rateBegin1',
      ...['rateEnd1', 'points1', 'rateEnd2', 'points2'],
    ]);
  });

  it('start anew where a poverty standard begins', () => {
    // Nghị định 07/2021/NĐ-CP from 2022 on, Nghị định 351/2025/NĐ-CP from 2027 on
    const restated = (year: number) =>
      keysOf({ year, years: '5' }).filter((key) => key.startsWith('rateBegin'));
    expect(restated(2021)).toEqual(['rateBegin1', 'rateBegin2']);
    expect(restated(2022)).toEqual(['rateBegin1']);
    expect(restated(2026)).toEqual(['rateBegin1', 'rateBegin2']);
  });

  it('stand in the title and the headers', () => {
    const { plan, table } = compile({ year: 2026, years: '3' }, multiYearPath);
    expect(textAt(plan, 1, 0)).toBe('LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2026-2028');
    const { top } = namedRange(plan, 'head');
    expect(textAt(plan, top - 1, table.columns.at(-2)!.column)).toBe(
      'Tỷ lệ hộ nghèo cuối năm 2028 (%)',
    );
  });

  it.each([['6'], ['một'], ['']])('are no %p', (years) => {
    expect(() => compile({ years }, multiYearPath)).toThrow('years');
  });
});

describe('the path of Tu Mơ Rông', () => {
  it('shows the published rates and falls, and marks none of them', async () => {
    const compiled = compileSample(tuMoRong2021);
    const result = await calculate(store(), compiled, typedFigures(tuMoRong2021, compiled));
    publishedYears.forEach(({ to, fall }, i) => {
      expect(result.value('total', `rateEnd${i + 1}`)).toBe(published(to));
      expect(result.value('total', `points${i + 1}`)).toBe(published(fall));
    });
    // 37,13 − 26,20 = 10,93: the plan's 10,94 is within the rounding of all three
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });

  it('gives a check nothing to say', () => {
    expect(findingsOfSample(tuMoRong2021)).toEqual([]);
  });

  it('is marked where a fall is not the difference of its rates', async () => {
    const compiled = compileSample(tuMoRong2021);
    const result = await calculate(store(), compiled, [
      ...typedFigures(tuMoRong2021, compiled),
      // 26,20 may stand in its cell as 26,2, so it takes more than a tenth
      { at: 'total', key: 'points4', value: 11.13 },
    ]);
    expect(result.checks()).toEqual({ total: 'Cột 10 khác cột 7 trừ cột 9.' });
    expect(result.marked()).toEqual(['total']);
  });
});

describe('a path in households', () => {
  it('is worked out year by year, of the households at the beginning', async () => {
    const result = await filled();
    // Xã Đông: 361 − 70; by the new standard 602 − 95 − 88 − 90 − 101; of 1.204 households
    expect(result.value(0, 'poorEnd1')).toBe(291);
    expect(result.value(0, 'poorEnd5')).toBe(228);
    expect(result.value(0, 'rateBegin1')).toBe(29.98);
    expect(result.value(0, 'rateEnd5')).toBe(18.94);
    expect(result.value(0, 'points5')).toBe(8.39);
    // 602 + 431 + 710 + 455 of 1.204 + 980 + 1.533 + 745
    expect(result.value('total', 'rateBegin2')).toBe(49.26);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });

  it('does not take the old standard for the beginning of the new one', async () => {
    // 602 of the new standard, 291 of the old
    const result = await filled([{ at: 0, key: 'reduction2', value: 300 }]);
    expect(result.checks()).toEqual({});
    expect(findingsOfSample(illustratedPath).filter(({ severity }) => severity !== 'info')).toEqual(
      [],
    );
  });

  it('says more than one formula has room for', async () => {
    const { table } = compileSample(illustratedPath);
    const more = table.auxiliary!.find(({ key }) => key === 'more')!;
    const check = table.auxiliary!.find(({ key }) => key === 'check')!;
    const total = table.rows.find(({ role }) => role === 'total')!;
    expect(check.formulaFor(total)!.length).toBeLessThan(8192);
    expect(more.formulaFor(total)!.length).toBeLessThan(8192);
    // The last of all that is said of the total row: its share for the last year is gone
    const result = await filled([{ at: 'total', key: 'points5', value: null }]);
    expect(result.checks()).toEqual({ total: 'Thiếu công thức: bấm Tính lại.' });
  });
});
