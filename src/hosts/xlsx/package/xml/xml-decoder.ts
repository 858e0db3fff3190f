import { malformed } from './xml-error';

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const DECLARATION_BYTES = 200;

/**
 * Bytes of an XML part to text, piece by piece. A byte order mark decides, then the shape of the
 * first characters, then the declaration; UTF-8 otherwise (XML 1.0, appendix F).
 * Throws XmlError where the bytes are not what they are said to be.
 */
export class XmlDecoder {
  private decoder: TextDecoder | undefined;

  /** @param whole whether no piece came before it and none comes after it */
  decode(piece: Uint8Array, whole: boolean): string {
    const text = whole ? findPlain(piece) : undefined;
    if (text !== undefined) return text;
    this.decoder ??= createDecoder(findEncoding(piece));
    return this.run(() => this.decoder?.decode(piece, { stream: true }));
  }

  /** What was held back of the last character; throws where it is incomplete. */
  end(): string {
    return this.run(() => this.decoder?.decode());
  }

  private run(step: () => string | undefined): string {
    try {
      return step() ?? '';
    } catch {
      throw malformed(`bytes that are no ${this.decoder?.encoding ?? 'text'}`);
    }
  }
}

/** One for all: to make one that reads piece by piece takes longer than to read most parts. */
const WHOLE = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes that are UTF-8 and say nothing else, as nearly all parts are. */
function findPlain(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    const text = WHOLE.decode(bytes);
    return isUnicode(declaredIn(text.slice(0, DECLARATION_BYTES))) ? text : undefined;
  } catch {
    return undefined;
  }
}

function findEncoding(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return declaredIn(new TextDecoder('latin1').decode(start.subarray(0, DECLARATION_BYTES)));
}

/** Of a text that could be read byte by byte, which is no UTF-16 whatever it says. */
function declaredIn(start: string): string {
  const declared = DECLARED.exec(start)?.[1] ?? 'utf-8';
  return /^utf-16/i.test(declared) ? 'utf-8' : declared;
}

function isUnicode(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw malformed(`unknown encoding ${encoding}`);
  }
}
