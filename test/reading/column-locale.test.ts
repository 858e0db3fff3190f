import { findColumnLocale } from '../../src/reading/column-locale';
import { parseNumberText } from '../../src/reading/number-text';

const columnOf = (...texts: (string | undefined)[]) =>
  findColumnLocale(texts.map((text) => (text === undefined ? undefined : parseNumberText(text))));

describe('findColumnLocale', () => {
  it('is Vietnamese where nothing speaks for English', () => {
    expect(columnOf('7.540', '859', '', 'Tổng', undefined)).toEqual({
      locale: 'vi-VN',
      contrary: [],
      ambiguous: [0],
    });
  });

  it('is English where some cell can only be that, and none only Vietnamese', () => {
    expect(columnOf('7,540', '2.27', '1,595')).toEqual({
      locale: 'en-US',
      contrary: [],
      ambiguous: [0, 2],
    });
  });

  it('stays Vietnamese around one contrary cell, which is pointed out', () => {
    expect(columnOf('32.69%', '24,55%', '49,03%', '1.234')).toEqual({
      locale: 'vi-VN',
      contrary: [0],
      ambiguous: [3],
    });
  });

  it('counts ranges and bounds as well', () => {
    expect(columnOf('trên 2.5%', '1.2-1.4%', '3,000').locale).toBe('en-US');
  });

  it('follows the document of which it is a part', () => {
    const texts = ['32.69%', '1.234'].map((text) => parseNumberText(text));
    expect(findColumnLocale(texts, 'vi-VN')).toEqual({
      locale: 'vi-VN',
      contrary: [0],
      ambiguous: [1],
    });
    expect(findColumnLocale([parseNumberText('24,55%')], 'en-US').contrary).toEqual([0]);
  });

  it('has nothing to say of an empty column', () => {
    expect(columnOf()).toEqual({ locale: 'vi-VN', contrary: [], ambiguous: [] });
  });
});
