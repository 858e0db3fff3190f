import {
  findPovertyStandard,
  parsePovertyStandards,
  seriesBreaks,
} from '../../src/programme/poverty-standards';

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

describe('series breaks', () => {
  const standard = (id: string, firstYear: number, lastYear: number) => ({
    id,
    firstYear,
    lastYear,
    source: 'Nghị quyết của HĐND tỉnh',
  });

  it('stand at the first years of standards that follow another', () => {
    expect(seriesBreaks()).toEqual([2022, 2027]);
  });

  it.each([
    ['a later standard', [standard('tinh-a', 2031, 2035)], [2022, 2027, 2031]],
    ['a known standard from a later year on', [standard('nd-07-2021', 2023, 2026)], [2022, 2027]],
    ['one standard in place of two', [standard('tinh-a', 2022, 2030)], [2022]],
    [
      'standards that go on with a known one',
      [standard('nd-07-2021', 2022, 2025), standard('tinh-a', 2026, 2030)],
      [2022, 2026],
    ],
    [
      'a shorter standard, after which nothing is known',
      [standard('tinh-a', 2027, 2028)],
      [2022, 2027],
    ],
  ])('follow a pack that states %s', (_, stated, breaks) => {
    expect(seriesBreaks(stated)).toEqual(breaks);
  });
});
