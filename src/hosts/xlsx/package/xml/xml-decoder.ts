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
    const encoding = this.decoder?.encoding ?? findEncoding(piece);
    if (whole && /^utf-?8$/i.test(encoding)) return decodeWhole(piece);
    this.decoder ??= createDecoder(encoding);
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

function decodeWhole(bytes: Uint8Array): string {
  try {
    return WHOLE.decode(bytes);
  } catch {
    throw malformed(`bytes that are no ${WHOLE.encoding}`);
  }
}

function findEncoding(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(declaration)?.[1] ?? 'utf-8';
  // The declaration itself could be read byte by byte, so the rest is no UTF-16, whatever it says.
  return /^utf-16/i.test(declared) ? 'utf-8' : declared;
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw malformed(`unknown encoding ${encoding}`);
  }
}
