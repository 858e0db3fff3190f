import { FILE_LIMITS, openPackage, type FileLimits } from '../../../../src/hosts/xlsx/package';
import { crc32 } from '../../../../src/hosts/xlsx/package/zip/crc32';
import { WorkbookFileError } from '../../../../src/ports/workbook-file';
import { zipBytes, type RawEntry } from './zip-bytes';

const TEXT: RawEntry = { name: 'a.xml', content: '<a>một hai ba</a>' };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return 'none';
}

function readFirst(entries: readonly RawEntry[], limits?: Partial<FileLimits>): string {
  const bytes = zipBytes(entries);
  return openPackage(bytes, { ...FILE_LIMITS, ...limits }).text(entries[0]!.name);
}

test('the checksum is that of the standard’s check value', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) & 255);
  expect(crc32(bytes.subarray(333), crc32(bytes.subarray(0, 333)))).toBe(crc32(bytes));
});

describe('a package', () => {
  it.each<[string, RawEntry]>([
    ['deflated', TEXT],
    ['stored', { ...TEXT, stored: true }],
    ['with sizes in a zip64 field', { ...TEXT, zip64: true }],
    ['with a leading slash', { ...TEXT, name: '/a.xml' }],
    ['in capitals', { ...TEXT, name: 'A.XML' }],
  ])('gives out an entry %s', (_, entry) => {
    expect(openPackage(zipBytes([entry])).text('a.xml')).toBe('<a>một hai ba</a>');
  });

  it('is found before a comment and by a zip64 end record', () => {
    expect(openPackage(zipBytes([TEXT], { comment: 'ghi chú' })).has('a.xml')).toBe(true);
    expect(openPackage(zipBytes([TEXT], { zip64: true })).has('a.xml')).toBe(true);
  });

  it('takes backslashes in names for folders', () => {
    const bytes = zipBytes([{ name: 'xl\\workbook.xml', content: '<a/>' }]);
    expect(openPackage(bytes).text('xl/workbook.xml')).toBe('<a/>');
  });

  it('finds relationships by their kind, and never where those lead that lead outside', () => {
    const bytes = zipBytes([
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">
          <p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../xl/sheets/%C3%A1.xml"/>
          <p:Relationship Id="b" Type="t/externalLink" TargetMode="External" Target="file:///etc/passwd"/>
          <p:Relationship Id="c" Type="t/styles" Target="/xl/styles.xml"/></p:Relationships>`,
      },
    ]);
    expect(openPackage(bytes).relationships('xl/workbook.xml')).toEqual([
      { id: 'a', kind: 'worksheet', target: 'xl/sheets/á.xml' },
      { id: 'b', kind: 'externalLink' },
      { id: 'c', kind: 'styles', target: 'xl/styles.xml' },
    ]);
  });
});

describe('what is no package is told apart:', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]);
  const encrypted = Uint8Array.from(compound);
  encrypted.set(
    [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    513,
  );

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', new TextEncoder().encode('Xã,Hộ nghèo\n'), 'not-a-workbook'],
    ['Excel 97–2003 with another extension', compound, 'old-format'],
    ['an encrypted workbook', encrypted, 'encrypted'],
    ['the beginning of a zip', zipBytes([TEXT]).subarray(0, 40), 'damaged'],
    ['an encrypted entry', zipBytes([{ ...TEXT, flags: 1 }]), 'encrypted'],
    ['two parts of one name', zipBytes([TEXT, { ...TEXT, name: 'A.xml' }]), 'damaged'],
    ['more entries claimed than there are', zipBytes([TEXT], { count: 2 }), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openPackage(bytes))).toBe(code);
  });

  it('a zip that lost bytes anywhere, or had one changed', () => {
    const bytes = zipBytes([TEXT, { name: 'b.xml', content: '<b/>' }]);
    const readAll = (damaged: Uint8Array): void => {
      const opened = openPackage(damaged);
      for (const { name } of opened.entries) opened.text(name);
    };
    for (let length = 0; length < bytes.length; length += 1)
      expect(['damaged', 'not-a-workbook', 'empty-file']).toContain(
        codeOf(() => readAll(bytes.subarray(0, length))),
      );
    const { dataOffset, packedSize } = openPackage(bytes).entries[0]!;
    for (let at = dataOffset; at < dataOffset + packedSize; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 0x55;
      expect(codeOf(() => readAll(changed))).toBe('damaged');
    }
  });
});

describe('limits hold', () => {
  const spaces = ' '.repeat(100_000);
  const bomb: RawEntry = { name: 'bomb.xml', content: `<a>${spaces}</a>` };

  it.each<[string, RawEntry[], Partial<FileLimits>, string]>([
    ['for the file', [TEXT], { fileBytes: 30 }, 'file-too-large'],
    ['for the number of entries', [TEXT, bomb], { entries: 1 }, 'too-many-parts'],
    ['for one entry', [bomb], { entryBytes: 50_000 }, 'unpacks-too-large'],
    [
      'for all entries together',
      [bomb, { ...bomb, name: 'other.xml' }],
      { totalBytes: 150_000 },
      'unpacks-too-large',
    ],
    [
      'for sizes that only zip64 can tell',
      [{ ...TEXT, zip64: true, size: 2 ** 40 }],
      {},
      'unpacks-too-large',
    ],
  ])('%s', (_, entries, limits, code) => {
    expect(codeOf(() => readFirst(entries, limits))).toBe(code);
  });

  it('whatever size an entry claims: more than that is never unpacked', () => {
    expect(codeOf(() => readFirst([{ ...bomb, size: 1000 }]))).toBe('damaged');
    expect(codeOf(() => readFirst([{ ...TEXT, size: 10_000 }]))).toBe('damaged');
  });

  it('for entries that share packed bytes, as bombs do', () => {
    const entries = [bomb, { ...bomb, name: 'again.xml', sharesDataOf: 0 }];
    expect(codeOf(() => readFirst(entries))).toBe('damaged');
  });

  it('for unknown ways of packing and wrong checksums', () => {
    expect(codeOf(() => readFirst([{ ...TEXT, method: 14 }]))).toBe('damaged');
    expect(codeOf(() => readFirst([{ ...TEXT, crc: 1 }]))).toBe('damaged');
  });

  it('without unpacking more than a step beyond a size that lies', () => {
    const blanks = new Uint8Array(40 * 1024 * 1024).fill(32);
    const opened = openPackage(zipBytes([{ name: 'a.xml', content: blanks, size: 1000 }]));
    let taken = 0;
    const handler = { listening: true, open: () => {}, close: () => {}, text: () => (taken += 1) };
    expect(codeOf(() => opened.scan('a.xml', new Set(), handler))).toBe('damaged');
    expect(taken).toBe(0);
  });
});
