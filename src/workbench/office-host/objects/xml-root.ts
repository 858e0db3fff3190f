/**
 * The namespace of a document's root element: empty text where it has none, undefined
 * where the text is no well-formed XML as far as tags go. A browser's parser is not at
 * hand in every place where the host runs.
 */
export function findRootNamespace(xml: string): string | undefined {
  const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^<>]*>/g;
  const open: string[] = [];
  let namespace: string | undefined;
  let end = 0;
  for (const { 0: token, index } of xml.matchAll(markup)) {
    const before = xml.slice(end, index);
    if (before.includes('<') || (open.length === 0 && before.trim().replace('\uFEFF', '') !== ''))
      return undefined;
    end = index + token.length;
    if (token.startsWith('<!') || token.startsWith('<?')) continue;
    const tag = /^<(\/?)([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>$/.exec(
      token,
    );
    if (!tag) return undefined;
    const [, closing, name = '', attributes = '', selfClosing] = tag;
    if (closing) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0) {
      if (namespace !== undefined) return undefined;
      namespace = namespaceOf(name, attributes);
    }
    if (!selfClosing) open.push(name);
  }
  return open.length === 0 && xml.slice(end).trim() === '' ? namespace : undefined;
}

function namespaceOf(elementName: string, attributes: string): string {
  const [prefix, local] = elementName.split(':');
  const attribute = local === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (name === attribute) return double ?? single ?? '';
  return '';
}
