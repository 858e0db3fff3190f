/** What a part's declaration says of its encoding (XML 1.0, 4.3.3). */
const DECLARED_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/;

/** The bytes of a part that was changed: UTF-8, whatever it was before, and saying so. */
export function encodePart(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(DECLARED_ENCODING, (whole, before: string) =>
      /["']utf-8["']$/i.test(whole) ? whole : `${before}"UTF-8"`,
    ),
  );
}
