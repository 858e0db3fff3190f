import { formatRange } from '../../src/domain/address';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createTable } from '../support/table/create-table';

/* 123/930 = 13,23%, 115/870 = 13,22%, 90/650 = 13,85%; 328 of 2.450 are 13,39%. */
test('two rows whose figures changed places are one finding, with one repair', () => {
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: ['households', 'poor', 'rate'],
    rows: [
      ['Xã Hồng Kim', 930, 90, 13.23],
      ['Xã Hồng Thủy', 870, 115, 13.22],
      ['Xã Trung Sơn', 650, 123, 13.85],
    ],
    total: ['Tổng cộng', 2450, 328, 13.39],
  });
  const findings = check(snapshot, [table], rules).findings;
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect(finding!.together).toBe(true);
  expect(
    finding!.culprits.map(({ place, candidates }) => [formatRange(place.range), candidates]),
  ).toEqual([
    ['D7', [{ value: '123', slip: 'rows-exchanged' }]],
    ['D9', [{ value: '90', slip: 'rows-exchanged' }]],
  ]);
  expect(finding!.suggestions.map(({ edits }) => edits.map(({ after }) => after))).toEqual([
    [{ value: 123 }, { value: 90 }],
  ]);
});

test('two figures that are wrong each by itself stay two findings', () => {
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: ['households', 'poor', 'rate'],
    rows: [
      ['Xã Hồng Kim', 930, 123, 12.23],
      ['Xã Hồng Thủy', 870, 115, 13.22],
      ['Xã Trung Sơn', 650, 90, 18.35],
    ],
    total: ['Tổng cộng', 2450, 328, 13.39],
  });
  const findings = check(snapshot, [table], rules).findings;
  expect(findings.map(({ place }) => formatRange(place.range))).toEqual(['E7', 'E9']);
});

/* 219/1989 = 11,01%, 220/740 = 29,73%; 219 + 168 = 387, 220 + 144 = 364; each row tells of both cells. */
test('an exchange that each of its rows tells of is one finding, at the first of its cells', () => {
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: ['households', 'poor', 'rate', 'nearPoor', 'multidimensional'],
    rows: [
      ['Xã Hồng Kim', 1989, 220, 11.01, 168, 387],
      ['Xã Hồng Thủy', 740, 219, 29.73, 144, 364],
      ['Xã Trung Sơn', 650, 90, 13.85, 60, 150],
    ],
    total: ['Tổng cộng', 3379, 529, 15.66, 372, 901],
  });
  const findings = check(snapshot, [table], rules).findings;
  expect(findings.map(({ place }) => formatRange(place.range))).toEqual(['D7']);
  expect(findings[0]!.culprits.map(({ place }) => formatRange(place.range))).toEqual(['D7', 'D8']);
  expect(findings[0]!.suggestions).toHaveLength(1);
});
