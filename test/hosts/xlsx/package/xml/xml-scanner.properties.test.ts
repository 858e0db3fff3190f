import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlError } from '../../../../../src/hosts/xlsx/package/xml/xml-error';
import { XmlScanner } from '../../../../../src/hosts/xlsx/package/xml/xml-scanner';

const WANTED = 'urn:wanted';
const LIMITS = { markupCharacters: 10_000, xmlDepth: 50 };

/** What a document says: start tags with the attributes `r` and `s`, end tags, runs of text. */
type Events = string[];

/** Runs of text are joined, since where a scanner cuts them is its own business. */
function pushText(events: Events, text: string): void {
  const last = events.length - 1;
  if (text === '') return;
  if (events[last]?.startsWith('text ')) events[last] += text;
  else events.push(`text ${text}`);
}

function scan(document: string, cuts: readonly number[] = []): Events {
  const events: Events = [];
  const scanner = new XmlScanner(
    new Set([WANTED]),
    {
      listening: true,
      open: (name, attributes) =>
        events.push(`<${name} ${JSON.stringify([attributes.find('r'), attributes.find('s')])}`),
      close: (name) => events.push(`/${name}`),
      text: (text) => pushText(events, text),
    },
    LIMITS,
  );
  let from = 0;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    scanner.write(document.slice(from, Math.max(from, cut)));
    from = Math.max(from, cut);
  }
  scanner.write(document.slice(from));
  scanner.end();
  return events;
}

/** The same events by an independent parser that knows all of XML; undefined where it objects. */
function judge(document: string): Events | undefined {
  const events: Events = [];
  const open: boolean[] = [];
  const isWanted = (): boolean => open.every(Boolean);
  const parser = new SaxesParser({ xmlns: true });
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    open.push(uri === WANTED);
    if (isWanted())
      events.push(`<${local} ${JSON.stringify([attributes['r']?.value, attributes['s']?.value])}`);
  });
  parser.on('closetag', ({ local }) => {
    if (isWanted()) events.push(`/${local}`);
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 0 && isWanted()) pushText(events, text);
  });
  parser.on('cdata', (text) => {
    if (isWanted()) pushText(events, text);
  });
  parser.write(document).close();
  return isSound ? events : undefined;
}

const text = fc
  .array(
    fc.constantFrom(
      'Xã ',
      'Hồng',
      '12,5',
      '&amp;',
      '&#x110;',
      '&#10;',
      '\r\n',
      '\r',
      '>',
      '"',
      '😀',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const value = text.map((raw) => raw.replace(/"/g, '&quot;').replace(/>/g, '\t'));
const blank = fc.constantFrom(' ', '\n', '  ', '\t');
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 'x:r', 'long-name', 'xml:space'), value, blank), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((all) => all.map(([name, content, gap]) => `${gap}${name}="${content}"`).join(''));
const names = fc.constantFrom('c', 'v', 'row', 'x:c', 'other:c', 'longer.name-1');
const declaration = fc.constantFrom(
  '',
  '',
  ' xmlns="urn:wanted"',
  ' xmlns=""',
  ' xmlns:x="urn:other"',
  ' xmlns:other="urn:wanted"',
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(names, attributes, blank).map(([name, all, gap]) => `<${name}${all}${gap}/>`),
    fc
      .tuple(names, declaration, attributes, fc.array(tie('content'), { maxLength: 4 }), blank)
      .map(([name, declared, all, content, gap]) => {
        return `<${name}${declared}${all}>${content.join('')}</${name}${gap}>`;
      }),
  ),
  content: fc.oneof(
    text,
    tie('element'),
    text.map((raw) => `<!-- ${raw} -->`),
    text.map((raw) => `<![CDATA[<${raw}&]]>`),
    fc.constant('<?target some="data"?>'),
  ),
}));

const documents = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- x -->'), element)
  .map(
    ([prolog, root]) =>
      `${prolog}<root xmlns="urn:wanted" xmlns:x="urn:wanted" xmlns:other="urn:other">${root}</root>\n`,
  );

test('says what an independent parser says, however the document is cut', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.nat(400), { maxLength: 8 }), (document, cuts) => {
      const expected = judge(document);
      expect(expected).toBeDefined();
      expect(scan(document)).toEqual(expected);
      expect(scan(document, cuts)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('objects where that parser objects, after any one change', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.constantFrom('', '<', '>', '&', '"', '/', ' ', 'x', '=', ':', '</c>'),
    drop: fc.nat(3),
  });
  let refused = 0;
  fc.assert(
    fc.property(documents, change, (document, { at, put, drop }) => {
      const position = Math.floor(at * document.length);
      const changed = document.slice(0, position) + put + document.slice(position + drop);
      const expected = judge(changed);
      if (expected) {
        expect(scan(changed)).toEqual(expected);
        return;
      }
      refused += 1;
      // Where ours is lenient: `]]>` in text, `--` in comments, and references that nobody reads.
      if (/]]>|--[^>]|--->|<\?|&(?!(amp|quot|#x110|#10);)/.test(changed)) return;
      expect(() => scan(changed)).toThrow(XmlError);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(30);
});
