import {
  holdsContent,
  isSameContent,
  toContent,
  toExpected,
  toInput,
} from '../../../src/hosts/excel/cell-content';

describe('toInput', () => {
  it.each([
    '=1+1',
    '+84',
    '-',
    '- Hộ nghèo',
    '@SUM(A1)',
    '7.540',
    '7540',
    '2,27%',
    '1/2',
    '12:30',
    '(5)',
    ' 5',
    'TRUE',
    'false',
    'May 2024',
    'Tháng 1',
    '#N/A',
    "'quoted",
    '€5',
  ])('keeps %j text', (text) => {
    expect(toInput({ value: text })).toBe(`'${text}`);
  });

  it.each(['A Lưới', 'Tổng cộng', 'ỦY BAN NHÂN DÂN TỈNH', 'Tỷ lệ (%)'])(
    'leaves words as they are: %s',
    (text) => {
      expect(toInput({ value: text })).toBe(text);
    },
  );

  it('leaves sentences as they are', () => {
    const title = 'Phân bổ chỉ tiêu giảm nghèo năm 2024 cho các huyện, thị xã, thành phố';
    expect(toInput({ value: title })).toBe(title);
  });

  it('writes numbers, truth values, formulas and errors as such', () => {
    expect(toInput({ value: 7.54 })).toBe(7.54);
    expect(toInput({ value: false })).toBe(false);
    expect(toInput({ value: 3, formula: '=1+2' })).toBe('=1+2');
    expect(toInput({ value: { error: '#N/A' } })).toBe('#N/A');
  });

  it('empties a cell for nothing and for empty text', () => {
    expect(toInput({ value: null })).toBe('');
    expect(toInput(toExpected({ value: '' }))).toBe('');
  });

  it.each([NaN, Infinity])('refuses %d, which no cell can hold', (value) => {
    expect(() => toInput({ value })).toThrow(RangeError);
  });
});

describe('toContent', () => {
  it('tells text that looks like a formula from a formula', () => {
    expect(toContent({ value: '=1+1', formula: '=1+1', valueType: 'String' })).toEqual({
      value: '=1+1',
    });
    expect(toContent({ value: 2, formula: '=1+1', valueType: 'Double' })).toEqual({
      value: 2,
      formula: '=1+1',
    });
  });

  it('tells errors from text that looks like them', () => {
    expect(toContent({ value: '#N/A', formula: '=NA()', valueType: 'Error' })).toEqual({
      value: { error: '#N/A' },
      formula: '=NA()',
    });
    expect(toContent({ value: '#N/A', formula: '#N/A', valueType: 'String' })).toEqual({
      value: '#N/A',
    });
  });

  it('tells empty cells from formulas that show nothing', () => {
    expect(toContent({ value: '', formula: '', valueType: 'Empty' })).toEqual({ value: null });
    expect(toContent({ value: '', formula: '=""', valueType: 'String' })).toEqual({
      value: '',
      formula: '=""',
    });
  });
});

describe('comparing contents', () => {
  it('sees a changed value under an unchanged formula, unless only the write counts', () => {
    const before = { value: 1, formula: '=A1' };
    const now = { value: 2, formula: '=A1' };
    expect(isSameContent(now, before)).toBe(false);
    expect(holdsContent(now, before)).toBe(true);
  });

  it("takes Excel's way to print a formula for the same formula", () => {
    const written = toExpected({ formula: '=round( a1*100, 2 )&" a b"' });
    expect(holdsContent({ value: 'x', formula: '=ROUND(@A1*100,2)&" a b"' }, written)).toBe(true);
    expect(holdsContent({ value: 'x', formula: '=ROUND(A1*100,2)&" A B"' }, written)).toBe(false);
    expect(holdsContent({ value: 'x' }, written)).toBe(false);
  });

  it('compares numbers to the 15 digits that Excel keeps', () => {
    expect(isSameContent({ value: 0.1 + 0.2 }, { value: 0.3 })).toBe(true);
    expect(isSameContent({ value: 133_086_000_000 }, { value: 133_086_000_001 })).toBe(false);
  });

  it('never takes text for the number that it spells', () => {
    expect(isSameContent({ value: '5' }, { value: 5 })).toBe(false);
    expect(isSameContent({ value: '#N/A' }, { value: { error: '#N/A' } })).toBe(false);
  });
});
