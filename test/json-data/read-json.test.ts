import fc from 'fast-check';
import { JSON_LIMITS } from '../../src/json-data/limits';
import { readJson, type JsonReading } from '../../src/json-data/read-json';

const read = (text: string): JsonReading => readJson(new TextEncoder().encode(text));

const problemOf = (text: string): unknown => {
  const reading = read(text);
  return reading.ok ? undefined : reading.problem;
};

describe('readJson', () => {
  it.each(['', '\uFEFF'])('reads an object after %j', (before) => {
    expect(read(`${before}{"tên": "Sở"}`)).toEqual({ ok: true, value: { tên: 'Sở' } });
  });

  it.each([
    ['nothing', ' \n', { kind: 'empty' }],
    ['a list', '[1]', { kind: 'not-a-group' }],
    ['a word', '"DA1"', { kind: 'not-a-group' }],
    ['nil', 'null', { kind: 'not-a-group' }],
    ['a comma too many', '{\n  "id": "a",\n}', { kind: 'not-json', line: 3, column: 1 }],
    ['what breaks off', '{\n "id": ', { kind: 'not-json', line: 2, column: 8 }],
  ])('refuses %s', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('refuses what no editor saved as UTF-8', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
    expect(readJson(utf16)).toEqual({ ok: false, problem: { kind: 'not-utf8' } });
  });

  it('refuses a large file before it looks into it', () => {
    const bytes = new Uint8Array(JSON_LIMITS.bytes + 1);
    expect(readJson(bytes)).toEqual({ ok: false, problem: { kind: 'too-large', megabytes: 2 } });
  });

  it('names keys that stand twice or reach behind the data, each at its place', () => {
    const text = `{"nodes": [{"code": "DA", "code": "DA1"}, {"a": {"__proto__": {"ok": true}}}],
      "name": "{\\"name\\":", "n\\u0061me": 2}`;
    expect(problemOf(text)).toEqual({
      kind: 'faults',
      faults: [
        { code: 'key-twice', path: 'nodes.0.code', detail: 'code' },
        { code: 'forbidden-key', path: 'nodes.1.a.__proto__', detail: '__proto__' },
        { code: 'key-twice', path: 'name', detail: 'name' },
      ],
    });
  });

  it('stops where lists stand in lists without end', () => {
    const depth = 200_000;
    const problem = problemOf(`{"a": ${'['.repeat(depth)}${']'.repeat(depth)}}`) as {
      faults: readonly object[];
    };
    expect(problem.faults).toHaveLength(1);
    expect(problem.faults[0]).toMatchObject({ code: 'too-deep', detail: '32' });
  });

  it('changes nothing of sound data, whatever words stand in them', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((word) => word !== '__proto__');
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(words, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(words, value, { maxKeys: 4 }), (data) => {
        const text = JSON.stringify(data, null, 1);
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
      { numRuns: 60 },
    );
  });
});
