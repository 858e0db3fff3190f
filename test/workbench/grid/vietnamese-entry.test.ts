import fc from 'fast-check';
import {
  readEntry,
  toEnglishFormula,
  toEnglishNumber,
  toVietnameseFormula,
  toVietnameseNumber,
} from '../../../src/workbench/grid/vietnamese-entry';

test.each([
  ['7.540', '7,540'],
  ['2,27', '2.27'],
  ['12,5%', '12.5%'],
  ['12,5 %', '12.5%'],
  ['-1.234.567,8', '-1,234,567.8'],
  ['(5)', '-5'],
  [',5', '0.5'],
  ['1,5E3', '1.5E3'],
  ['0', '0'],
])('%s is the number %s', (vietnamese, english) => {
  expect(toEnglishNumber(vietnamese)).toBe(english);
});

test.each(['7.54', '1,234.5', '1.23.456', '1,2,3', '(5', '(-5)', '', '-', '5 hộ', 'E5', ','])(
  '"%s" is no number',
  (text) => {
    expect(toEnglishNumber(text)).toBeUndefined();
  },
);

const always = () => true;

test.each([
  ['5/3/2024', { kind: 'date', text: '2024-03-05', serial: 45356 }],
  ['31-12-2024', { kind: 'date', text: '2024-12-31', serial: 45657 }],
  ['2024-12-31', { kind: 'date', text: '2024-12-31', serial: 45657 }],
  ['12:30', { kind: 'other' }],
  ['30/2/2024', { kind: 'text' }],
  ['12/31/2024', { kind: 'text' }],
  ['1/2-2024', { kind: 'text' }],
  ['7.54', { kind: 'text' }],
  [' 7.540 ', { kind: 'number', text: '7,540' }],
  ['=A1;B1', { kind: 'formula', text: '=A1,B1' }],
])('%s, of which English would make a number, is read as %j', (text, entry) => {
  expect(readEntry(text, always)).toEqual(entry);
});

test('words are left to the grid', () => {
  expect(readEntry('A Lưới', () => false)).toEqual({ kind: 'other' });
  expect(readEntry('=', () => false)).toEqual({ kind: 'other' });
});

test.each([
  ['=SUM(A1;B1)*1,5', '=SUM(A1,B1)*1.5'],
  ['=ROUND(A1/7;2)', '=ROUND(A1/7,2)'],
  ['=IF(A1>1,5;"a;b,c";0,25)', '=IF(A1>1.5,"a;b,c",0.25)'],
  ["='Phụ lục 1;2'!A1+1,5", "='Phụ lục 1;2'!A1+1.5"],
  ['=SUM({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
  ['=INDEX(C:C;ROW()-1)', '=INDEX(C:C,ROW()-1)'],
  ['=GNBV.TYLE(A1;B1;2)', '=GNBV.TYLE(A1,B1,2)'],
  ['=SUM($A$1:B2;1;2)', '=SUM($A$1:B2,1,2)'],
])('%s is %s in English, and back', (vietnamese, english) => {
  expect(toEnglishFormula(vietnamese)).toBe(english);
  expect(toVietnameseFormula(english)).toBe(vietnamese);
});

test('references become capitals, text stays as it is', () => {
  expect(toEnglishFormula('=sum(a1;$b$2)&"a1"')).toBe('=sum(A1,$B$2)&"a1"');
});

test('commas after a cell separate even where they are typed as in English', () => {
  expect(toEnglishFormula('=ROUND(A1,B2)')).toBe('=ROUND(A1,B2)');
});

test('any number shown for editing is read back as it was', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      const shown = toVietnameseNumber(String(value));
      expect(Number(toEnglishNumber(shown)?.replaceAll(',', ''))).toBe(Number(String(value)));
    }),
  );
});

test('any English formula made of calls, cells and decimals survives being shown and read', () => {
  const number = fc
    .tuple(fc.nat(999), fc.option(fc.nat(99)))
    .map(([whole, decimals]) => (decimals === null ? `${whole}` : `${whole}.${decimals}`));
  const cell = fc.constantFrom('A1', '$B$2', 'C:C', "'Trang 1'!D4", '"a;b,1.5"');
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small' },
      number,
      cell,
      fc
        .tuple(
          fc.constantFrom('SUM', 'IF', 'ROUND'),
          fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, parts]) => `${name}(${parts.join(',')})`),
      fc.tuple(tie('formula'), tie('formula')).map(([one, other]) => `${one}*${other}`),
    ),
  }));
  fc.assert(
    fc.property(formula, (text) => {
      expect(toEnglishFormula(toVietnameseFormula(`=${text}`))).toBe(`=${text}`);
    }),
  );
});
