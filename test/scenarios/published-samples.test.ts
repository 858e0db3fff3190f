import { findSample } from '../../src/templates';
import { findingsOfSample } from '../templates/support/checked';

/** Inserted from the gallery, filled in as published, calculated, written to a file and checked. */
const EXPECTED: readonly (readonly [sample: string, findings: readonly string[]])[] = [
  ['thua-thien-hue-2024', ['info household-growth-implied']],
  ['thua-thien-hue-services-2024', []],
  ['hai-hoa-2024', []],
  ['hai-hoa-services-2024', ['error impossible-bound']],
  ['vinh-yen-2022', []],
  ['vinh-yen-services-2022', []],
  ['ha-quang-2023', []],
  ['ha-quang-2022', []],
  ['ha-quang-services-2023', []],
  ['tu-mo-rong-2021-2025', []],
];

describe('a published plan drafted from its template', () => {
  it.each(EXPECTED)('%s', (id, expected) => {
    const found = findingsOfSample(findSample(id)!);
    expect(found.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(expected);
  });

  it('grows by 1,20–1,29% where its rates imply that', () => {
    const [growth] = findingsOfSample(findSample('thua-thien-hue-2024')!);
    expect(growth!.expected).toEqual({ low: '1.20', high: '1.29' });
  });
});
