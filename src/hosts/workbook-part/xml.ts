import { WorkbookPartError } from './problem';

/**
 * XML for one element that holds text and nothing else: all that our closed schema needs.
 * Browsers have DOMParser and Node has not, and a general parser would cost the pane
 * kilobytes for features (entities, document types) that a workbook from a stranger must
 * not be able to use here anyway.
 */
export interface TextElement {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string | undefined;
  /** Without namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const QUALIFIED_NAME = `(?:(${NAME}):)?(${NAME})`;
const MISCELLANEOUS = '(?:\\s|<!--(?:[^-]|-(?!-))*-->)*';
const PROLOG = new RegExp(`^\\uFEFF?(?:<\\?xml\\s[^>]*?\\?>)?${MISCELLANEOUS}`);
const ATTRIBUTE = `\\s+((?:${NAME}:)?${NAME})\\s*=\\s*(?:"([^<"]*)"|'([^<']*)')`;
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g');
const START_TAG = new RegExp(
  `^<${QUALIFIED_NAME}((?:${ATTRIBUTE.replace(/\((?!\?)/g, '(?:')})*)\\s*(/?)>`,
);
const TEXT = /^(?:<!\[CDATA\[([\s\S]*?)\]\]>|<!--(?:[^-]|-(?!-))*-->|([^<]+))/;
const END_TAG = new RegExp(`^</((?:${NAME}:)?${NAME})\\s*>${MISCELLANEOUS}$`);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * @param json JSON text: its own escapes have already removed control characters; the two
 * non-characters that XML forbids and JSON allows become JSON escapes as well.
 */
export function escapeText(json: string): string {
  return json
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => ESCAPES[character]!);
}

/** Throws WorkbookPartError `malformed` for anything but one element with text. */
export function parseElement(xml: string): TextElement {
  let rest = xml.replace(PROLOG, '');
  const start = START_TAG.exec(rest);
  if (!start) throw malformed('no start tag');
  const [tag, prefix, name, attributeText, selfClosing] = start;
  const { attributes, namespaces } = parseAttributes(attributeText ?? '');
  const element = { name: name!, namespace: namespaces.get(prefix ?? ''), attributes };
  rest = rest.slice(tag.length);
  if (selfClosing) {
    if (!/^\s*$/.test(rest)) throw malformed('text after the root element');
    return { ...element, text: '' };
  }
  let text = '';
  for (let match = TEXT.exec(rest); match; match = TEXT.exec(rest)) {
    text += match[1] ?? unescapeText(match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  const qualified = prefix === undefined ? name : `${prefix}:${name}`;
  if (END_TAG.exec(rest)?.[1] !== qualified) throw malformed('no matching end tag');
  return { ...element, text };
}

function parseAttributes(source: string): {
  attributes: Map<string, string>;
  namespaces: Map<string, string>;
} {
  const attributes = new Map<string, string>();
  const namespaces = new Map<string, string>();
  for (const match of source.matchAll(ATTRIBUTES)) {
    const [, name, inDoubleQuotes, inSingleQuotes] = match;
    const value = unescapeText(inDoubleQuotes ?? inSingleQuotes ?? '');
    if (attributes.has(name!)) throw malformed(`attribute ${name} stands twice`);
    if (name === 'xmlns') namespaces.set('', value);
    else if (name!.startsWith('xmlns:')) namespaces.set(name!.slice('xmlns:'.length), value);
    else attributes.set(name!, value);
  }
  return { attributes, namespaces };
}

function unescapeText(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_all, reference: string) => {
    const match = /^(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));$/.exec(reference);
    if (!match) throw malformed('a bare &');
    const [, decimal, hexadecimal, entity] = match;
    if (entity !== undefined) {
      const character = ENTITIES[entity];
      if (character === undefined) throw malformed(`entity ${entity}`);
      return character;
    }
    const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
    if (code > 0x10ffff) throw malformed('a character reference beyond Unicode');
    return String.fromCodePoint(code);
  });
}

function malformed(detail: string): WorkbookPartError {
  return new WorkbookPartError('malformed', detail);
}
