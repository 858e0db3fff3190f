import { XmlDecoder } from '../../../../../src/hosts/xlsx/package/xml/xml-decoder';
import { XmlError } from '../../../../../src/hosts/xlsx/package/xml/xml-error';
import { XmlScanner } from '../../../../../src/hosts/xlsx/package/xml/xml-scanner';

const LIMITS = { markupCharacters: 100, xmlDepth: 5 };

function scan(...pieces: readonly string[]): string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(
    new Set(['urn:a']),
    {
      listening: true,
      open: (_, attributes) => texts.push(attributes.find('r') ?? ''),
      close: () => undefined,
      text: (text) => texts.push(text),
    },
    LIMITS,
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return texts;
}

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="urn:a">&b;</a>', 'document-type'],
  ['an entity that nobody can have declared', '<a xmlns="urn:a">&b;</a>', 'malformed'],
  [
    'an entity named like a property of every object',
    '<a xmlns="urn:a">&toString;</a>',
    'malformed',
  ],
  ['a bare & in an attribute', '<a xmlns="urn:a" r="Xã & bản"/>', 'malformed'],
  ['a reference to no character', '<a xmlns="urn:a">&#0;</a>', 'malformed'],
  ['an undeclared prefix', '<x:a/>', 'malformed'],
  ['a second root', '<a xmlns="urn:a"/><a xmlns="urn:a"/>', 'malformed'],
  ['text after the root', '<a xmlns="urn:a"/>x', 'malformed'],
  ['tags that overlap', '<a xmlns="urn:a"><b><c></b></c></a>', 'malformed'],
  ['an end that does not come', '<a xmlns="urn:a">', 'malformed'],
  ['nothing', '', 'malformed'],
  ['elements too deep', '<a xmlns="urn:a"><a><a><a><a><a/></a></a></a></a></a>', 'malformed'],
  ['a tag without end', `<a xmlns="urn:a" r="${'x'.repeat(200)}`, 'malformed'],
  ['an attribute twice', '<a xmlns="urn:a" r="1" s="2" r="3"/>', 'malformed'],
  ['an attribute twice among many', `<a ${attributes(40)} a3="x"/>`, 'malformed'],
])('%s is refused', (_, document, problem) => {
  const scanning = (): unknown => scan(document);
  expect(scanning).toThrow(XmlError);
  expect(scanning).toThrow(expect.objectContaining({ problem }));
});

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ');
}

test('long text passes piece by piece, however short tags must be', () => {
  const blanks = ' '.repeat(90);
  expect(scan('<a xmlns="urn:a">', blanks, blanks, blanks, '</a>').join('')).toBe(
    blanks + blanks + blanks,
  );
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf, ...Buffer.from('<a>Xã</a>')]],
  ['utf-16le', [0xff, 0xfe, ...Buffer.from('<a>Xã</a>', 'utf16le')]],
  ['utf-16le without a mark', [...Buffer.from('<a>Xã</a>', 'utf16le')]],
  ['utf-16be', [0xfe, 0xff, ...Buffer.from('<a>Xã</a>', 'utf16le').swap16()]],
])('%s is decoded, cut anywhere', (_, bytes) => {
  for (let cut = 4; cut <= bytes.length; cut += 1) {
    const decoder = new XmlDecoder();
    const pieces = [bytes.slice(0, cut), bytes.slice(cut)].map((piece) =>
      decoder.decode(Uint8Array.from(piece), false),
    );
    expect([...pieces, decoder.end()].join('')).toBe('<a>Xã</a>');
  }
  const decoder = new XmlDecoder();
  expect(decoder.decode(Uint8Array.from(bytes), true) + decoder.end()).toBe('<a>Xã</a>');
});

test.each([true, false])('a declared encoding is believed, a wrong one refused', (whole) => {
  const decode = (encoding: string, ...rest: number[]): string => {
    const start = Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>`);
    const decoder = new XmlDecoder();
    return decoder.decode(Uint8Array.from([...start, ...rest]), whole) + decoder.end();
  };
  expect(decode('windows-1258', 0xd0)).toMatch(/Đ$/);
  expect(() => decode('UTF-8', 0xd0)).toThrow(XmlError);
  expect(() => decode('klingon')).toThrow(XmlError);
});
