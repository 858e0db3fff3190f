import { decodeAttribute } from '../../package';

export interface FoundAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly value: string;
  /** Of the value as written, without its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a tag that stands here in a text. */
export function attributesIn(xml: string, start: number, tagEnd: number): FoundAttribute[] {
  const tag = xml.slice(start, tagEnd);
  return [...tag.matchAll(/([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)].map((match) => {
    const quoted = match[2]!;
    const valueEnd = start + match.index + match[0].length - 1;
    return {
      name: match[1]!,
      value: decodeAttribute(quoted.slice(1, -1)),
      valueStart: valueEnd - quoted.length + 2,
      valueEnd,
    };
  });
}

/** The value of one of them, by its name as written. */
export function findAttribute(
  xml: string,
  { start, tagEnd }: { readonly start: number; readonly tagEnd: number },
  name: string,
): string | undefined {
  return attributesIn(xml, start, tagEnd).find((one) => one.name === name)?.value;
}
