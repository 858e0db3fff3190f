import { UnitNames, type NameMatch } from '../../src/rollup/unit-names';

const ROSTER = [
  'Xã Hồng Kim',
  'Xã Hồng Thủy',
  'Xã Hương Sơn',
  'Thị trấn Hương Sơn',
  'Xã A Roàng (cũ)',
  'Phường Hòa Bình',
];

const names = new UnitNames(ROSTER);

function said(match: NameMatch): string {
  switch (match.kind) {
    case 'one':
      return `${ROSTER[match.unit]}, ${match.by}`;
    case 'several':
      return match.units.map((unit) => ROSTER[unit]).join(' hoặc ');
    case 'none':
      return 'không';
  }
}

test.each([
  ['Xã Hồng Kim', 'Xã Hồng Kim, exact'],
  ['  XÃ   HỒNG KIM ', 'Xã Hồng Kim, exact'],
  ['3. Xã Hồng Thuỷ', 'Xã Hồng Thủy, exact'],
  ['Hồng Kim', 'Xã Hồng Kim, bare'],
  ['TT. Hương Sơn', 'Thị trấn Hương Sơn, exact'],
  ['Xã A Roàng', 'Xã A Roàng (cũ), exact'],
  ['P. Hoà Bình', 'Phường Hòa Bình, exact'],
  ['Xã Hòa Bình', 'Phường Hòa Bình, other-kind'],
  ['Xa Hong Kim', 'Xã Hồng Kim, unmarked'],
  ['Hương Sơn', 'Xã Hương Sơn hoặc Thị trấn Hương Sơn'],
  ['Huong Son', 'Xã Hương Sơn hoặc Thị trấn Hương Sơn'],
  // A district is no town of the same name.
  ['Huyện Hương Sơn', 'không'],
  ['Huyen Huong Son', 'không'],
  ['Thi tran Huong Son', 'Thị trấn Hương Sơn, unmarked'],
  ['Xã Hồng', 'không'],
  ['', 'không'],
])('“%s” is %s', (name, expected) => {
  expect(said(names.find(name))).toBe(expected);
});

test.each([
  ['UBND XÃ HỒNG KIM · CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Xã Hồng Kim, exact'],
  ['Kế hoạch của xã Hồng Kim và xã Hồng Thủy', 'Xã Hồng Kim hoặc Xã Hồng Thủy'],
  ['Kế hoạch năm 2024', 'không'],
])('in the heading “%s” stands %s', (heading, expected) => {
  expect(said(names.findWithin(heading, 'marked'))).toBe(expected);
});

test.each([
  ['xa hong kim 2024', 'Xã Hồng Kim, unmarked'],
  ['BC Hồng Thủy lần 2', 'Xã Hồng Thủy, unmarked'],
  ['huyen hong thuy tong hop', 'không'],
  ['bieu 1', 'không'],
])('in the file name “%s” stands %s', (stem, expected) => {
  expect(said(names.findWithin(stem, 'unmarked'))).toBe(expected);
});

test('a longer name hides the shorter one that is part of it', () => {
  const nested = new UnitNames(['Xã Tân Phú', 'Xã Tân Phú Đông']);
  expect(nested.findWithin('tan phu dong', 'unmarked')).toMatchObject({ kind: 'one', unit: 1 });
  expect(nested.findWithin('tan phu', 'unmarked')).toMatchObject({ kind: 'one', unit: 0 });
});

test('villages are told apart by their numbers', () => {
  const villages = new UnitNames(['Thôn 1', 'Thôn 2', 'Tổ 1']);
  expect(villages.find('thôn 2')).toMatchObject({ kind: 'one', unit: 1 });
  expect(villages.find('Thôn 3')).toEqual({ kind: 'none' });
});
