import { check } from '../../src/engine/check';
import { renderFinding } from '../../src/messages/findings';
import { rules } from '../../src/rules';
import { isNearName, placeKey } from '../../src/reading/place-names';
import { createTable } from '../support/table/create-table';

function missingFrom(roster: string, ...places: readonly string[]): string[] {
  const { snapshot, tables } = createTable({
    year: 2024,
    columns: ['poor'],
    rows: places.map((place) => [place, 5]),
  });
  return check(snapshot, tables, rules, undefined, { options: { 'missing-unit': { roster } } })
    .findings.filter(({ ruleId }) => ruleId === 'missing-unit')
    .map((finding) => renderFinding(finding, 'vi').text);
}

const ROSTER = 'Xã Hồng Kim; Xã Hồng Thủy; Xã Hồng Vân; Xã Trung Sơn';

it('compares with a roster that a workbook or pack gives', () => {
  expect(missingFrom(ROSTER, 'Hồng Kim', 'Hồng Thủy', 'Hồng Vân')).toEqual([
    'Danh sách ở ô A7:B9 thiếu 1 đơn vị so với danh sách của địa bàn: Xã Trung Sơn. Cần bổ sung dòng, hoặc bỏ ở danh sách kia nếu không thuộc địa bàn.',
  ]);
  expect(missingFrom(ROSTER, 'Hồng Kim', 'Hồng Thủy', 'Hồng Vân', 'Trung Sơn')).toEqual([]);
});

it('leaves tables of other places alone', () => {
  expect(missingFrom(ROSTER, 'Thôn 1', 'Thôn 2', 'Thôn 3')).toEqual([]);
});

it.each([
  ['Xã Hồng Kim', 'hồng kim'],
  ['X. Hồng Kim', 'hồng kim'],
  ['TT A Lưới', 'a lưới'],
  ['Thị trấn A Lưới (cũ)', 'a lưới'],
  ['3. Xã Hồng Kim *', 'hồng kim'],
  ['Thôn 1', 'thôn 1'],
  ['Xã Thuỷ Xuân', 'thủy xuân'.normalize('NFC')],
])('%s is compared as %s', (label, key) => {
  expect(placeKey(label)).toBe(placeKey(key));
});

it.each([
  ['hồng kim', 'hồng kin', true],
  ['hồng kim', 'hồng kimm', true],
  ['hồng kim', 'hồng ikm', true],
  ['hồng kim', 'hồng vân', false],
  ['thôn 1', 'thôn 2', false],
  ['ba', 'bo', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isNearName(one, other)).toBe(expected);
  expect(isNearName(other, one)).toBe(expected);
});
