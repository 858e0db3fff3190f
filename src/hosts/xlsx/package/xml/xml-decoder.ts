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

  decode(piece: Uint8Array): string {
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

function findEncoding(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, DECLARATION_BYTES));
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
