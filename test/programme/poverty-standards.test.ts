import { findPovertyStandard, parsePovertyStandards } from '../../src/programme/poverty-standards';

describe('poverty standards', () => {
  it.each([
    [2015, undefined],
    [2016, 'qd-59-2015'],
    [2021, 'qd-59-2015'],
    [2022, 'nd-07-2021'],
    [2026, 'nd-07-2021'],
    [2027, 'nd-351-2025'],
    [2030, 'nd-351-2025'],
    [2031, undefined],
  ])('of %i', (year, id) => {
    expect(findPovertyStandard(year)?.id).toBe(id);
  });

  it.each([
    ['a gap', 2022, 2024],
    ['an overlap', 2022, 2022],
  ])('refuses %s between two of them', (_, lastYear, firstYear) => {
    expect(() =>
      parsePovertyStandards([
        { id: 'one-a', firstYear: 2016, lastYear, source: 'a' },
        { id: 'two-b', firstYear, lastYear: 2030, source: 'b' },
      ]),
    ).toThrow('without gap or overlap');
  });

  it('accepts standards that follow one another', () => {
    const standards = [
      { id: 'one-a', firstYear: 2016, lastYear: 2021, source: 'a' },
      { id: 'two-b', firstYear: 2022, lastYear: 2030, source: 'b' },
    ];
    expect(parsePovertyStandards(standards)).toEqual(standards);
  });
});
