import fc from 'fast-check';
import { parsePlaces } from '../../src/templates';

describe('pasted places', () => {
  it.each<[string, string, string[]]>([
    ['lines', 'Xã An\r\nXã Bình\n\n  Xã Cát  \n', ['Xã An', 'Xã Bình', 'Xã Cát']],
    ['cells of a row', 'Xã An\tXã Bình', ['Xã An', 'Xã Bình']],
    ['semicolons', 'Xã An; Xã Bình;', ['Xã An', 'Xã Bình']],
    ['numbers with a dot', '1. Xã An\n2.Xã Bình\n10. Xã Cát', ['Xã An', 'Xã Bình', 'Xã Cát']],
    ['numbers with a bracket', '1) Xã An\n(2) Xã Bình', ['Xã An', 'Xã Bình']],
    ['Roman numbers', 'I. Thị xã An\nXIV. Huyện Bình', ['Thị xã An', 'Huyện Bình']],
    ['numbers of two levels', '1.1. Xã An\n1.2) Xã Bình', ['Xã An', 'Xã Bình']],
    ['letters', 'a) Xã An\nđ) Xã Bình', ['Xã An', 'Xã Bình']],
    ['bullets', '- Xã An\n• Xã Bình\n+ Xã Cát\n– Xã Dân', ['Xã An', 'Xã Bình', 'Xã Cát', 'Xã Dân']],
    ['a bullet and a number', '- 1. Xã An', ['Xã An']],
    ['columns of figures', '1\tXã An\t7.540\n2\tXã Bình\t1,5', ['Xã An', 'Xã Bình']],
    ['hamlets that are numbers', '1\n2\n3', ['1', '2', '3']],
    ['names with numbers', 'Thôn 1\nThôn 2', ['Thôn 1', 'Thôn 2']],
    ['text like a formula', '=SUM(A1:A9)\n@Xã\n-5 Xã\n+Xã', ['=SUM(A1:A9)', '@Xã', '-5 Xã', '+Xã']],
    ['decomposed letters', 'Xã Hòa Bình'.normalize('NFD'), ['Xã Hòa Bình']],
    ['invisible characters', '\uFEFFXã\u200B An\u00A0Bình', ['Xã An Bình']],
    ['nothing', ' \n\t;', []],
  ])('as %s', (_, text, names) => {
    expect(parsePlaces(text)).toEqual(names);
  });

  it('are read the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = parsePlaces(text).map((name) => `Xã ${name}`);
        expect(parsePlaces(once.join('\n'))).toEqual(once);
      }),
    );
  });
});
