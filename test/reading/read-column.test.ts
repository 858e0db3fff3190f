import type { CellValue } from '../../src/domain/snapshot';
import { readColumn } from '../../src/reading/read-column';
import type { Aspect } from '../../src/domain/dimensions';

const columnOf = (wanted: Aspect, ...values: CellValue[]) =>
  readColumn(
    values.map((value) => (value === null ? null : { value })),
    wanted,
  );

const numbersOf = (column: ReturnType<typeof readColumn>) =>
  column.cells.map((cell) => (cell.kind === 'number' ? cell.value.toString() : cell.kind));

describe('readColumn', () => {
  it('lets the column decide what 7.540 is', () => {
    const vietnamese = columnOf('count', '7.540', 859, '1.595', null);
    expect(numbersOf(vietnamese)).toEqual(['7540', '859', '1595', 'blank']);
    expect(vietnamese).toMatchObject({ locale: 'vi-VN', ambiguous: [0, 2], decimals: 0 });
    const english = columnOf('rate', '7.540', '12.5', 'Tổng');
    expect(numbersOf(english)).toEqual(['7.540', '12.5', 'label']);
    expect(english).toMatchObject({ locale: 'en-US', ambiguous: [0], decimals: 3 });
  });

  it('reads a single contrary cell its own way and points at it', () => {
    const column = columnOf('rate', '32.69%', '24,55%', 49.03);
    expect(numbersOf(column)).toEqual(['32.69', '24.55', '49.03']);
    expect(column).toMatchObject({ locale: 'vi-VN', contrary: [0], decimals: 2 });
  });

  it('takes no decimals from what is likelier a fraction than a percentage', () => {
    expect(columnOf('rate', 2.27, 0.0227, 24.4).decimals).toBe(2);
    expect(columnOf('rate', 2.27, 0.65, 24.4).decimals).toBe(2);
    expect(columnOf('rate', 12, 5, 0.65).decimals).toBe(2);
    expect(columnOf('rate', 2.275, 0.125).decimals).toBe(3);
    expect(columnOf('rate', 0.0227, 0.244).decimals).toBe(4);
    expect(columnOf('points', 2.27, 0.0227).decimals).toBe(4);
  });

  it('knows no decimals without constants', () => {
    expect(columnOf('rate', null, 'x', '65-70').decimals).toBeUndefined();
  });
});
