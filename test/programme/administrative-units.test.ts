import { unitKindOf } from '../../src/programme/administrative-units';

describe('the word for a place', () => {
  it.each([
    ['tỉnh Thừa Thiên Huế', 'province', 'tỉnh'],
    ['Thành phố Đà Nẵng', 'province', 'thành phố'],
    ['thị xã Hương Trà', 'district', 'thị xã'],
    ['THỊ XÃ HƯƠNG TRÀ', 'district', 'thị xã'],
    ['Đặc khu Phú Quốc', 'commune', 'đặc khu'],
    ['Thị trấn Sịa', 'commune', 'thị trấn'],
    // a name without the word, and one that merely begins with the same letters
    ['Thừa Thiên Huế', 'province', 'tỉnh'],
    ['Xãm', 'commune', 'xã'],
    ['', 'district', 'huyện'],
  ] as const)('%s at %s level is %s', (name, level, kind) => {
    expect(unitKindOf(name, level)).toBe(kind);
    expect(unitKindOf(name.normalize('NFD'), level)).toBe(kind);
  });
});
