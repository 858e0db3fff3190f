import { tagsOf } from './tags';

/** An element and where it stands in the text. */
export interface MarkupElement {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  readonly start: number;
  /** Behind the `>` of its start tag. */
  readonly tagEnd: number;
  /** Where its end tag starts; `tagEnd` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** None where it was not entered. */
  readonly children: readonly MarkupElement[];
}

type OpenElement = {
  -readonly [Key in keyof MarkupElement]: MarkupElement[Key];
} & { children: MarkupElement[] };

/**
 * The elements of a part, as deep as `enters` says; those of no interest cost no memory.
 *
 * @param xml well-formed, as `OpcPackage.scan` has found it
 */
export function outline(
  xml: string,
  enters: (element: MarkupElement) => boolean = () => true,
): MarkupElement {
  const open: OpenElement[] = [];
  /** Elements open below one that is not entered. */
  let skipped = 0;
  let root: MarkupElement | undefined;
  for (const { kind, name, start, end } of tagsOf(xml)) {
    const inside = open.at(-1);
    if (kind === 'end') {
      if (skipped > 0) skipped -= 1;
      else {
        const closed = open.pop()!;
        closed.closeStart = start;
        closed.end = end;
      }
    } else if (skipped > 0 || (inside && !enters(inside))) {
      if (kind === 'start') skipped += 1;
    } else {
      const element = toElement(name, start, end, kind === 'empty');
      inside?.children.push(element);
      root ??= element;
      if (kind === 'start') open.push(element);
    }
  }
  if (!root) throw new RangeError('a part without a root element');
  return root;
}

function toElement(name: string, start: number, tagEnd: number, isEmpty: boolean): OpenElement {
  const colon = name.indexOf(':') + 1;
  const [prefix, local] = [name.slice(0, colon), name.slice(colon)];
  const ends = { tagEnd, closeStart: tagEnd, end: tagEnd };
  return { name, local, prefix, start, ...ends, isEmpty, children: [] };
}

/** The element and all below it, in document order. */
export function* withDescendants(element: MarkupElement): Iterable<MarkupElement> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}
