/** Where a tag stands in a text: from its `<` up to behind its `>`. */
export interface TagSpan {
  readonly kind: 'start' | 'end' | 'empty';
  /** As written, with prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const GREATER = 62;

/**
 * The tags of a part in their order; comments, sections and declarations are passed over.
 *
 * @param xml well-formed, as `OpcPackage.scan` has found it
 */
export function* tagsOf(xml: string): Iterable<TagSpan> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const next = xml[start + 1];
    const end = next === '!' || next === '?' ? endOfOther(xml, start) : endOfTag(xml, start);
    if (next === '/') yield { kind: 'end', name: nameAt(xml, start + 2), start, end };
    else if (next !== '!' && next !== '?') {
      const kind = xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'start';
      yield { kind, name: nameAt(xml, start + 1), start, end };
    }
    start = xml.indexOf('<', end);
  }
}

/** A value in quotes may hold a `>`. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return xml.length;
}

function endOfOther(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
  return behind(xml, xml.startsWith('<!', start) ? ']]>' : '?>', start);
}

function behind(xml: string, text: string, from: number): number {
  const found = xml.indexOf(text, from);
  return found < 0 ? xml.length : found + text.length;
}

function nameAt(xml: string, start: number): string {
  let end = start;
  // Blank, line ends and tab, slash, greater
  while (end < xml.length && !' \n\r\t/>'.includes(xml[end]!)) end += 1;
  return xml.slice(start, end);
}
