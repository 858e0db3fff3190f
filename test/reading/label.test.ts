import fc from 'fast-check';
import { hasLookalikes } from '../../src/reading/glyphs';
import { foldWords, normaliseLabel, removeDiacritics } from '../../src/reading/label';
import { findLegacyEncoding } from '../../src/reading/legacy-font';

describe('normaliseLabel', () => {
  it.each([
    ['  Tổng số\u00a0hộ\n nghèo ', 'tổng số hộ nghèo'],
    ['TỶ LỆ (%)', 'tỷ lệ (%)'],
    ['Tỉ lệ', 'tỷ lệ'],
    ['Toàn tỉnh', 'toàn tỉnh'],
    ['tỉ, tỉ', 'tỷ, tỷ'],
    ['Xã Hải Hoà', 'xã hải hòa'],
    ['Thuỷ', 'thủy'],
    ['Qúy I', 'quý i'],
    ['khỏang', 'khoảng'],
    ['xoè', 'xòe'],
    ['Ðơn vị', 'đơn vị'],
    ['- Hộ nghèo:', 'hộ nghèo'],
    ['“Đơn vị”…', 'đơn vị'],
    ['(Phấn đấu)', '(phấn đấu)'],
    ['ХÃ', 'xã'],
    ['hο\u0323\u0302', 'hộ'],
    ['Ｓố  ｈộ', 'số hộ'],
    ['hộ\u00ad nghèo\u200b', 'hộ nghèo'],
    ['***', ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(normaliseLabel(text)).toBe(normaliseLabel(expected));
    expect(normaliseLabel(text.normalize('NFD'))).toBe(normaliseLabel(expected));
  });

  it('loses its marks, and nothing else, in whatever script it is', () => {
    const letters = fc.constantFrom(...'Hộ nghèo Đắk đ ủy ÿ ǖ Ệ ά й 한 ', '\u0323', 'o\u0302');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters }));
    fc.assert(
      fc.property(text, (marked) => {
        const bare = marked.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
        expect(removeDiacritics(marked)).toBe(bare.replace(/Đ/g, 'D').normalize('NFC'));
      }),
    );
  });

  it('does not confuse different words', () => {
    const words = ['tỉnh', 'tỷ', 'hòa', 'hóa', 'hoa', 'thủy', 'thúy', 'hộ', 'hố', 'của', 'cúa'];
    expect(new Set(words.map(normaliseLabel)).size).toBe(words.length);
  });

  it('is the same after a second time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseLabel(text);
        expect(normaliseLabel(once)).toBe(once);
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});

describe('removeDiacritics', () => {
  it('leaves the letters', () => {
    expect(removeDiacritics('Đồng bào dân tộc thiểu số, Ưu tiên, đặc biệt khó khăn')).toBe(
      'Dong bao dan toc thieu so, Uu tien, dac biet kho khan',
    );
  });
});

describe('hasLookalikes', () => {
  it.each([
    ['Xã A', false],
    ['Хã A', true],
    ['Tổng sο', true],
    ['А', true],
    ['Ðơn vị', true],
    ['Москва', false],
    ['30 µg', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(hasLookalikes(text)).toBe(expected);
  });
});

describe('findLegacyEncoding', () => {
  it.each([
    ['Hé nghÌo', 'tcvn3'],
    ['Tû lÖ hé cËn nghÌo', 'tcvn3'],
    ['HuyÖn A L­íi', 'tcvn3'],
    ['®¬n vÞ', 'tcvn3'],
    ['X· H¶i Hßa', 'tcvn3'],
    ['Tæng sè', 'tcvn3'],
    ['Hoä ngheøo', 'vni'],
    ['Tyû leä hoä caän ngheøo', 'vni'],
    ['Toång soá', 'vni'],
    ['Ñôn vò', 'vni'],
    ['Hộ nghèo', undefined],
    ['Tổng số', undefined],
    ['xã', undefined],
    ['Hoà Bình', undefined],
    ['Toàn tỉnh', undefined],
    ['Số hộ', undefined],
    ['hòa, quý, tài, kê, lô, bà, cá, mũ', undefined],
    ['ĐÀ NẴNG', undefined],
    ['CÀ MAU', undefined],
    ['Tài chính – Kế hoạch', undefined],
    ['30 m² × 2', undefined],
    ['« Xóa nhà tạm »', undefined],
    ['7.540', undefined],
  ])('%s → %s', (text, expected) => {
    expect(findLegacyEncoding(text)).toBe(expected);
  });

  it('believes the font where the letters may be either', () => {
    expect(findLegacyEncoding('xù', '.VnTime')).toBe('tcvn3');
    expect(findLegacyEncoding('xaõ', 'VNI-Times')).toBe('vni');
    expect(findLegacyEncoding('xù', 'Times New Roman')).toBe(undefined);
  });

  it('does not believe a font that Unicode text or plain digits were given', () => {
    expect(findLegacyEncoding('Hộ nghèo', '.VnTime')).toBe(undefined);
    expect(findLegacyEncoding('7.540', '.VnTimeH')).toBe(undefined);
  });
});
