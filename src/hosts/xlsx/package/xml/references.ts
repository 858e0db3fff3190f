import { malformed } from './xml-error';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text between tags as XML means it: line ends as `\n`, references replaced (XML 1.0, 2.11 and 4.1). */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? decodeReferences(text) : text;
}

/** An attribute's value: every white space written as such is a blank (XML 1.0, 3.3.3). */
export function decodeAttribute(raw: string): string {
  const text = raw.replace(/\r\n|[\r\n\t]/g, ' ');
  return text.includes('&') ? decodeReferences(text) : text;
}

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));|&/y;

/** By hand: some programs write every letter beyond ASCII so, and a replacing function is slow. */
function decodeReferences(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    REFERENCE.lastIndex = at;
    const [reference, decimal, hexadecimal, name] = REFERENCE.exec(text)!;
    decoded += text.slice(from, at) + decodeReference(reference, decimal, hexadecimal, name);
    from = at + reference.length;
  }
  return decoded + text.slice(from);
}

function decodeReference(
  reference: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) {
    const character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (character === undefined) throw malformed(`unknown entity ${reference}`);
    return character;
  }
  const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  if (!isCharacter(code)) throw malformed(`no character: ${reference}`);
  return String.fromCodePoint(code);
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
